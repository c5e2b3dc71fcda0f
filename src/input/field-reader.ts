import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import { isLanguageTag, isPlain, isWellFormed, toLine, toProse, toSafeUrl, toWellFormed } from './text.js';

export type Key = string | number;

/** A list or not; a revoked proxy is not. */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** `events` and 3 make `events[3]`; `events[3]` and `date` make `events[3].date`. */
export function pathTo(path: string, key: Key): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return isList(value) ? 'a list' : `a value of type ${typeof value}`;
}

/**
 * Reads single properties of data that nobody has checked, and notes what is wrong with them.
 *
 * Every method takes the object, the key and the object's path, and gives the value in the form that the
 * model wants or `undefined`. `null` and missing are the same and no fault, nor is an empty text. Nothing
 * here throws, whatever a getter or a proxy does. Paths are put together only when there is a fault.
 */
export class FieldReader {
  readonly diagnostics: Diagnostic[] = [];
  /** The event being read: paths are from there. Null for the timeline's own properties. */
  event: number | null = null;

  report(code: DiagnosticCode, path: string, message: string): void {
    const full = this.event === null ? path : pathTo(pathTo('events', this.event), path);
    this.diagnostics.push({ code, path: full, message });
  }

  wrongType(expected: string, value: unknown, path: string): undefined {
    this.report('wrong-type', path, `Expected ${expected}, not ${kindOf(value)}.`);
  }

  get(owner: object, key: Key, path: string): unknown {
    try {
      return (owner as Record<Key, unknown>)[key] ?? undefined;
    } catch {
      this.report('wrong-type', pathTo(path, key), 'Reading it throws.');
      return undefined;
    }
  }

  string(owner: object, key: Key, path: string): string | undefined {
    const value = this.get(owner, key, path);
    if (value === undefined || typeof value === 'string') return value;
    return this.wrongType('text', value, pathTo(path, key));
  }

  #repaired(text: string, key: Key, path: string): string {
    if (isWellFormed(text)) return text;
    this.report('malformed-text', pathTo(path, key), 'Control characters or halves of characters are replaced.');
    return toWellFormed(text);
  }

  /** A text to the letter, but well-formed. */
  verbatim(owner: object, key: Key, path: string): string | undefined {
    return this.#repaired(this.string(owner, key, path) ?? '', key, path) || undefined;
  }

  line(owner: object, key: Key, path: string, tidy = toLine): string | undefined {
    const text = this.string(owner, key, path);
    if (text === undefined) return undefined;
    return (isPlain(text) ? text.trim() : tidy(this.#repaired(text, key, path))) || undefined;
  }

  prose(owner: object, key: Key, path: string): string | undefined {
    return this.line(owner, key, path, toProse);
  }

  flag(owner: object, key: Key, path: string): boolean {
    const value = this.get(owner, key, path);
    if (value !== undefined && typeof value !== 'boolean') this.wrongType('true or false', value, pathTo(path, key));
    return value === true;
  }

  language(owner: object, key: Key, path: string): string | undefined {
    const tag = this.line(owner, key, path);
    return tag === undefined || isLanguageTag(tag) ? tag : this.wrongType('a language tag', tag, pathTo(path, key));
  }

  url(owner: object, key: Key, path: string, forImage = false): string | undefined {
    const text = this.string(owner, key, path);
    if (text === undefined) return undefined;
    const url = toSafeUrl(text, forImage);
    if (url === null) this.report('unsafe-url', pathTo(path, key), `Only http(s)${forImage ? '' : ', mailto'} and relative addresses are kept.`);
    return url || undefined;
  }

  record(owner: object, key: Key, path: string): object | undefined {
    const value = this.get(owner, key, path);
    return value === undefined || isRecord(value) ? value : this.wrongType('an object', value, pathTo(path, key));
  }

  list(owner: object, key: Key, path: string): readonly unknown[] | undefined {
    const value = this.get(owner, key, path);
    return value === undefined || isList(value) ? value : this.wrongType('a list', value, pathTo(path, key));
  }

  /** An item that must be an object; here `null` is a fault too, for it has a place in the list. */
  item(list: readonly unknown[], index: number, path: string): object | undefined {
    const before = this.diagnostics.length;
    const value = this.get(list, index, path);
    if (isRecord(value)) return value;
    // One report is enough for an item that throws.
    return this.diagnostics.length > before ? undefined : this.wrongType('an object', value, pathTo(path, index));
  }

  /** How many items a list says it has. */
  count(list: readonly unknown[]): number {
    return Number(this.get(list, 'length', ''));
  }
}
