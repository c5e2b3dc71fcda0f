import { PRECISIONS, type Precision } from '../model/interval.js';
import { DAY, isFarYear, midnight, yearAndMonth } from '../time/calendar.js';
import { moved, UNITS, type Chronology } from './marks.js';
import type { Stretch, TimelineScale } from './scale.js';

/** What a tick's words name. */
export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

export interface Tick {
  /** Where the unit begins, px along the axis; null at the beginning of a part, where the line itself does. */
  readonly start: number | null;
  /** Where its words stand: in the middle of a year, month or day; at the stroke of an hour or minute. */
  readonly at: number;
  readonly ms: number;
  readonly unit: TickUnit;
  /** On a logarithmic scale: its words name the time from here, ms. */
  readonly from?: number;
}

/** The unit above (`November 2024` over days), from where it comes into sight. */
export interface TickContext {
  readonly start: number;
  readonly end: number;
  readonly ms: number;
  readonly unit: TickUnit;
}

const MONTH = (365.2425 / 12) * DAY;
/** A step from tick to tick: so many units, and about how long that is in ms. */
type Step = readonly [unit: TickUnit, count: number, ms: number];

const COUNTS: readonly (readonly [TickUnit, readonly number[]])[] = [
  ['minute', [1, 5, 15, 30]],
  ['hour', [1, 3, 6, 12]],
  ['day', [1, 2, 7, 14]],
  ['month', [1, 3, 6]],
  // Up to what the age of the Universe asks for.
  ['year', Array.from({ length: 11 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat()],
];

/** An instant whose words as a tick are about as wide as those of any other from `ms` on. */
export const sampleOf = (ms: number): number => (isFarYear(ms) ? ms : Date.UTC(2028, 10, 28, 20, 28));

/** From fine to coarse. */
const STEPS = COUNTS.flatMap(([unit, counts]) => {
  const [months, ms] = UNITS[unit];
  return counts.map((count): Step => [unit, count, count * (months * MONTH + ms)]);
});

/** The finest unit that a date of this precision can be told apart by. */
const FINEST: Readonly<Record<string, TickUnit>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  month: 'month',
  season: 'month',
};

/** Years are round as they are said: 1 BC, which is the year 0, is the one before 1. */
const floorYear = (year: number, count: number): number =>
  year > 0 ? Math.max(1, Math.floor(year / count) * count) : Math.floor((year - 1) / count) * count + 1;

/** Where the step begins in which an instant lies. Steps are counted from where the next longer unit begins. */
function floor(unit: TickUnit, count: number, ms: number): number {
  const { year, month } = yearAndMonth(ms);
  if (unit === 'year') return midnight(floorYear(year, count), 1, 1);
  if (unit === 'month') return midnight(year, month - ((month - 1) % count), 1);
  const from = unit === 'day' ? midnight(year, month, 1) : 0;
  const step = count * UNITS[unit][1];
  return from + Math.floor((ms - from) / step) * step;
}

/** Where the next step begins. By the number of the year, for that is exact where a number of ms is not. */
const next = (unit: TickUnit, count: number, ms: number): number =>
  unit === 'year'
    ? midnight(floorYear(yearAndMonth(ms).year + count, count), 1, 1)
    : floor(unit, count, moved(ms, unit, count));

/** Days and weeks are counted from each first of the month, so that no tick crowds the next month's. */
const crowded = (unit: TickUnit, count: number, ms: number): boolean =>
  unit === 'day' && count > 1 && new Date(ms).getUTCDate() + count / 2 > 31;

function ticksOf(part: Stretch, unit: TickUnit, count: number, scale: TimelineScale): Tick[] {
  const ticks: Tick[] = [];
  for (let ms = floor(unit, count, part.from); ms < part.to; ms = next(unit, count, ms)) {
    const middle = unit === 'hour' || unit === 'minute' ? ms : (ms + moved(ms, unit, 1)) / 2;
    if (middle < part.from || middle > part.to || crowded(unit, count, ms)) continue;
    ticks.push({ start: ms > part.from ? scale.at(ms) : null, at: scale.at(middle), ms, unit });
  }
  return ticks;
}

/** No axis has room for more steps or contexts than this. */
const MOST = 200;

const CONTEXT: Readonly<Partial<Record<TickUnit, TickUnit>>> = {
  month: 'year',
  day: 'month',
  hour: 'day',
  minute: 'day',
};

function contextsOf(part: Stretch, unit: TickUnit, scale: TimelineScale): TickContext[] {
  const above = CONTEXT[unit];
  if (!above) return [];
  const contexts: TickContext[] = [];
  for (
    let ms = floor(above, 1, part.from);
    ms < part.to && contexts.length < MOST;
    ms = moved(ms, above, 1)
  ) {
    const end = Math.min(part.to, moved(ms, above, 1));
    contexts.push({ start: scale.at(Math.max(ms, part.from)), end: scale.at(end), ms, unit: above });
  }
  return contexts;
}

/** Of more dates than this only the finest counts. */
const MOST_PRECISIONS = 64;
/** Ticks of the unit that most dates have are enough where so many of them lie in a part. */
const ENOUGH_TICKS = 3;

/**
 * The finest unit that half of the dates from rank `first` to before `end` can be told apart by: one date with an hour
 * among days is no reason for hours.
 */
function usualUnit(first: number, end: number, { finest }: Chronology): TickUnit {
  const precisions = Array.from({ length: end - first }, (_, i) => finest(first + i, first + i + 1));
  const fromFine = precisions.sort((a, b) => PRECISIONS.indexOf(a) - PRECISIONS.indexOf(b));
  return FINEST[fromFine[(fromFine.length - 1) >> 1] as Precision] ?? 'year';
}

/** The unit of the dates in a part below which no tick is; in one without any, of its neighbours'. */
function finestIn(part: Stretch, chronology: Chronology): TickUnit {
  const { before, until, finest, count } = chronology;
  const [first, end] = [before(part.from), until(part.to)];
  if (end <= first) return FINEST[finest(Math.max(0, first - 1), Math.min(count, end + 1))] ?? 'year';
  if (end - first <= MOST_PRECISIONS) {
    const unit = usualUnit(first, end, chronology);
    const [months, ms] = UNITS[unit];
    if (part.to - part.from >= ENOUGH_TICKS * (months * MONTH + ms)) return unit;
  }
  return FINEST[finest(first, end)] ?? 'year';
}

/**
 * On a logarithmic scale: its origin, then distances from it that are a round number of units or a week, none finer
 * than the dates.
 */
function distancesOn({ origin = 0, at, invert, length }: TimelineScale, finest: TickUnit): Tick[] {
  const [from, to] = [invert(0), invert(length)];
  const tick = (ms: number, unit: TickUnit): Tick => ({ start: at(ms), at: at(ms), ms, unit, from: origin });
  const around = STEPS.slice(STEPS.findIndex(([unit]) => unit === finest))
    .filter(([, count]) => /^(10*|7)$/.test(`${count}`))
    .flatMap(([unit, , ms]) => [tick(origin - ms, unit), tick(origin + ms, unit)]);
  return [tick(origin, 'day'), ...around].filter((each) => each.ms >= from && each.ms <= to);
}

/**
 * Where time does not run evenly, no unit has a length: each instant in sight has its date, as finely as it is
 * told.
 */
function stepsOn({ at: along, invert, length }: TimelineScale, chronology: Chronology): Tick[] {
  const { at, before, until, finest } = chronology;
  const ticks: Tick[] = [];
  const end = until(invert(length));
  for (let rank = before(invert(0)); rank < end && ticks.length <= MOST;) {
    const ms = at[rank] as number;
    const unit = FINEST[finest(rank, until(ms))] ?? 'year';
    ticks.push({ start: null, at: along(ms), ms: floor(unit, 1, ms), unit });
    rank = until(ms);
  }
  return ticks.length > MOST ? [] : ticks;
}

/** The units above steps: each from halfway to the step before it to halfway to the one behind it. */
function contextsOfSteps(ticks: readonly Tick[], length: number): TickContext[] {
  const contexts: TickContext[] = [];
  const edge = (i: number) => {
    const [a, b] = [ticks[i - 1], ticks[i]];
    return a && b ? (a.at + b.at) / 2 : ((b && 0) ?? length);
  };
  ticks.forEach((tick, i) => {
    const unit = CONTEXT[tick.unit];
    if (!unit) return;
    const context = { start: edge(i), end: edge(i + 1), ms: floor(unit, 1, tick.ms), unit };
    const last = contexts.at(-1);
    const isSame = last?.unit === unit && last.ms === context.ms && last.end === context.start;
    contexts.push(isSame ? { ...(contexts.pop() as TickContext), end: context.end } : context);
  });
  return contexts;
}

/**
 * The ticks of each part in its own unit, and the unit above them where one is needed.
 *
 * D3's `ticks()` sees only the two ends of a polylinear domain, so each part has its own; like D3's "smart" time
 * axis, the step is the smallest in a table that leaves the words `spacing(unit, ms)` px, and it is never finer
 * than the dates in that part.
 */
export function ticksFor(
  scale: TimelineScale,
  chronology: Chronology,
  spacing: (unit: TickUnit, ms: number) => number,
): { ticks: Tick[]; contexts: TickContext[] } {
  if (scale.name === 'even') {
    const steps = stepsOn(scale, chronology);
    return { ticks: steps, contexts: contextsOfSteps(steps, scale.length) };
  }
  if (scale.name === 'log')
    return {
      ticks: distancesOn(scale, FINEST[chronology.finest(0, chronology.count)] ?? 'year'),
      contexts: [],
    };
  const ticks: Tick[] = [];
  const contexts: TickContext[] = [];
  for (const part of scale.parts) {
    const density = (part.end - part.start) / (part.to - part.from);
    const finest = STEPS.findIndex(([unit]) => unit === finestIn(part, chronology));
    const step = (STEPS.find(([unit, , ms], i) => i >= finest && ms * density >= spacing(unit, part.from)) ??
      STEPS.at(-1)) as Step;
    ticks.push(...ticksOf(part, step[0], step[1], scale));
    contexts.push(...contextsOf(part, step[0], scale));
  }
  return { ticks, contexts };
}
