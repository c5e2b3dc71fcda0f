import type { DiagnosticCode } from '../model/diagnostic.js';
import type { Faults } from './report.js';
import { isPlain, isSafeUrl, toLine, toProse, toWellFormed } from './text.js';

/** In which zone instants are shown, and in whose words the zone is named. */
export interface NormalizeOptions {
  /** An IANA name; the caller has checked it. */
  readonly timeZone: string;
  readonly locale: string;
}

/** What the reading of one timeline has at hand. */
export interface Context extends NormalizeOptions {
  readonly faults: Faults;
  readonly report: Faults['report'];
}

/**
 * A kind of value: makes of data that nobody has checked what the model wants, or `undefined` when there is
 * nothing or nothing usable, which it reports. A kind may throw: who reads by it catches.
 */
export type Kind<T> = (value: unknown, path: string, context: Context) => T | undefined;

/** `events` and 3 make `events[3]`; `events[3]` and `date` make `events[3].date`. */
function pathTo(path: string, key: string | number): string {
  return typeof key === 'number' ? `${path}[${key}]` : (path && `${path}.`) + key;
}

/**
 * Reads one property or item. Never throws: what a getter or a proxy throws becomes a diagnostic. `null` and
 * missing are the same, and no fault but in a list, where the value has a place.
 */
export function readAt<T>(
  owner: object,
  key: string | number,
  kind: Kind<T>,
  path: string,
  context: Context,
): T | undefined {
  try {
    const value = (owner as Record<string | number, unknown>)[key] ?? undefined;
    // A path is put together only when there is something to read: most properties of most events are absent.
    return value === undefined && typeof key === 'string'
      ? undefined
      : kind(value, pathTo(path, key), context);
  } catch {
    return context.report('wrong-type', pathTo(path, key));
  }
}

/** A text that is not empty. */
function text(tidy: (text: string) => string): Kind<string> {
  return (value, path, { report }) => {
    if (typeof value !== 'string') return report('wrong-type', path, value);
    if (isPlain(value)) return value.trim() || undefined;
    const repaired = toWellFormed(value);
    if (repaired !== value) report('malformed-text', path);
    return tidy(repaired) || undefined;
  };
}

export const line = text(toLine);
export const prose = text(toProse);

/** A line that may be empty on purpose. */
export const lineOrEmpty: Kind<string> = (value, path, context) => line(value, path, context) ?? '';

/** To the letter, but well-formed: it is looked for in the article. */
export const verbatim: Kind<string> = (value, path, context) => {
  const tidied = line(value, path, context);
  return tidied && toWellFormed(value as string);
};

export const flag: Kind<boolean> = (value, path, { report }) =>
  typeof value === 'boolean' ? value : report('wrong-type', path, value);

/** A language tag (BCP 47) that `Intl` takes; it throws at others. */
export const language: Kind<string> = (value, path, context) => {
  const tag = line(value, path, context);
  if (tag) Intl.getCanonicalLocales(tag);
  return tag;
};

/**
 * An address that is safe to follow. Browsers drop tabs and line breaks anywhere in an address and control
 * characters before it (URL Standard, "basic URL parser"); a line has none of them.
 */
export const link: Kind<string> = (value, path, context) => {
  const url = line(value, path, context);
  return url === undefined || isSafeUrl(url) ? url : context.report('unsafe-url', path, url);
};

/** What is usable in a list. */
export function list<T>(kind: Kind<T>): Kind<T[]> {
  return (value, path, context) => {
    if (!Array.isArray(value)) return context.report('wrong-type', path, value);
    const items: T[] = [];
    for (let index = 0; index < value.length; index++) {
      const item = readAt(value, index, kind, path, context);
      if (item !== undefined) items.push(item);
    }
    return items;
  };
}

/**
 * A property: its kind; if it is needed, the code of the fault when it is missing; and what then stands in
 * for it, made from the properties before it. When nothing can, the whole object is left out.
 */
export type Field<T, V> = readonly [
  kind: Kind<V>,
  missing?: DiagnosticCode,
  standIn?: (read: Partial<T>) => V | undefined,
];
export type Fields<T> = { readonly [K in keyof T]-?: Field<T, NonNullable<T[K]>> };

/** An object by the table of its properties; others are ignored, and what is absent has no key. */
export function record<T extends object>(fields: Fields<T>): Kind<T> {
  const rows = Object.entries<Field<T, unknown>>(fields);
  return (value, path, context) => {
    if (typeof value !== 'object' || !value || Array.isArray(value))
      return context.report('wrong-type', path, value);
    const read: Record<string, unknown> = {};
    for (const [key, [kind, missing, standIn]] of rows) {
      const before = context.faults.count;
      let found = readAt(value, key, kind, path, context);
      if (found === undefined && missing) {
        found = standIn?.(read as Partial<T>);
        // A fault in the value itself is reported already; what has a stand-in is no fault unless it has its own code.
        if (context.faults.count === before && (found === undefined || missing !== 'wrong-type'))
          context.report(missing, pathTo(path, key));
        if (found === undefined) return undefined;
      }
      if (found !== undefined) read[key] = found;
    }
    return read as T;
  };
}

/** A name alone, or an object with a name and more. */
export function named<T extends { readonly name: string }>(
  kind: Kind<T>,
): Kind<T | { readonly name: string }> {
  return (value, path, context) => {
    if (typeof value !== 'string') return kind(value, path, context);
    const name = line(value, path, context);
    return name === undefined ? name : { name };
  };
}
