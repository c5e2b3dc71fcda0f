import { timeClasses } from '../languages/classes.js';
import { timePattern } from '../languages/pattern.js';
import type { Token } from './lexicon.js';
import { toEdtf, within } from './period.js';
import { ISO_DATE } from './reading.js';
import { resolve, type Context } from './resolve.js';
import type { DateTag, TagInPlace } from './tag.js';

/** The tokens of one date out of several that share words: "24 and 25 April". */
export interface RangePart {
  readonly items: readonly Token[];
  readonly shape: string;
  readonly start: number;
  readonly end: number;
  /** Its place among the tokens of the expression. */
  readonly from: number;
  readonly to: number;
  /** It ends a range, which the part before begins. */
  readonly endsRange: boolean;
}

const several = (one: string): string => `${one} (?: [,{and}]{1,2} ${one} | (?: - | {bound} ) ${one} )+`;
const SEVERAL = timePattern(
  `(?<! : ) (?: ${several('{number|ordinal} {ending?}')} (?! : ) | ${several('{direction?} {month} \\.?')}` +
    ' | {year} - (?: {year} | {number|figure} ) )',
);
const BETWEEN = timePattern('[,{and}{bound}-]{1,2}', 'g');
const RANGE = timePattern('- | {bound}');

/** The dates that share the words of an expression, each with all that it needs; mostly there is one. */
export function partsOf(items: readonly Token[], shape: string, isBetween: boolean): RangePart[] {
  const { 0: all = '', index = 0 } = (!ISO_DATE.test(shape) && SEVERAL.exec(shape)) || {};
  const start = items[0]?.start ?? 0;
  const end = items.at(-1)?.end ?? 0;
  if (!all) return [{ items, shape, start, end, from: 0, to: items.length, endsRange: false }];
  const borders = Array.from(all.matchAll(BETWEEN), ({ 0: mark, index: at }) => [
    index + at,
    index + at + mark.length,
  ]);
  const starts = [index, ...borders.map(([, to = 0]) => to)];
  const ends = [...borders.map(([from = 0]) => from), index + all.length];
  const isRange = isBetween || RANGE.test(all);
  return starts.map((from, i) => {
    const to = ends[i] ?? from;
    const isFirst = i === 0;
    const isLast = i === starts.length - 1;
    const own = items.slice(from, to);
    const parts = [...items.slice(0, index), ...own, ...items.slice(index + all.length)];
    const completed = isLast && isRange ? parts.map((item) => withCentury(item, items[index])) : parts;
    return {
      items: completed,
      shape: completed.map(({ type }) => type).join(''),
      start: isFirst ? start : (own[0]?.start ?? start),
      end: isLast ? end : (own.at(-1)?.end ?? end),
      from: isFirst ? 0 : from,
      to: isLast ? items.length : to,
      endsRange: isRange && isLast,
    };
  });
}

/** "1939–45": the second year has the century of the first. */
function withCentury(item: Token, first: Token | undefined): Token {
  if (first?.type !== timeClasses.year || !/^\d\d?$/.test(item.value) || item === first) return item;
  // "2023-11" is a month.
  if (item.value <= first.value.slice(-item.value.length)) return item;
  return {
    ...item,
    type: timeClasses.year,
    value: first.value.slice(0, 4 - item.value.length) + item.value,
  };
}

const JOINS = timePattern('^ [-,{and}{bound}{the}{in}]{1,3} $');

/**
 * Gives dates without a year that of the one beside them: "April, May 2011", "from 28 December to 3 January
 * 1990".
 */
export function shareYears(
  placed: readonly TagInPlace[],
  sentence: readonly Token[],
  story: Context,
): DateTag[] {
  // From the end, for the year may stand behind the last of several.
  for (let at = placed.length - 2; at >= 0; at--) {
    const [one, next] = placed.slice(at, at + 2);
    if (one && next && lacksYear(one) && hasYear(next) && areSideBySide(one, next, sentence))
      one.tag = inYearOf(one, next, story);
  }
  return placed.map(({ tag }) => tag);
}

const lacksYear = ({ tag, reading }: TagInPlace): boolean =>
  tag.basis !== 'explicit' && reading.is.month !== undefined && /^[^/]+$/.test(tag.date);
const hasYear = ({ tag, reading }: TagInPlace): boolean =>
  tag.basis === 'explicit' && reading.is.month !== undefined;
const areSideBySide = (first: TagInPlace, second: TagInPlace, sentence: readonly Token[]): boolean =>
  JOINS.test(
    sentence
      .slice(first.to, second.from)
      .map(({ type }) => type)
      .join(''),
  );

function inYearOf({ tag, reading }: TagInPlace, next: TagInPlace, story: Context): DateTag {
  const year = within(next.tag, 'year');
  const inYear = (year: number): DateTag => {
    const resolved = resolve({ ...reading, is: { ...reading.is, year } }, story);
    return resolved ? { ...tag, ...resolved, date: toEdtf(resolved) } : tag;
  };
  const same = inYear(year);
  return same.date <= next.tag.date ? same : inYear(year - 1);
}
