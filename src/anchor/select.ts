import type { TextQuoteSelector } from '../model/event.js';

/** How much of its surroundings goes with a passage on each side, in UTF-16 units; cut to whole words. */
const CONTEXT_LENGTH = 32;

/**
 * The selector of a passage of `text` (UTF-16 offsets, `end` exclusive): the TextQuoteSelector of the W3C Web
 * Annotation Data Model, § 4.2.4. Prefix and suffix are there even when the passage stands in the text only once:
 * they tell it from others that a later edit adds, and help to find it when it is edited itself.
 */
export function selectorOf(text: string, start: number, end: number): TextQuoteSelector {
  const prefix = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const suffix = text.slice(end, end + CONTEXT_LENGTH);
  return {
    exact: text.slice(start, end),
    prefix: start > CONTEXT_LENGTH ? prefix.replace(/^\S*\s/, '') : prefix,
    suffix: end + CONTEXT_LENGTH < text.length ? suffix.replace(/\s\S*$/, '') : suffix,
  };
}
