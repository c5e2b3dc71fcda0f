import { timeClasses } from '../languages/classes.js';
import { dayOf, firstDay, partsOfYear, within, type Period, type Unit } from './period.js';
import type { Reading } from './reading.js';
import { holidayOf } from './holidays.js';
import { isAnySeason, isAside, isCounted, isDecade, isLater, isRepeated } from './rules.js';

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
  /** It lies ahead even of the day of publication. */
  isAhead?: boolean;
  /** No date has been named in its paragraph yet. */
  isFresh?: boolean;
  /** The text tells of times far from its publication. */
  isHistory?: boolean;
  /** Its sentence has the past tense of a verb. */
  isTold?: boolean;
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

/**
 * From where to count: that year, the next day, a week later from the date named last; other words from the day
 * of publication, but not in a history.
 */
function originOf(
  { shape, units, is }: Reading,
  { published, last, isHistory, isAhead }: Context,
): [Basis, Period | undefined] {
  // "This year", but "the next year" of what is told.
  const isOfToday =
    isAhead || (is.direction !== undefined && units.includes('year') && !shape.startsWith(timeClasses.the));
  if (isHistory && !isOfToday) return ['context', last ?? published];
  if (isLater.test(shape)) return ['context', last ?? published];
  return is.anaphor !== undefined || (is.direction && units[0] === 'day')
    ? ['context', last]
    : ['reference', published];
}

/** The date that an expression names; `undefined` when it names none. */
export function resolve(reading: Reading, context: Context): Resolved | undefined {
  const { shape, units, clock, is } = reading;
  const { published, last, isFirst } = context;
  if (isRepeated.test(shape)) return undefined;
  // "What is today Germany": a history's own present is no date.
  if (is.dayword === 0 && context.isHistory) return undefined;
  if (is.dayword !== undefined) return date('reference', 'day', published.n + is.dayword);
  if (is.nearday !== undefined) return date('context', 'day', within(last, 'day') + is.nearday);
  const found = yearly(reading, context) ?? weekday(reading, context) ?? longTime(reading);
  if (found) return found;
  // "In the year 1984".
  if (units[0] === 'year' && is.year !== undefined) return date('explicit', 'year', is.year);
  if (units[0]) return unit(reading, units[0], context);
  if (is.year !== undefined) return date('explicit', 'year', is.year);
  // The following morning, that night; the next morning.
  const way = is.anaphor ?? (is.direction === 1 ? 1 : undefined);
  if (is.partofday !== undefined && way !== undefined)
    return date('context', 'day', within(last, 'day') + way);
  // This morning, last night; 8 a.m. of the day named last.
  if (is.direction !== undefined) return date('reference', 'day', published.n + is.direction);
  if (!clock) return undefined;
  return isFirst || last?.unit !== 'day'
    ? date('reference', 'day', published.n)
    : date('context', 'day', last.n);
}

/** January is 0; Easter lies in April, or about it. */
const monthOfHoliday = (holiday: string): number =>
  holiday.startsWith('e') ? 3 : Number(holiday.slice(0, 2)) - 1;

/** What comes back every year: 27 November, May, the third quarter, this summer, each with or without its year. */
function yearly(reading: Reading, context: Context): Resolved | undefined {
  const {
    shape,
    is: { month, number, ordinal = number, season },
    units,
    holiday,
  } = reading;
  if (isAside.test(shape)) return undefined;
  if (holiday) {
    const [basis, year] = yearOf(reading, context, 'month', monthOfHoliday(holiday));
    return date(basis, 'day', holidayOf(holiday, year, reading.is.eve !== undefined));
  }
  if (month) {
    const [basis, year] = yearOf(reading, context, 'month', month - 1);
    return ordinal
      ? date(basis, 'day', dayOf(year, month, ordinal))
      : date(basis, 'month', year * 12 + month - 1);
  }
  const index = season ?? (units.includes('quarter') && ordinal ? ordinal - 1 : NaN);
  // "Bees live six weeks in the summer": of any year.
  if (!(index < 4) || (isAnySeason.test(shape) && !context.tense)) return undefined;
  const name = season === undefined ? 'quarter' : 'season';
  const [basis, year] = yearOf(reading, context, name, index);
  return date(basis, name, year * 4 + index);
}

