import type { Span } from '../text.js';

/** A mark that opens → those that close what it opened. Marks of its own kind within are not counted. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”"', '"': '”"', '„': '“”"', '«': '»', '``': "''" };
const MARK = /["“”„«»]|``|''/g;
/** No more than this is looked at to say whether there are words between two marks. */
const WORD = /[\p{L}\p{N}]/u;

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
    if (WORD.test(words) && !isNickname(body, from, to)) pairs.push({ start, end: paragraph.start + from + words.trimEnd().length });
    opened = '';
  };
  for (const { 0: mark, index } of body.matchAll(MARK)) {
    if (opened) {
      if (CLOSING[opened]?.includes(mark)) close(index);
    } else if (mark in CLOSING && opens(body, mark, index)) {
      opened = mark;
      from = index + mark.length;
    }
  }
  if (opened) close(body.length);
  return pairs;
}

/**
 * A straight mark that ends a word opens nothing, nor does one after a digit (inches) or "=" (markup); one with white
 * space on both sides may.
 */
function opens(body: string, mark: string, at: number): boolean {
  return mark !== '"' || ((/\S/.test(body.charAt(at + 1)) || !/\S/.test(body.charAt(at - 1))) && !/[\p{N}=]/u.test(body.charAt(at - 1)));
}

/** Between two words of a name: Robert "Bobby" Doe. */
function isNickname(body: string, from: number, to: number): boolean {
  return to - from < 20 && /^\p{Lu}\S*(?: \S+)?$/u.test(body.slice(from, to))
    && /(?:^|\s)(?:\p{Lu}\p{Ll}+|\p{Lu}\.) .{1,2}$/u.test(body.slice(Math.max(0, from - 30), from)) && /^\S{1,2} \p{Lu}/u.test(body.slice(to, to + 4));
}
