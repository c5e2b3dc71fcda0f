import type { TextQuoteSelector } from '../model/event.js';

/** Passages shorter than this are given their surroundings even when they stand in the text once: it may change. */
const SHORT = 40;
/** How far prefix and suffix reach, in UTF-16 units; the least of them that names the passage is taken. */
const REACHES = [0, 24, 48, 96];
/** Passages that begin with the same units as this are compared in full, and no more than so many of them. */
const KEY = 16;
const MOST_COMPARED = 64;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Gives, for one text, a function from a span of it (UTF-16 offsets, `end` exclusive) to its selector.
 *
 * It is the TextQuoteSelector of the W3C Web Annotation Data Model, § 4.2.4: the passage, and as much of the text
 * before and behind it, in whole words, as tells it from others. The text is indexed once, by the beginnings of its
 * words, so that selecting many passages stays linear.
 */
export function createSelector(text: string): (start: number, end: number) => TextQuoteSelector {
  const places = new Map<string, number[]>();
  for (const { index } of text.matchAll(WORD)) {
    const key = text.slice(index, index + KEY);
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  }
  const isAlone = (start: number, end: number): boolean => {
    const word = start + text.slice(start, end).search(/[\p{L}\p{N}]/u);
    const others = places.get(text.slice(word, word + KEY)) ?? [];
    return others.length < MOST_COMPARED && !others.some(other => other !== word && text.startsWith(text.slice(start, end), other - word + start));
  };
  return (start, end) => {
    const reaches = end - start < SHORT ? REACHES.slice(1) : REACHES;
    const sides = reaches.map(reach => [wordsBefore(text, start, reach), wordsBehind(text, end, reach)] as const);
    const [from, to] = sides.find(([before, behind]) => isAlone(before, behind)) ?? sides.at(-1) ?? [start, end];
    return { exact: text.slice(start, end), ...(from < start && { prefix: text.slice(from, start) }), ...(to > end && { suffix: text.slice(end, to) }) };
  };
}

/** Where up to `reach` units of whole words before `start` begin. */
function wordsBefore(text: string, start: number, reach: number): number {
  if (start <= reach) return 0;
  const from = start - reach - 1;
  const space = /(?<=\s)\S/.exec(text.slice(from, start))?.index;
  return space === undefined ? start : from + space;
}

/** Where up to `reach` units of whole words behind `end` end. */
function wordsBehind(text: string, end: number, reach: number): number {
  if (end + reach >= text.length) return text.length;
  const space = /\S(?=\s+\S*$)/.exec(text.slice(end, end + reach + 1))?.index;
  return space === undefined ? end : end + space + 1;
}