/** The year of what has none: that of the story, of publication by direction, else the nearest by the tense. */
function yearOf(reading: Reading, context: Context, unit: Unit, index: number): [Basis, number] {
  const {
    units,
    is: { year, direction, weekday, anaphor = direction },
  } = reading;
  // "This coming Sunday, March 8" says which Sunday.
  const way = weekday === undefined ? anaphor : undefined;
  if (direction !== undefined && units.includes('year'))
    return ['reference', within(context.published, 'year') + direction];
  if (year !== undefined) return ['explicit', year];
  if (
    context.year !== undefined &&
    way === undefined &&
    (context.isHistory ? !context.isAhead : context.tense <= 0)
  )
    return ['context', context.year + turnOfYear(context, unit, index)];
  const [basis, from] = originOf(reading, context);
  const parts = partsOfYear(unit);
  const current = within(from, 'year');
  const ahead = current + (index - within(from, unit)) / parts;
  // What will be is the next one.
  if (context.isAhead && way === undefined) return [basis, current - Math.floor(ahead)];
  return [basis, current + turn(ahead, way, context.tense)];
}

/**
 * A history goes on into the next year where a month would lie so far behind the one told of last, in years,
 * and back.
 */
const ON = 0.6;
const BACK = 0.7;

/** By how many years a month of a history lies beside the year told of last: after December comes January. */
function turnOfYear({ isHistory, last, year }: Context, unit: Unit, index: number): number {
  if (!isHistory || !last || within(last, 'year') !== year) return 0;
  const parts = partsOfYear(unit);
  // Above 0 in years before Christ, too.
  const ahead = (index - (((within(last, unit) % parts) + parts) % parts)) / parts;
  if (ahead < -ON) return 1;
  return ahead > BACK ? -1 : 0;
}

/** So much nearer, in years, seems what suits the tense of its clause, and what was when nothing says so. */
const SUITS = 0.24;
const UNSAID = -0.15;

/**
 * In which year (-1, 0, 1 from this) that lies of which this year's is `ahead`, in years. Last is before, next
 * is after, this in
 * the same year; without such a word the nearest one.
 */
function turn(ahead: number, way: number | undefined, tense: Tense): number {
  if (way !== undefined) return way * ahead > 0 ? 0 : way;
  return -Math.round(ahead - (tense * SUITS || UNSAID));
}

/**
 * Thursday: the nearest one on or before the day of publication, after it when the clause is about what is to
 * come.
 */
function weekday(reading: Reading, context: Context): Resolved | undefined {
  const {
    is: { weekday, direction = 0, anaphor: strictly = direction },
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
  is: { ordinal, number = ordinal, year, cardinal = year, figure: tens = cardinal, era = 1 },
}: Reading): Resolved | undefined {
  if (unit === 'century') return date('explicit', unit, era < 0 ? -(number ?? NaN) : (number ?? NaN) - 1);
  const named = (tens ?? number ?? NaN) / 10;
  if (!(units[0] === 'decade' || isDecade.test(shape)) || named % 1 !== 0 || !/^[dy].*e/.test(unit))
    return undefined;
  return date('explicit', 'decade', named > 99 ? named : named + (named > 2 ? 190 : 200));
}

/** So many of a unit away is a round number, and no date. */
const VAGUE = 1000;

/** Last week, that year, two days later, three years ago, the end of the month; spans are no dates. */
function unit(reading: Reading, name: Unit, context: Context): Resolved | undefined {
  const { shape, units, is } = reading;
  const { direction, anaphor: way = direction, later: relative, phase = relative } = is;
  const count = is.cardinal ?? is.number ?? is.figure ?? is.a;
  // "Over the next decade" is no date.
  if (units.length > 1 || (name === 'decade' && direction !== undefined)) return undefined;
  const [basis, from] = originOf(reading, context);
  const isAway = isCounted.test(shape);
  let by = way;
  if (isAway) by = (count ?? 1) * (relative ?? -1);
  else if (count) return undefined;
  // "3000 years ago" names no year.
  if (Math.abs(by ?? 0) >= VAGUE) return undefined;
  // What lies a year behind a quarter is a quarter.
  if (isAway && name === 'year' && by === -1 && context.quarter) return undefined;
  if (name === 'weekend') {
    by ??= context.tense > 0 ? 0 : -1;
    // "It took place this weekend": in the one that has been.
    const isToCome = firstDay({ unit: name, n: within(from, name) }) > context.published.n;
    if (by === 0 && (context.tense < 0 || (!context.tense && context.isTold)) && isToCome) by = -1;
  }
  if (name !== 'day' && phase !== undefined) by ??= 0;
  return by === undefined ? undefined : date(basis, name, within(from, name) + by);
}
