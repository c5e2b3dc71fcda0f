import { dayOf, firstDay, isWithin, partsOfYear, periodAt, type Period, type Unit } from './period.js';
import type { Reading } from './reading.js';
import type { Tense } from './tense.js';

/** What an expression is read against: where the story is. */
export interface Context {
  /** When it was published, as closely as that is known. */
  readonly published?: Period | undefined;
  readonly tense: Tense;
  /** The expression begins its sentence, as the entries of a live report begin with their time. */
  readonly isFirst: boolean;
  /** The date named last, and the day. */
  readonly last?: Period | undefined;
  readonly day?: Period | undefined;
  /** The year of long ago in which this is told. */
  readonly year?: number | undefined;
  /** The quarter whose figures are told. */
  readonly quarter?: number | undefined;
}

/** Why an expression of time is no date. */
export type Skipped = 'duration' | 'set' | 'vague' | 'no reference' | 'no antecedent' | 'impossible';

/** From what a date follows: its own words, the day of publication, or a date named before it. */
export type Basis = 'explicit' | 'reference' | 'context';

export type Resolved = Skipped | { readonly period: Period; readonly basis: Basis };

/** The date that an expression names; a reason when it names none; `undefined` when it is no expression of time. */
export function resolve(reading: Reading, context: Context): Resolved | undefined {
  const { shape, units, year, is: { D: dayWord } } = reading;
  if (/^e|^HW$/.test(shape)) return 'set';
  if (dayWord !== undefined) return date('reference', 'day', nowIn('day', context) + dayWord);
  const found = yearly(reading, context) ?? weekday(reading, context) ?? longTime(reading) ?? unit(reading, context);
  if (found || units.length) return found;
  return year === undefined ? timeOfDay(reading, context) : date('explicit', 'year', year);
}

const LACKS = { explicit: 'impossible', reference: 'no reference', context: 'no antecedent' } as const;

/** The n-th period of a unit; what it lacks where `n` is NaN. */
function date(basis: Basis, unit: Unit, n = NaN): Resolved {
  return Number.isNaN(n) ? LACKS[basis] : { basis, period: { unit, n } };
}

/** The period of a unit that a period lies in, NaN when it is longer than that. */
const within = (period: Period | undefined, unit: Unit): number => (period && isWithin(period, unit) ? periodAt(unit, firstDay(period)).n : NaN);
const nowIn = (unit: Unit, { published }: Context): number => within(published, unit);

/** What comes back every year: 27 November, May, the third quarter, this summer, each with or without its year. */
function yearly(reading: Reading, context: Context): Resolved | undefined {
  const { shape, is, units } = reading;
  const { M: month, N: number, O: ordinal = number, S: season, L: direction } = is;
  const part = units.find(name => /^[qhp][uae]/.test(name));
  let name: Unit = 'month';
  let index = month;
  if (month === undefined && season !== undefined) [name, index] = ['season', season + 1];
  if (month === undefined && part) {
    name = part === 'half' ? part : 'quarter';
    const told = name === 'quarter' && context.quarter !== undefined ? (context.quarter % 4) + 1 : undefined;
    index = ordinal ?? (direction === -1 && reading.year ? partsOfYear(name) : told);
    if (direction !== undefined && (units.length < 2 || !index) && !reading.year) return date('reference', name, nowIn(name, context) + direction);
    if (!index || (ordinal === undefined && !reading.year && !direction)) return reading.year && part === 'period' ? date('explicit', 'year', reading.year) : 'vague';
  }
  if (index === undefined || /[AR]/.test(shape)) return undefined;
  // "Bees live six weeks in the summer": of any year.
  if (shape === 'hS' && !context.tense && context.year === undefined) return 'vague';
  const day = month === undefined ? undefined : ordinal;
  const [basis, year] = yearOf(reading, context, name, index - 1, day);
  if (index > partsOfYear(name)) return 'impossible';
  if (day === undefined) return date(basis, name, year * partsOfYear(name) + index - 1);
  const n = dayOf(year, index, day);
  return Number.isNaN(n) && year ? 'impossible' : date(basis, 'day', n);
}

