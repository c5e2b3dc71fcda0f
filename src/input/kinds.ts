import type { DiagnosticCode } from '../model/diagnostic.js';
import { withoutLinks } from '../model/marked.js';
import { MEDIA_TYPES } from '../model/media.js';
import type { Faults } from './report.js';
import {
  hasMarkup,
  isClean,
  isPlain,
  isSafePicture,
  isSafeUrl,
  toLine,
  toProse,
  toWellFormed,
} from './text.js';

/** In which zone instants are shown, and in whose words the zone is named. */
export interface NormalizeOptions {
  /** An IANA name; the caller has checked it. */
  readonly timeZone: string;
  readonly locale: string;
  /** Up to when what still goes on has lasted: an instant of that day, ms. */
  readonly today?: number | undefined;
}

/** What the reading of one timeline has at hand. */
export interface ReadingContext extends NormalizeOptions {
  readonly faults: Faults;
  readonly report: Faults['report'];
}

/**
 * A kind of value: how it is read, what of it needs no reading, and how it is written again.
 */
export interface FieldKind<T> {
  /**
   * Makes of data that nobody has checked what the model wants, or `undefined` when there is nothing or nothing
   * usable, which it reports. It may throw: who reads by it catches.
   */
  readonly read: (value: unknown, path: string, context: ReadingContext) => T | undefined;
  /**
   * Whether a value is so plain that reading it would report nothing and change nothing but white space. Quick, makes
   * nothing, may say no too often, and throws what getters throw.
   */
  readonly isPlain: (value: unknown, faults: Faults) => boolean;
  /** The value as data; without it, it is data already. */
  readonly write?: (value: unknown) => unknown;
  /** The value in the text of an HTML attribute; without it, it is that text. */
  readonly parse?: (text: string) => unknown;
  /** The other way: `true` is an attribute without a value, nothing is none. */
  readonly format?: (value: unknown) => string | true | undefined;
  /** What it is made of, for kinds that are. */
  readonly rows?: ReadonlyMap<string, FieldRow>;
  readonly item?: FieldKind<unknown>;
}

/** A row of a table of fields. */
export interface FieldRow {
  readonly key: string;
  readonly kind: FieldKind<unknown>;
  /** The code of the fault when a value that is needed is missing. */
  readonly missing?: DiagnosticCode | undefined;
  /** What then stands in for it, made from the fields before it. When nothing can, the whole object is left out. */
  readonly standIn?: ((read: Readonly<Record<string, unknown>>) => unknown) | undefined;
  /**
   * The attribute that has it in HTML; {@link SPREAD}: those of its own fields have. Else its place is in
   * `html.ts`.
   */
  readonly html?: string | undefined;
}

/** In place of an attribute: the fields of this object have attributes on the same element. */
export const SPREAD = '*';

/** `events` and 3 make `events[3]`; `events[3]` and `date` make `events[3].date`. */
export function pathTo(path: string, key: string | number): string {
  return typeof key === 'number' ? `${path}[${key}]` : (path && `${path}.`) + key;
}

/**
 * Reads one property or item. Never throws: what a getter or a proxy throws becomes a diagnostic. `null` and
 * missing are the same, and no fault but in a list, where the value has a place.
 */
export function readAt<T>(
  owner: object,
  key: string | number,
  kind: Pick<FieldKind<T>, 'read'>,
  path: string,
  context: ReadingContext,
): T | undefined {
  try {
    const value = (owner as Record<string | number, unknown>)[key] ?? undefined;
    // A path is put together only when there is something to read: most properties of most events are absent.
    return value === undefined && typeof key === 'string'
      ? undefined
      : kind.read(value, pathTo(path, key), context);
  } catch {
    return context.report('wrong-type', pathTo(path, key));
  }
}

/** A line that tidying leaves as it is; it may be empty. */
const isTidy = (value: unknown): value is string =>
  typeof value === 'string' && isPlain(value) && value.trim() === value;

/** The same, with something to see. */
const isLine = (value: unknown): value is string => value !== '' && isTidy(value);

/** A text that begins with something to see: it is not empty when it is tidied. */
const isSeen = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && isClean(value) && value.trimStart() === value;

/** Reads a text that is not empty. */
function readText(tidy: (text: string) => string): FieldKind<string>['read'] {
  return (value, path, { report }) => {
    if (typeof value !== 'string') return report('wrong-type', path, value);
    if (isPlain(value)) return value.trim() || undefined;
    const repaired = toWellFormed(value);
    if (repaired !== value) report('malformed-text', path);
    return tidy(repaired) || undefined;
  };
}

/** The same in words that readers see: markup in them is told, and shown as it stands. */
function readWords(tidy: (text: string) => string): FieldKind<string>['read'] {
  const read = readText(tidy);
  return (value, path, context) => {
    const text = read(value, path, context);
    if (text !== undefined && hasMarkup(text)) context.report('markup-in-text', path, text);
    return text;
  };
}

