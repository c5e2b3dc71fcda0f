import type { DiagnosticCode } from '../model/diagnostic.js';
import { line, pathTo, readAt, type ReadingContext, type FieldKind, type FieldRow } from './kinds.js';
import type { Faults } from './report.js';

/** An array without anything in it that is not such an item; holes are no items. */
function isListOf(value: unknown, item: FieldKind<unknown>, faults: Faults): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i++) if (!item.isPlain(value[i], faults)) return false;
  return true;
}

/** What is usable in a list. In an attribute there are commas between the items. */
export function list<T>(item: FieldKind<T>): FieldKind<T[]> {
  return {
    read(value, path, context) {
      if (!Array.isArray(value)) return context.report('wrong-type', path, value);
      const items: T[] = [];
      for (let index = 0; index < value.length; index++) {
        const found = readAt(value, index, item, path, context);
        if (found !== undefined) items.push(found);
      }
      return items;
    },
    isPlain: (value, faults) => isListOf(value, item, faults),
    write: (value) => (value as readonly unknown[]).map((each) => writeBy(item, each)),
    parse: (text) => text.split(','),
    format: (value) => (value as readonly string[]).join(','),
    item,
  };
}

/** What is usable of one thing, or of a list of such things; no empty list. */
export function oneOrMore<T>(item: FieldKind<T>): FieldKind<T[]> {
  const items = list(item);
  return {
    ...items,
    read(value, path, context) {
      const one = Array.isArray(value) ? undefined : item.read(value, path, context);
      const read = Array.isArray(value) ? items.read(value, path, context) : one && [one];
      return read?.length ? read : undefined;
    },
    isPlain: (value, faults) =>
      Array.isArray(value) ? value.length > 0 && items.isPlain(value, faults) : item.isPlain(value, faults),
    write(value) {
      const written = items.write?.(value) as readonly unknown[];
      return written.length === 1 ? written[0] : written;
    },
  };
}

/** The value as data. */
export const writeBy = (kind: FieldKind<unknown>, value: unknown): unknown =>
  kind.write ? kind.write(value) : value;

/** A field of `T`: see {@link FieldRow}. */
export interface Field<T, V> {
  readonly kind: FieldKind<V>;
  readonly missing?: DiagnosticCode;
  readonly standIn?: (read: Partial<T>) => V | undefined;
  readonly html?: string;
}

export type Fields<T> = { readonly [K in keyof T]-?: Field<T, NonNullable<T[K]>> };

/** An object by the table of its fields. */
export interface RecordKind<T> extends FieldKind<T> {
  readonly rows: ReadonlyMap<string, FieldRow>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an object has nothing but what one sees of it: no getters of a class, no values that it inherits. */
function isBare(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** An object by the table of its fields; other keys are reported once and ignored, and what is absent has no key. */
export function record<T extends object>(fields: Fields<T>): RecordKind<T> {
  const rows = new Map<string, FieldRow>(
    Object.entries<Field<T, unknown>>(fields).map(([key, field]) => [key, { key, ...field } as FieldRow]),
  );
  return {
    read: (value, path, context) =>
      isObject(value)
        ? (readRows(rows, value, path, context) as T | undefined)
        : context.report('wrong-type', path, value),
    isPlain: plainRows(rows),
    write: (value) => writeRows(rows, value as Readonly<Record<string, unknown>>),
    rows,
  };
}

function readRows(
  rows: ReadonlyMap<string, FieldRow>,
  value: Readonly<Record<string, unknown>>,
  path: string,
  context: ReadingContext,
): object | undefined {
  reportUnknown(rows, value, path, context);
  const read: Record<string, unknown> = {};
  for (const { key, kind, missing, standIn } of rows.values()) {
    const before = context.faults.count;
    let found = readAt(value, key, kind, path, context);
    if (found === undefined && missing) {
      found = standIn?.(read);
      // A fault in the value itself is reported already; what has a stand-in is no fault unless it has its own code.
      if (context.faults.count === before && (found === undefined || missing !== 'wrong-type'))
        context.report(missing, pathTo(path, key));
      if (found === undefined) return undefined;
    }
    if (found !== undefined) read[key] = found;
  }
  return read;
}

function reportUnknown(
  rows: ReadonlyMap<string, FieldRow>,
  value: object,
  path: string,
  { faults }: ReadingContext,
): void {
  try {
    for (const key in value)
      if (!rows.has(key)) faults.reportUnknown(key, pathTo(path, key), [...rows.keys()]);
  } catch {
    // A proxy need not tell its keys.
  }
}

/**
 * Whether all that an object has is plain. Entries of one list mostly have the same keys in the same order: those of
 * the last one are compared before they are looked up.
 */
function plainRows(rows: ReadonlyMap<string, FieldRow>): FieldKind<unknown>['isPlain'] {
  const needed = [...rows.values()].filter(({ missing }) => missing).length;
  const last: FieldRow[] = [];
  return (value, faults) => {
    if (!isObject(value) || !isBare(value)) return false;
    let found = 0;
    let at = 0;
    for (const key in value) {
      let row = last[at];
      if (row?.key !== key) {
        row = rows.get(key);
        if (!row) {
          if (!faults.isReported(key)) return false;
          continue;
        }
        last[at] = row;
      }
      at++;
      const held = value[key];
      if (held === undefined || held === null) continue;
      if (!row.kind.isPlain(held, faults)) return false;
      if (row.missing) found++;
    }
    return found === needed;
  };
}

/** What says no more than its absence does is left out. */
const isDefault = (value: unknown): boolean =>
  value === undefined || value === false || (Array.isArray(value) && value.length === 0);

function writeRows(rows: ReadonlyMap<string, FieldRow>, value: Readonly<Record<string, unknown>>): object {
  const written: Record<string, unknown> = {};
  for (const { key, kind, missing } of rows.values()) {
    const held = value[key];
    const data = held === undefined ? undefined : writeBy(kind, held);
    if (missing || !isDefault(data)) written[key] = data;
  }
  return written;
}

/** A name alone, or an object with a name and more. */
export function named<T extends { readonly name: string }>(
  kind: RecordKind<T>,
): RecordKind<T | { readonly name: string }> {
  return {
    ...kind,
    read(value, path, context) {
      if (typeof value !== 'string') return kind.read(value, path, context);
      const name = line.read(value, path, context);
      return name === undefined ? name : { name };
    },
    isPlain: (value, faults) =>
      typeof value === 'string' ? line.isPlain(value, faults) : kind.isPlain(value, faults),
  };
}
