/** Anything but printable characters of the basic plane, what begins markup, or white space that collapses. */
const UNUSUAL = /[^ -%'-;=-~\xa0-\ud7ff\ue000-\uffff]|  /;

/** Whether a text needs no more than trimming: a quick look, and it may say no too often. */
export function isPlain(text: string): boolean {
  return !UNUSUAL.test(text);
}

/**
 * A control character other than white space, what may be half of a character, or what begins markup. Not the
 * shortest expression but the fastest.
 */
const PERHAPS_MALFORMED = /[^\t\n\f\r -%'-;=-~\xa0-\ud7ff\ue000-\uffff]/;

/** Whether nothing in a text will be replaced or reported: a quick look, and it may say no too often. */
export function isClean(text: string): boolean {
  return !PERHAPS_MALFORMED.test(text);
}

const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;

/** Whether a text has tags or character references: texts are shown as they stand, so readers would see these. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

const CONTROL_CHARACTER = /(?![\t\n\f\r])\p{Cc}/gu;
/** Not `\p{Cs}`: WebKit takes any unit from U+FC00 on for the second half of a pair. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Replaces lone surrogates by U+FFFD, as `String.prototype.toWellFormed` does (not in every browser yet),
 * and control characters other than white space, which have no look of their own, by spaces. Direction
 * controls are kept.
 */
export function toWellFormed(text: string): string {
  return text.replace(CONTROL_CHARACTER, ' ').replace(LONE_SURROGATE, '\ufffd');
}

/** One line: white space collapsed as a browser shows it, no-break spaces kept, ends trimmed. */
export function toLine(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').trim();
}

/** Paragraphs: line breaks and blank lines stay, each line is one of `toLine`. */
export function toProse(text: string): string {
  return text.split('\n').map(toLine).join('\n').replace(/\n\n+/g, '\n\n').trim();
}

/** Whether a line is an address that is safe to follow: http(s), mailto or relative. */
export function isSafeUrl(line: string): boolean {
  return /^(https?:|mailto:|[^:/?#]*([/?#]|$))/i.test(line);
}

/** Whether a line is an address that is safe to load a picture from: one to follow, or the pixels themselves. */
export const isSafePicture = (line: string): boolean =>
  isSafeUrl(line) || /^data:image\/\w+;base64,/i.test(line);

/** The first words of a text, at most 80 UTF-16 units and "…" when something is left off. */
export function firstWords(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80).replace(/\s\S*$|[\ud800-\udbff]$/, '')}…` : text;
}