/** The year of what has none: that of the story, of publication by direction, else the nearest by the tense. */
function yearOf({ year, units, is: { L: direction, r: anaphor } }: Reading, context: Context, unit: Unit, index: number, day?: number): [Basis, number] {
  if (direction !== undefined && units.includes('year')) return ['reference', nowIn('year', context) + direction];
  if (year !== undefined) return ['explicit', year];
  if (context.year !== undefined && direction === undefined && anaphor === undefined) return ['context', context.year];
  const parts = partsOfYear(unit);
  const now = anaphor === undefined ? nowIn(day ? 'day' : unit, context) : within(context.last, unit);
  const current = day ? nowIn('year', context) : Math.floor(now / parts);
  const ahead = day ? (dayOf(current, index + 1, day) - now) / 365 : index / parts - (now / parts - current);
  return [anaphor === undefined ? 'reference' : 'context', current + turn(ahead, direction ?? anaphor, context.tense)];
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
function weekday({ is: { W: weekday, L: direction, r: anaphor }, units }: Reading, context: Context): Resolved | undefined {
  if (weekday === undefined) return undefined;
  const now = nowIn('day', context);
  if (units[0] === 'week') return date('reference', 'day', firstDay({ unit: 'week', n: nowIn('week', context) + (direction ?? 0) }) + weekday - 1);
  const from = anaphor === undefined ? now : within(context.last, 'day');
  const way = direction || anaphor || context.tense;
  const isStrict = direction || anaphor;
  const ahead = (((weekday - from - 4) % 7) + 7) % 7;
  const by = way > 0 ? ahead || (isStrict ? 7 : 0) : (ahead || (isStrict ? 0 : 7)) - 7;
  return date(anaphor === undefined ? 'reference' : 'context', 'day', from + by);
}

/** The 20th century, the 1980s, the '90s, in Spanish "los años 80". */
function longTime({ shape, units, is: { O: ordinal, N: number, Q: decade, Y: year, C: cardinal, n: tens } }: Reading): Resolved | undefined {
  if (units[0] === 'century') return date('explicit', 'century', (ordinal ?? number ?? NaN) - 1);
  const named = /[YNn]s$|^[hH]?U(?:oH|o(?=Y))?[CNnY]$/.test(shape) ? (year ?? cardinal ?? number ?? tens ?? NaN) / 10 : decade;
  if (named === undefined || named % 1 || units.some(unit => !/^(?:year|decade)/.test(unit))) return undefined;
  if (named > 99 && named < 200 && named % 10 === 0 && decade === undefined) return date('explicit', 'century', named / 10);
  return named > 1 ? date('explicit', 'decade', named > 99 ? named : named + (named > 2 ? 190 : 200)) : undefined;
}

/** Last week, that year, two days later, three years ago, the end of the month; and the spans that are no dates. */
function unit({ shape, units, count, phase, year, is: { L: direction, r: anaphor, R: relative } }: Reading, context: Context): Resolved | undefined {
  const name = (/[AR]/.test(shape) ? units[0] : units.at(-1))?.replace('*', '') as Unit | undefined;
  if (!name) return undefined;
  if (year !== undefined) return date('explicit', 'year', year);
  const now = nowIn(name, context);
  if (/A|U[-m]?R/.test(shape)) {
    const by = (/^h?U-/.test(shape) ? 1 : count ?? NaN) * (shape.includes('A') ? -1 : relative ?? 0);
    if (Number.isNaN(by)) return 'vague';
    // "A year earlier" after a quarter is a quarter.
    if (name === 'year' && by === -1 && context.quarter !== undefined) return date('context', 'quarter', context.quarter - 4);
    if (shape.includes('A')) return date('reference', name, now + by);
    return date('context', name, (context.last || name !== 'year' ? within(context.last, name) : now) + by);
  }
  if (count !== undefined) return 'duration';
  if (direction !== undefined && units.at(-1)?.endsWith('*')) return 'vague';
  if (anaphor !== undefined || (direction === 1 && name === 'day')) return date('context', name, within(context.last, name) + (anaphor ?? 1));
  if (direction !== undefined && name !== 'day') return date('reference', name, now + direction);
  if (name === 'weekend') return date('reference', name, now - Number(context.tense <= 0));
  return name !== 'day' && (phase ?? relative) !== undefined ? date('reference', name, now) : undefined;
}

/** This morning, last night, 8 a.m. of the day named last. */
function timeOfDay({ part, clock, is: { L: direction } }: Reading, context: Context): Resolved | undefined {
  if (part && direction !== undefined) return date('reference', 'day', nowIn('day', context) + Math.min(direction, 0));
  if (!clock) return undefined;
  return context.day && !context.isFirst ? date('context', 'day', context.day.n) : date('reference', 'day', nowIn('day', context));
}
