import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.js';
import { isLanguageTag, isWellFormed, toLine, toProse, toSafeUrl, toWellFormed } from './text.js';

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

  report(code: DiagnosticCode, path: string, message: string): void {
    this.diagnostics.push({ code, path, message });
  }

  get(owner: object, key: Key, path: string): unknown {
    try {
      return (owner as Record<Key, unknown>)[key] ?? undefined;
    } catch {
      this.report('wrong-type', pathTo(path, key), 'Reading it throws; it is left out.');
      return undefined;
    }
  }

  wrongType(value: unknown, expected: string, path: string): undefined {
    this.report('wrong-type', path, `Expected ${expected}, not ${kindOf(value)}; it is left out.`);
  }

  /** A text just as it is, made well-formed. */
  verbatim(owner: object, key: Key, path: string): string | undefined {
    const value = this.get(owner, key, path);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return this.wrongType(value, 'text', pathTo(path, key));
    if (isWellFormed(value)) return value || undefined;
    this.report('malformed-text', pathTo(path, key), 'It has control characters or halves of characters; they are replaced.');
    return toWellFormed(value);
  }

  line(owner: object, key: Key, path: string): string | undefined {
    return toLine(this.verbatim(owner, key, path) ?? '') || undefined;
  }

  prose(owner: object, key: Key, path: string): string | undefined {
    return toProse(this.verbatim(owner, key, path) ?? '') || undefined;
  }

  flag(owner: object, key: Key, path: string): boolean {
    const value = this.get(owner, key, path);
    if (value !== undefined && typeof value !== 'boolean') this.wrongType(value, 'true or false', pathTo(path, key));
    return value === true;
  }

  language(owner: object, key: Key, path: string): string | undefined {
    const tag = this.line(owner, key, path);
    if (tag === undefined || isLanguageTag(tag)) return tag;
    this.report('wrong-type', pathTo(path, key), 'Expected a language tag such as "en" or "ar-SY"; it is left out.');
    return undefined;
  }

  url(owner: object, key: Key, path: string, forImage = false): string | undefined {
    const value = this.get(owner, key, path);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return this.wrongType(value, 'text', pathTo(path, key));
    const url = toSafeUrl(value, forImage);
    if (url === null) {
      const allowed = forImage ? 'http(s) or relative' : 'http(s), mailto or relative';
      this.report('unsafe-url', pathTo(path, key), `Expected an address that is ${allowed}; it is left out.`);
    }
    return url || undefined;
  }

  record(owner: object, key: Key, path: string): object | undefined {
    const value = this.get(owner, key, path);
    if (value === undefined || isRecord(value)) return value;
    return this.wrongType(value, 'an object', pathTo(path, key));
  }

  list(owner: object, key: Key, path: string): readonly unknown[] | undefined {
    const value = this.get(owner, key, path);
    if (value === undefined || isList(value)) return value;
    return this.wrongType(value, 'a list', pathTo(path, key));
  }

  /** An item that must be an object; here `null` is a fault too, for the place in the list is taken. */
  item(list: readonly unknown[], index: number, path: string): object | undefined {
    const before = this.diagnostics.length;
    const value = this.get(list, index, path);
    if (isRecord(value)) return value;
    if (this.diagnostics.length > before) return undefined;
    return this.wrongType(value, 'an object', pathTo(path, index));
  }

  /** How many items a list says it has. */
  count(list: readonly unknown[]): number {
    const length = this.get(list, 'length', '');
    return typeof length === 'number' ? length : 0;
  }
}
