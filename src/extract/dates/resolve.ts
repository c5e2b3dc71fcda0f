import { dayOf, firstDay, isWithin, periodAt, shift, type Period, type Unit } from './period.js';
import type { Reading } from './reading.js';

/** What an expression is read against. */
export interface Context {
  /** The day of publication, in days since 1970 began; NaN when it is not known to the day. */
  readonly today: number;
  /** The finest period of publication that is known, if any. */
  readonly published: Period | undefined;
  /** The clause tells of what is to come (1), of what was (-1), or does not say. */
  readonly tense: -1 | 0 | 1;
  /** The date named last. */
  readonly last: Period | undefined;
  /** The day named last. */
  readonly day: Period | undefined;
  /** It begins its sentence, as the entries of a live report begin with their time. */
  readonly isFirst: boolean;
  /** The year in which the story is at this place, when it is told far from the day of publication. */
  readonly year: number | undefined;
  /** The quarter that the story is about, while it compares figures. */
  readonly quarter: number | undefined;
}

/** Why an expression of time is no date. */
export type Skipped = 'duration' | 'age' | 'set' | 'vague' | 'no reference' | 'no antecedent' | 'impossible';

/** From what a date follows: its own words, the day of publication, or a date named before it. */
export type Basis = 'explicit' | 'reference' | 'context';

export type Resolved = { readonly period: Period; readonly basis: Basis } | Skipped | undefined;

/** The date that an expression names; a reason when it names none; `undefined` when it is no expression of time. */
export function resolve(reading: Reading, context: Context): Resolved {
  const { shape, units } = reading;
  if (/^(?:e|HW$)/.test(shape)) return 'set';
  if (shape.endsWith('g')) return 'age';
  if (shape === 'Z') return 'vague';
  for (const pass of PASSES) {
    const found = pass(reading, context);
    if (found !== undefined) return found;
  }
  return units.length && reading.count !== undefined ? 'duration' : undefined;
}

/** Each reads one kind of expression, and gives `undefined` for the others. */
const PASSES: readonly ((reading: Reading, context: Context) => Resolved)[] = [
  calendarDay, month, weekday, dayWord, partOfYear, season, longTime, countedUnit, directedUnit, anaphoricUnit, boundaryOfUnit, year, timeOfDay,
];

const explicit = (period: Period): Resolved => (Number.isNaN(firstDay(period)) ? 'impossible' : { period, basis: 'explicit' });
const DAY = (n: number): Period => ({ unit: 'day', n });

/** From the day of publication: NaN when that is not known. */
function fromToday(period: Period | undefined): Resolved {
  return period && !Number.isNaN(period.n) ? { period, basis: 'reference' } : 'no reference';
}

function fromLast(period: Period | undefined): Resolved {
  return period && !Number.isNaN(period.n) ? { period, basis: 'context' } : 'no antecedent';
}

/** The period so many units from the one named; none from one that is not known to that unit. */
function beside(from: Period | undefined, unit: Unit, by: number): Period | undefined {
  return from && isWithin(from, unit) ? shift(periodAt(unit, firstDay(from)), by) : undefined;
}

/** The period of publication in a unit, when it is known to that unit. */
function current(unit: Unit, { today, published }: Context): Period | undefined {
  if (!Number.isNaN(today)) return periodAt(unit, today);
  const isKnown = published && (unit === published.unit || unit === 'year');
  return isKnown ? periodAt(unit, firstDay(published)) : undefined;
}

/** 27 November, with or without its year; without, the nearest one by the tense, else by the story's year. */
function calendarDay(reading: Reading, context: Context): Resolved {
  const { month, day, direction } = reading;
  if (month === undefined || day === undefined) return undefined;
  if (month > 12) return 'impossible';
  const year = yearOf(reading, context);
  if (year !== undefined) return explicit(DAY(dayOf(year, month, day)));
  const known = current('year', context)?.n;
  if (context.year !== undefined) return fromLast(DAY(dayOf(context.year, month, day)));
  if (known === undefined || Number.isNaN(context.today)) return 'no reference';
  const ahead = dayOf(known, month, day) - context.today;
  const by = direction === undefined ? nearest(ahead, context.tense, 365) : directed(ahead, direction);
  const found = dayOf(known + by, month, day);
  return Number.isNaN(found) ? 'impossible' : fromToday(DAY(found));
}

/** The year that stands beside a month: May 1990, May this year. */
function yearOf({ year, units, direction }: Reading, context: Context): number | undefined {
  const now = units[0] === 'year' && direction !== undefined ? current('year', context) : undefined;
  return now ? now.n + (direction ?? 0) : year;
}

