import type { Span } from '../text.js';

/** A mark that opens → those that close what it opened. Marks of its own kind within are not counted. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”"', '"': '”"', '„': '“”"', '«': '»', '``': "''" };
const MARK = /["“”„«»]|``|''/g;
/** Before or behind a straight mark that opens nothing: it ends a word, or stands after a digit (inches) or "=" (markup). */
const OPENS_NOT = /^(?:[\p{N}=]"|\S"\s)/u;

/**
 * The stretches between double quotation marks of one paragraph, in one pass. Straight marks alternate. What is
 * opened and never closed runs to the end of the paragraph, as quotations of several paragraphs are set.
 */
export function pairMarks(text: string, paragraph: Span): Span[] {
  const pairs: Span[] = [];
  const body = text.slice(paragraph.start, paragraph.end);
  let opened = '';
  let from = 0;
  const close = (to: number): void => {
    const words = body.slice(from, to);
    const start = paragraph.start + to - words.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(words)) pairs.push({ start, end: paragraph.start + from + words.trimEnd().length });
    opened = '';
  };
  for (const { 0: mark, index } of body.matchAll(MARK)) {
    if (opened) {
      if (CLOSING[opened]?.includes(mark)) close(index);
    } else if (mark in CLOSING && !OPENS_NOT.test(body.slice(Math.max(0, index - 1), index + 2))) {
      opened = mark;
      from = index + mark.length;
    }
  }
  if (opened) close(body.length);
  return pairs;
}
