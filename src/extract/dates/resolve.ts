import { dayOf, partsOfYear, within, type Period, type Unit } from './period.js';
import type { Reading } from './reading.js';

/** What is to come (1), what was (-1), or not said (0). */
export type Tense = -1 | 0 | 1;

/** What an expression is read against: where the story is. */
export interface Context {
  /** The day of publication. */
  published: Period;
  tense: Tense;
  /** The expression begins its sentence, as the entries of a live report begin with their time. */
  isFirst?: boolean;
  /** The date named last. */
  last?: Period;
  /** The year of long ago in which this is told. */
  year?: number | undefined;
  /** Quarters are compared. */
  quarter?: boolean;
}

/** From what a date follows: its own words, the day of publication, or a date named before it. */
export type Basis = 'explicit' | 'reference' | 'context';

/** `n` is NaN where what it follows from is not known, or that month has no such day. */
export interface Resolved extends Period {
  readonly basis: Basis;
}

const date = (basis: Basis, unit: Unit, n: number): Resolved => ({ basis, unit, n });

/** From where to count: that year, the next day, a week later from the date named last; other words from the day of publication. */
function originOf({ shape, units, is }: Reading, { published, last }: Context): [Basis, Period | undefined] {
  if (/[Uu][-m]?R/.test(shape)) return ['context', last ?? published];
  return is.r !== undefined || (is.L && units[0] === 'day') ? ['context', last] : ['reference', published];
}

/** The date that an expression names; `undefined` when it names none. */
export function resolve(reading: Reading, context: Context): Resolved | undefined {
  const { shape, units, clock, is } = reading;
  const { published, last, isFirst } = context;
  if (/^e|^HW/.test(shape)) return undefined;
  if (is.D !== undefined) return date('reference', 'day', published.n + is.D);
  const found = yearly(reading, context) ?? weekday(reading, context) ?? longTime(reading);
  if (found) return found;
  if (units[0]) return unit(reading, units[0], context);
  if (is.Y) return date('explicit', 'year', is.Y);
  // This morning, last night; 8 a.m. of the day named last.
  if (is.L !== undefined) return date('reference', 'day', published.n + is.L);
  if (!clock) return undefined;
  return isFirst || last?.unit !== 'day'
    ? date('reference', 'day', published.n)
    : date('context', 'day', last.n);
}

/** What comes back every year: 27 November, May, the third quarter, this summer, each with or without its year. */
function yearly(reading: Reading, context: Context): Resolved | undefined {
  const {
    shape,
    is: { M: month, N: number, O: ordinal = number, S: season },
    units,
  } = reading;
  if (/[AR]/.test(shape)) return undefined;
  if (month) {
    const [basis, year] = yearOf(reading, context, 'month', month - 1);
    return ordinal
      ? date(basis, 'day', dayOf(year, month, ordinal))
      : date(basis, 'month', year * 12 + month - 1);
  }
  const index = season ?? (units.includes('quarter') && ordinal ? ordinal - 1 : NaN);
  // "Bees live six weeks in the summer": of any year.
  if (!(index < 4) || (shape === 'hS' && !context.tense)) return undefined;
  const name = season === undefined ? 'quarter' : 'season';
  const [basis, year] = yearOf(reading, context, name, index);
  return date(basis, name, year * 4 + index);
}

/** The year of what has none: that of the story, of publication by direction, else the nearest by the tense. */
function yearOf(reading: Reading, context: Context, unit: Unit, index: number): [Basis, number] {
  const {
    units,
    is: { Y: year, L: direction, r: way = direction },
  } = reading;
  if (direction !== undefined && units.includes('year'))
    return ['reference', within(context.published, 'year') + direction];
  if (year) return ['explicit', year];
  if (context.year && way === undefined && context.tense <= 0) return ['context', context.year];
  const [basis, from] = originOf(reading, context);
  const parts = partsOfYear(unit);
  const current = within(from, 'year');
  const ahead = current + (index - within(from, unit)) / parts;
  return [basis, current + turn(ahead, way, context.tense)];
}

/** So much nearer, in years, seems what suits the tense of its clause, and what was when nothing says so. */
const SUITS = 0.24;
const UNSAID = -0.15;

/**
 * In which year (-1, 0, 1 from this) that lies of which this year's is `ahead`, in years. Last is before, next is after, this in
 * the same year; without such a word the nearest one.
 */
function turn(ahead: number, way: number | undefined, tense: Tense): number {
  if (way !== undefined) return way * ahead > 0 ? 0 : way;
  return -Math.round(ahead - (tense * SUITS || UNSAID));
}

/** Thursday: the nearest one on or before the day of publication, after it when the clause is about what is to come. */
function weekday(reading: Reading, context: Context): Resolved | undefined {
  const {
    is: { W: weekday, L: direction = 0, r: strictly = direction },
    units,
  } = reading;
  if (!weekday) return undefined;
  const [basis, from] = originOf(reading, context);
  if (units.length) return date(basis, 'day', (within(from, 'week') + direction) * 7 + weekday - 4);
  const day = within(from, 'day');
  const ahead = (((weekday - day - 4) % 7) + 7) % 7;
  const isNext = (strictly || context.tense) > 0;
  const isOther = isNext ? !ahead && strictly : ahead || strictly;
  return date(basis, 'day', day + ahead + (isOther ? 7 * (isNext ? 1 : -1) : 0));
}

/** The 20th century, the 1980s, the '90s, in Spanish "los años 80". */
function longTime({
  shape,
  units,
  units: [unit = 'decade'],
  is: { O: ordinal, N: number = ordinal, Y: year, C: cardinal = year, n: tens = cardinal },
}: Reading): Resolved | undefined {
  if (unit === 'century') return date('explicit', unit, (number ?? NaN) - 1);
  const named = (tens ?? number ?? NaN) / 10;
  if (!(units[0] === 'decade' || /[YNn]s$|^Hu|UoH/.test(shape)) || named % 1 || !/^[dy].*e/.test(unit))
    return undefined;
  return date('explicit', 'decade', named > 99 ? named : named + (named > 2 ? 190 : 200));
}

/** Last week, that year, two days later, three years ago, the end of the month; spans are no dates. */
function unit(reading: Reading, name: Unit, context: Context): Resolved | undefined {
  const { shape, units, is } = reading;
  const { L: direction, r: way = direction, R: relative, E: phase = relative } = is;
  const count = is.C ?? is.N ?? is.n ?? is.a;
  if (units.length > 1) return undefined;
  const [basis, from] = originOf(reading, context);
  const isCounted = /A|[Uu][-m]?R/.test(shape);
  let by = way;
  if (isCounted) by = (count ?? 1) * (relative ?? -1);
  else if (count) return undefined;
  // What lies a year behind a quarter is a quarter.
  if (isCounted && name === 'year' && by === -1 && context.quarter) return undefined;
  if (name === 'weekend') by ??= context.tense > 0 ? 0 : -1;
  if (name !== 'day' && phase !== undefined) by ??= 0;
  return by === undefined ? undefined : date(basis, name, within(from, name) + by);
}