/** How much farther off, in years, a date seems that does not suit the tense of its clause. */
const UNSUITED = 0.5;
/** The same of what is to come when the clause does not say. */
const UNSAID = 0.3;

/**
 * In which year (-1, 0, 1 from that of publication) the nearest of the yearly dates lies of which one is `ahead` of the
 * publication, in units of which a year has `length`. What was lies behind and what will be ahead, unless the other is much nearer.
 */
function nearest(ahead: number, tense: number, length: number): -1 | 0 | 1 {
  const cost = (by: -1 | 0 | 1): number => {
    const at = ahead / length + by;
    const doubt = tense ? UNSUITED : UNSAID;
    return Math.abs(at) + (at > 0 === tense > 0 ? 0 : doubt);
  };
  return ([0, -1, 1] as const).reduce((best, by) => (cost(by) < cost(best) ? by : best));
}

/** May, May 2024, last May. */
function month(reading: Reading, context: Context): Resolved {
  const { month, direction } = reading;
  if (month === undefined) return undefined;
  const year = yearOf(reading, context);
  if (year !== undefined) return explicit({ unit: 'month', n: year * 12 + month - 1 });
  if (context.year !== undefined && direction === undefined) return fromLast({ unit: 'month', n: context.year * 12 + month - 1 });
  const now = current('month', context);
  if (!now) return 'no reference';
  const inYear = now.n - (now.n % 12) + month - 1;
  const by = direction === undefined ? nearest(inYear - now.n, context.tense, 12) : directed(inYear - now.n, direction);
  return fromToday({ unit: 'month', n: inYear + 12 * by });
}

/** Last is before, next is after, this is in the same year. */
function directed(ahead: number, direction: number): number {
  if (direction < 0) return ahead < 0 ? 0 : -1;
  return direction > 0 && ahead <= 0 ? 1 : 0;
}

/** Thursday: the nearest one on or before the day of publication, after it when the clause is about what is to come. */
function weekday({ weekday, direction, anaphor, units }: Reading, { today, tense, last }: Context): Resolved {
  if (weekday === undefined) return undefined;
  if (units[0] === 'week') return fromToday(DAY(firstDay(shift(periodAt('week', today), direction ?? 0)) + weekday - 1));
  if (anaphor !== undefined) {
    const from = last ? firstDay(last) : NaN;
    const back = (((from + 4 - weekday) % 7) + 7) % 7;
    const before = from - (back || (anaphor ? 7 : 0));
    return fromLast(DAY(anaphor > 0 ? from + 7 - back : before));
  }
  const ahead = (((weekday - 1 - (today + 3)) % 7) + 7) % 7;
  const way = direction || tense;
  if (way > 0) return fromToday(DAY(today + (ahead || (direction ? 7 : 0))));
  return fromToday(DAY(today + (ahead || (direction ? 0 : 7)) - 7));
}

/** Today, yesterday, overnight. */
function dayWord({ dayWord }: Reading, { today }: Context): Resolved {
  return dayWord === undefined ? undefined : fromToday(DAY(today + dayWord));
}

const PARTS: Partial<Record<string, number>> = { quarter: 4, period: 4, half: 2 };

/** The third quarter, the first half of 1990, last year's third quarter; "the 1988 period" is the quarter that was compared. */
function partOfYear({ units, ordinal, year, direction }: Reading, context: Context): Resolved {
  const unit = units.find(name => PARTS[name]);
  if (!unit) return undefined;
  const parts = PARTS[unit] ?? 1;
  const final = direction === -1 && year !== undefined ? parts : undefined;
  const part = ordinal ?? final ?? (unit !== 'half' && context.quarter !== undefined ? (context.quarter % 4) + 1 : 0);
  const named: Unit = unit === 'half' ? unit : 'quarter';
  if (part > parts) return 'impossible';
  if (year !== undefined && part) return explicit({ unit: named, n: year * parts + part - 1 });
  if (year !== undefined && unit === 'period') return undefined;
  const now = current(named, context);
  if (!now) return 'no reference';
  const inYear = now.n - (now.n % parts) + part - 1;
  if (direction !== undefined) return fromToday(units.length > 1 && part ? { unit: named, n: inYear + direction * parts } : shift(now, direction));
  return ordinal === undefined ? 'vague' : fromToday({ unit: named, n: inYear + parts * nearest(inYear - now.n, context.tense, parts) });
}

