import type { Span } from '../text.js';

/**
 * What stands between double marks, with them, or behind one that is never closed. A mark closes what one of
 * its kind has
 * opened, and opens nothing within. A straight one does not open behind a digit (inches) or "=" (markup), nor
 * behind a word.
 */
const PAIR =
  /(?:“|(?<![\p{N}=])(?:(?<!\S)"|"(?!\s)))[^”"]*[”"]?|«[^»]*»?|„[^“”"]*[“”"]?|(?<![^\s(])»(?=[\p{L}\p{N}…])[^«»]*«/gu;
const OPENING = /^.\s*/;
const CLOSING = /["“”«»]$/;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The stretches between double quotation marks of one paragraph that have letters or digits, in one pass. What is
 * opened and never closed runs to the end of the paragraph, as quotations of several paragraphs are set.
 */
export function pairMarks(text: string, paragraph: Span): Span[] {
  const pairs: Span[] = [];
  for (const { 0: all, index } of text.slice(paragraph.start, paragraph.end).matchAll(PAIR)) {
    if (!HAS_WORDS.test(all)) continue;
    const words = all.replace(CLOSING, '').trimEnd();
    const end = paragraph.start + index + words.length;
    pairs.push({ start: end - words.replace(OPENING, '').length, end });
  }
  return pairs;
}