/** One line of text. */
export const line: FieldKind<string> = { read: readText(toLine), isPlain: isLine };

/** One line of words that readers see. */
export const wordLine: FieldKind<string> = { read: readWords(toLine), isPlain: isLine };

/** Paragraphs of text. */
export const prose: FieldKind<string> = { read: readWords(toProse), isPlain: isSeen };

/** Words with marks: links to where nobody should be sent are told, and shown as they are written. */
const marked = (kind: FieldKind<string>): FieldKind<string> => ({
  read(value, path, context) {
    const text = kind.read(value, path, context);
    if (!text?.includes('](')) return text;
    const isAllowed = (url: string): boolean => {
      const isSafe = isSafeUrl(url);
      if (!isSafe) context.report('unsafe-url', path, url);
      return isSafe;
    };
    return withoutLinks(text, isAllowed);
  },
  isPlain: (value, faults) => kind.isPlain(value, faults) && !(value as string).includes(']('),
});

/** One line of words with links, emphasis and strong words: `parseMarked` reads them. */
export const markedLine = marked(wordLine);

/** Paragraphs of the same. */
export const markedProse = marked(prose);

/** A line that may be empty on purpose. */
export const lineOrEmpty: FieldKind<string> = {
  read: (value, path, context) => line.read(value, path, context) ?? '',
  isPlain: isTidy,
};

/** To the letter, but well-formed: it is looked for in the article. */
export const verbatim: FieldKind<string> = {
  read(value, path, context) {
    const tidied = line.read(value, path, context);
    return tidied && toWellFormed(value as string);
  },
  isPlain: isLine,
};

/** True or false. In HTML the attribute is there or not; "false" is not. */
export const flag: FieldKind<boolean> = {
  read: (value, path, { report }) => (typeof value === 'boolean' ? value : report('wrong-type', path, value)),
  isPlain: (value) => typeof value === 'boolean',
  parse: (text) => text !== 'false',
  format: (value) => value === true || undefined,
};

/** A language tag (BCP 47) that `Intl` takes; it throws at others. */
export const language: FieldKind<string> = {
  read(value, path, context) {
    const tag = line.read(value, path, context);
    if (tag) Intl.getCanonicalLocales(tag);
    return tag;
  },
  isPlain: (value) => typeof value === 'string' && /^[a-z]{2}$/.test(value),
};

/**
 * An address that is safe to follow. Browsers drop tabs and line breaks anywhere in an address and control
 * characters before it (URL Standard, "basic URL parser"); a line has none of them.
 */
const address = (isSafe: (url: string) => boolean): FieldKind<string> => ({
  read(value, path, context) {
    const url = line.read(value, path, context);
    return url === undefined || isSafe(url) ? url : context.report('unsafe-url', path, url);
  },
  isPlain: (value) => isLine(value) && isSafe(value),
});

export const link = address(isSafeUrl);
/** The address of a picture, or its pixels: in an image they can run nothing. */
export const picture = address(isSafePicture);

/** What media are where their address does not tell. */
export const mediaType: FieldKind<string> = {
  read(value, path, context) {
    const type = line.read(value, path, context);
    return type === undefined || MEDIA_TYPES.has(type) ? type : context.report('wrong-type', path, type);
  },
  isPlain: (value) => MEDIA_TYPES.has(value as string),
};

/** The same picture in several sizes, as in HTML: addresses and for which width each is. */
export const sourceSet: FieldKind<string> = {
  read(value, path, context) {
    const text = line.read(value, path, context);
    const unsafe = text?.split(/[\s,]+/).find((each) => !isSafeUrl(each));
    return unsafe === undefined ? text : context.report('unsafe-url', path, unsafe);
  },
  isPlain: () => false,
};

/** Colours of CSS that stand for themselves: names, hexadecimal ones and functions of numbers. */
const COLOR =
  /^(?:[a-z]+|#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgba?|hsla?|hwb|(?:ok)?(?:lab|lch)|color)\([-+.%,/\w ]+\))$/i;

/** A CSS colour without `var()`, `url()` and the like; where there is a browser, one that it knows. */
export const color: FieldKind<string> = {
  read(value, path, context) {
    const text = line.read(value, path, context);
    if (text === undefined) return undefined;
    const isKnown = typeof CSS === 'undefined' || CSS.supports('color', text);
    return COLOR.test(text) && isKnown ? text : context.report('invalid-color', path, text);
  },
  isPlain: (value) => typeof value === 'string' && /^#[\da-f]{6}$/.test(value),
};

/** What the element itself adds to what it gives out: it is no fault to give it in again, and has no effect. */
export const ignored: FieldKind<never> = {
  read: () => undefined,
  isPlain: () => true,
  write: () => undefined,
};
