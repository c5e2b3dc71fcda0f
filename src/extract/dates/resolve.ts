import { dayOf, partsOfYear, within, type Period, type Unit } from './period.js';
import type { Reading } from './reading.js';

/** What is to come (1), what was (-1), or not said (0). */
export type Tense = -1 | 0 | 1;

/** What an expression is read against: where the story is. */
export interface Context {
  /** When it was published, as closely as that is known. */
  readonly published?: Period | undefined;
  readonly tense: Tense;
  /** The expression begins its sentence, as the entries of a live report begin with their time. */
  readonly isFirst: boolean;
  /** The date named last. */
  readonly last?: Period | undefined;
  /** The year of long ago in which this is told. */
  readonly year?: number | undefined;
  /** Quarters are compared. */
  readonly quarter?: boolean | undefined;
}

/** From what a date follows: its own words, the day of publication, or a date named before it. */
export type Basis = 'explicit' | 'reference' | 'context';

/** `n` is NaN where what it follows from is not known, or that month has no such day. */
export interface Resolved {
  readonly basis: Basis;
  readonly period: Period;
}

const date = (basis: Basis, unit: Unit, n = NaN): Resolved => ({ basis, period: { unit, n } });

/** The date that an expression names; `undefined` when it names none. */
export function resolve(reading: Reading, context: Context): Resolved | undefined {
  const { shape, units, year, clock, part, is } = reading;
  const day = within(context.published, 'day');
  if (/^e|^HW/.test(shape)) return undefined;
  if (is.D !== undefined) return date('reference', 'day', day + is.D);
  const found = yearly(reading, context) ?? weekday(reading, context) ?? longTime(reading);
  if (found) return found;
  if (units[0]) return unit(reading, units[0], context);
  if (year) return date('explicit', 'year', year);
  // This morning, last night; 8 a.m. of the day named last.
  if (part && is.L !== undefined) return date('reference', 'day', day + Math.min(is.L, 0));
  if (!clock) return undefined;
  const last = within(context.last, 'day');
  return context.isFirst || Number.isNaN(last) ? date('reference', 'day', day) : date('context', 'day', last);
}

/** What comes back every year: 27 November, May, the third quarter, this summer, each with or without its year. */
function yearly(reading: Reading, context: Context): Resolved | undefined {
  const { shape, is: { M: month, N: number, O: ordinal = number, S: season }, units } = reading;
  if (/[AR]/.test(shape)) return undefined;
  if (month) {
    const year = yearOf(reading, context, 'month', month - 1, ordinal);
    return ordinal ? date(year[0], 'day', dayOf(year[1], month, ordinal)) : date(year[0], 'month', year[1] * 12 + month - 1);
  }
  const name = season === undefined ? 'quarter' : 'season';
  const index = season ?? (units.includes('quarter') && ordinal ? ordinal - 1 : NaN);
  // "Bees live six weeks in the summer": of any year.
  if (!(index < 4) || (shape === 'hS' && !context.tense)) return undefined;
  const [basis, year] = yearOf(reading, context, name, index);
  return date(basis, name, year * 4 + index);
}

/** The year of what has none: that of the story, of publication by direction, else the nearest by the tense. */
function yearOf({ year, units, is: { L: direction, r: anaphor } }: Reading, context: Context, unit: Unit, index: number, day?: number): [Basis, number] {
  if (direction !== undefined && units.includes('year')) return ['reference', within(context.published, 'year') + direction];
  if (year !== undefined) return ['explicit', year];
  if (context.year !== undefined && direction === undefined && anaphor === undefined) return ['context', context.year];
  const basis = anaphor === undefined ? 'reference' : 'context';
  const from = anaphor === undefined ? context.published : context.last;
  const parts = partsOfYear(unit);
  const now = within(from, day ? 'day' : unit);
  const current = day ? within(from, 'year') : Math.floor(now / parts);
  const ahead = day ? (dayOf(current, index + 1, day) - now) / 365 : index / parts - (now / parts - current);
  return [basis, current + turn(ahead, direction ?? anaphor, context.tense)];
}

