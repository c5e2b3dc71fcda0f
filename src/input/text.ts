/** Anything but printable characters of the basic plane. */
const UNUSUAL = /[^ -~\xa0-\ud7ff\ue000-\uffff]/;
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
const LINKABLE = /^(https?|mailto)$/i;
const LOADABLE = /^https?$/i;

/** Whether a text needs no more than trimming: a quick look, and it may say no too often. */
export function isPlain(text: string): boolean {
  return !UNUSUAL.test(text) && !text.includes('  ');
}

/** Whether a text has no lone surrogate and no control character other than white space. */
export function isWellFormed(text: string): boolean {
  return !/(?![\t\n\f\r])[\p{Cc}\p{Cs}]/u.test(text);
}

/**
 * Replaces lone surrogates by U+FFFD, as `String.prototype.toWellFormed` does (not in every browser yet),
 * and control characters, which have no look of their own, by spaces. Direction controls are kept.
 */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD').replace(/(?![\t\n\f\r])\p{Cc}/gu, ' ');
}

/** One line: white space collapsed as a browser shows it, no-break spaces kept, ends trimmed. */
export function toLine(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').trim();
}

/** Paragraphs: line breaks and blank lines stay, other white space collapses, ends trimmed. */
export function toProse(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\t\f ]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim();
}

/**
 * An address that is safe to follow, or null: http(s), mailto (not for images) or relative.
 *
 * Browsers drop tabs and line breaks anywhere in an address and control characters before it (URL
 * Standard, "basic URL parser"), so they are taken out before the scheme is looked at. What is returned
 * is what was looked at.
 */
export function toSafeUrl(text: string, forImage = false): string | null {
  const url = text.replace(/\p{Cc}/gu, '').replace(/\p{Cs}/gu, '\uFFFD').trim();
  const scheme = SCHEME.exec(url)?.[1];
  const allowed = forImage ? LOADABLE : LINKABLE;
  return scheme === undefined || allowed.test(scheme) ? url : null;
}

/** Whether a text is a language tag that `Intl` takes (BCP 47). */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

/** The first words of a text, at most `length` UTF-16 units and "…" when something is left off. */
export function firstWords(text: string, length = 80): string {
  const line = toLine(text.slice(0, length * 4));
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${toWellFormed(space > 0 ? cut.slice(0, space) : cut)}…`;
}