/** Summer of 2016, this summer. */
function season({ shape, season, year, direction, anaphor }: Reading, context: Context): Resolved {
  if (season === undefined) return undefined;
  if (year !== undefined) return explicit({ unit: 'season', n: year * 4 + season });
  if (anaphor !== undefined) {
    const from = beside(context.last, 'season', 0)?.n ?? NaN;
    return fromLast({ unit: 'season', n: from + ((((season - from) % 4) + 4) % 4 || 4 * anaphor) });
  }
  if (context.year !== undefined && direction === undefined) return fromLast({ unit: 'season', n: context.year * 4 + season });
  // "Bees live six weeks in the summer": of any year.
  if (shape === 'hS' && !context.tense) return 'vague';
  const now = current('season', context);
  if (!now) return 'no reference';
  const inYear = (current('year', context)?.n ?? 0) * 4 + season;
  return fromToday({ unit: 'season', n: inYear + 4 * directed(inYear - now.n, direction ?? 0) });
}

/** The 20th century, the 1980s. */
function longTime({ units, ordinal, decade }: Reading): Resolved {
  if (decade !== undefined) return decade % 10 === 0 && decade < 200 ? explicit({ unit: 'century', n: decade / 10 }) : explicit({ unit: 'decade', n: decade });
  return units[0] === 'century' && ordinal ? explicit({ unit: 'century', n: ordinal - 1 }) : undefined;
}

/** Three years ago, a day later; "year-earlier" after a quarter is a quarter. */
function countedUnit({ shape, units, count, relative }: Reading, context: Context): Resolved {
  const [unit] = units;
  const isAgo = shape.includes('A');
  if (!unit || (!isAgo && !/U[-m]?R/.test(shape))) return undefined;
  const single = /^h?U-/.test(shape) ? 1 : count;
  if (single === undefined || shape.includes('v') || unit === 'hour' || unit === 'period') return 'vague';
  const by = single * (isAgo ? -1 : relative ?? 0);
  if (unit === 'year' && by === -1 && context.quarter !== undefined) return fromLast({ unit: 'quarter', n: context.quarter - 4 });
  const now = current(unit, context);
  if (isAgo) return fromToday(now && shift(now, by));
  return fromLast(beside(context.last ?? (unit === 'year' ? now : undefined), unit, by));
}

/** Last week, this year, the next day; "the last three years" is a span. */
function directedUnit({ shape, units, isPlural, count, direction, year }: Reading, context: Context): Resolved {
  const unit = units.at(-1);
  if (/^[hH]?(?:l|[CNn]l)/.test(shape)) return 'duration';
  if (!unit || direction === undefined || year !== undefined || unit === 'hour' || unit === 'period') return undefined;
  if (count !== undefined || shape.includes('v')) return 'duration';
  if (isPlural) return 'vague';
  const { last } = context;
  if (unit === 'day') return direction > 0 ? fromLast(beside(last, unit, 1)) : 'vague';
  const now = current(unit, context);
  return fromToday(now && shift(now, direction));
}

/** That year, the same day, the following month. */
function anaphoricUnit({ units, anaphor }: Reading, { last }: Context): Resolved {
  const unit = units.at(-1);
  if (!unit || anaphor === undefined || unit === 'hour' || unit === 'period') return undefined;
  return fromLast(beside(last, unit, anaphor));
}

/** The end of the month, year-end, the weekend. */
function boundaryOfUnit({ shape, units, phase, relative, ordinal, year }: Reading, context: Context): Resolved {
  const unit = units.at(-1);
  if (!unit || unit === 'hour' || unit === 'period' || unit === 'day' || ordinal !== undefined || year !== undefined) return undefined;
  const now = current(unit, context);
  if (unit === 'weekend' && shape.endsWith('hU')) return fromToday(now && shift(now, context.tense > 0 ? 0 : -1));
  return phase !== undefined || (relative !== undefined && shape.endsWith('U')) ? fromToday(now) : undefined;
}

/** 1982, 1990-91. */
function year({ year }: Reading): Resolved {
  return year === undefined ? undefined : explicit({ unit: 'year', n: year });
}

/** This morning, last night, 8 a.m. of the day named last. */
function timeOfDay({ part, clock, direction }: Reading, { today, day, isFirst }: Context): Resolved {
  if (part !== undefined && direction !== undefined) return fromToday(DAY(today + Math.min(direction, 0)));
  if (clock === undefined && part === undefined) return undefined;
  return day && !isFirst ? fromLast(day) : fromToday(DAY(today));
}