/** How much farther off, in years, a date seems that does not suit the tense of its clause, and what is to come when nothing says so. */
const UNSUITED = 0.5;
const UNSAID = 0.3;

/**
 * In which year (-1, 0, 1 from this) that lies of which this year's is `ahead`, in years. Last is before, next is after, this in
 * the same year; without such a word the nearest one: what was lies behind and what will be ahead, unless the other is much nearer.
 */
function turn(ahead: number, direction: number | undefined, tense: Tense): number {
  if (direction !== undefined) return Number(direction > 0 && ahead <= 0) - Number(direction < 0 && ahead >= 0);
  const doubt = tense ? UNSUITED : UNSAID;
  const cost = (by: number): number => Math.abs(ahead + by) + (ahead + by > 0 === tense > 0 ? 0 : doubt);
  return [-1, 1].reduce((best, by) => (cost(by) < cost(best) ? by : best), 0);
}

/** Thursday: the nearest one on or before the day of publication, after it when the clause is about what is to come. */
function weekday({ is: { W: weekday, L: direction, r: anaphor }, units }: Reading, { published, last, tense }: Context): Resolved | undefined {
  if (!weekday) return undefined;
  if (units[0] === 'week') return date('reference', 'day', (within(published, 'week') + (direction ?? 0)) * 7 + weekday - 4);
  const from = within(anaphor === undefined ? published : last, 'day');
  const strictly = direction || anaphor;
  const ahead = (((weekday - from - 4) % 7) + 7) % 7;
  const by = (strictly || tense) > 0 ? ahead || (strictly ? 7 : 0) : (ahead || (strictly ? 0 : 7)) - 7;
  return date(anaphor === undefined ? 'reference' : 'context', 'day', from + by);
}

/** The 20th century, the 1980s, the '90s, in Spanish "los años 80". */
function longTime({ shape, units, units: [unit = 'decade'], is: { O: ordinal, N: number = ordinal, Y: year, C: cardinal = year, n: tens = cardinal } }: Reading): Resolved | undefined {
  if (unit === 'century') return date('explicit', unit, (number ?? NaN) - 1);
  const named = (tens ?? number ?? NaN) / 10;
  if (!(units[0] === 'decade' || /[YNn]s$|^Hu|UoH/.test(shape)) || named % 1 || !/^[dy].*e/.test(unit)) return undefined;
  if (named > 99 && named < 200 && named % 10 === 0) return date('explicit', 'century', named / 10);
  return date('explicit', 'decade', named > 99 ? named : named + (named > 2 ? 190 : 200));
}

/** Last week, that year, two days later, three years ago, the end of the month; and the spans that are no dates. */
function unit({ shape, units, count, year, is: { L: direction, r: anaphor, R: relative, E: phase } }: Reading, name: Unit, context: Context): Resolved | undefined {
  if (units.length > 1) return undefined;
  if (year !== undefined) return name === 'quarter' ? undefined : date('explicit', 'year', year);
  const now = within(context.published, name);
  if (/A|[Uu][-m]?R/.test(shape)) {
    const by = shape.includes('A') ? -(count ?? 1) : (count ?? 1) * (relative ?? 0);
    if (name === 'year' && by === -1 && context.quarter) return undefined;
    if (shape.includes('A')) return date('reference', name, now + by);
    return date('context', name, (context.last || name !== 'year' ? within(context.last, name) : now) + by);
  }
  if (count !== undefined) return undefined;
  if (anaphor !== undefined || (direction === 1 && name === 'day')) return date('context', name, within(context.last, name) + (anaphor ?? 1));
  if (name === 'day') return undefined;
  if (direction !== undefined) return date('reference', name, now + direction);
  if (name === 'weekend') return date('reference', name, now - Number(context.tense <= 0));
  return phase !== undefined || relative !== undefined ? date('reference', name, now) : undefined;
}
