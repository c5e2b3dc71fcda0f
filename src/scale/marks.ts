import type { Interval, Precision } from '../model/interval.js';
import { CYCLE, CYCLE_YEARS, DAY, HOUR, inCycle, MINUTE, SECOND } from '../time/calendar.js';
import type { Pauses } from './pauses.js';

/** The calendar unit of each precision: it is so many months, or so many ms. */
export const UNITS: Readonly<Record<Precision, readonly [months: number, ms: number]>> = {
  century: [1200, 0],
  decade: [120, 0],
  year: [12, 0],
  season: [3, 0],
  month: [1, 0],
  day: [0, DAY],
  hour: [0, HOUR],
  minute: [0, MINUTE],
  second: [0, SECOND],
};

const CYCLE_MONTHS = CYCLE_YEARS * 12;

/**
 * The instant `count` units on, or back. What `offset` of D3's time intervals gives, beyond JavaScript's dates too:
 * those bring all intervals there are, in the browser's time zone too, 1.7 kB more.
 */
export function moved(ms: number, precision: Precision, count: number): number {
  const [months, length] = UNITS[precision];
  const cycles = Math.trunc((count * months) / CYCLE_MONTHS);
  const moving = (date: Date) => {
    date.setTime(date.getTime() + count * length);
    return date.setUTCMonth(date.getUTCMonth() + count * months - cycles * CYCLE_MONTHS);
  };
  return inCycle(ms, moving) + cycles * CYCLE;
}

/** A stretch of time that one end of a date names: the unit (`from`, `to`) and its middle, all in ms. */
export interface Point {
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

/** Where an event is drawn. */
export interface Mark {
  /** The event's marker stands at the middle of this unit: a day at noon, a year at mid-year. */
  readonly point: Point;
  /** The unit of the other end of an interval, where it has one that can be placed. */
  readonly last: Point | null;
  /** The whole date, in ms; ±Infinity where it is open, the nearest known end where it is unknown. */
  readonly from: number;
  readonly to: number;
}

export const middle = (from: number, to: number): number => from + (to - from) / 2;
export const point = (from: number, to: number): Point => ({ from, to, at: middle(from, to) });

/** An end that has a place: what is open, or not told, has none. */
const placeOf = (ms: number | null): number | undefined =>
  ms !== null && Number.isFinite(ms) ? ms : undefined;

/** What places a date. */
export type Ends = Pick<Interval, 'start' | 'end' | 'startPrecision' | 'endPrecision' | 'oneOf'>;

/**
 * The place of a normalised date on a time axis. At least one end of `interval` must be finite.
 * A date with only an end is marked by that end.
 */
export function markOf({ start, end, startPrecision, endPrecision, oneOf }: Ends): Mark {
  const from = placeOf(start);
  const to = placeOf(end);
  if (from === undefined) {
    const until = to as number; // normalising lets no date through that has no finite end
    const unitStart = moved(until, endPrecision, -1);
    return { point: point(unitStart, until), last: null, from: start ?? unitStart, to: until };
  }
  if (oneOf && to !== undefined) return { point: point(from, to), last: null, from, to };
  const after = moved(from, startPrecision, 1);
  const unitEnd = to === undefined ? after : Math.min(to, after);
  const first = point(from, Number.isFinite(unitEnd) ? unitEnd : from);
  if (to === undefined) return { point: first, last: null, from, to: end ?? unitEnd };
  const last = to > unitEnd ? point(Math.max(unitEnd, moved(to, endPrecision, -1)), to) : null;
  return { point: first, last, from, to };
}

/**
 * From when to when what has two ends lasts, ms: a coarse end at the middle of its unit, as markers are; ±Infinity
 * where it is open. None of a single unit, nor of one moment somewhere between.
 */
export function lastingOf(interval: Ends): { from: number; to: number } | undefined {
  if (interval.oneOf) return undefined;
  const { point, last } = markOf(interval);
  if (interval.start === -Infinity) return { from: -Infinity, to: point.at };
  if (interval.end === Infinity) return { from: point.at, to: Infinity };
  return last ? { from: point.at, to: last.at } : undefined;
}

/** A stretch of time in which no date lies; `between` are the marks on either side. All in ms. */
export interface EmptySpan {
  readonly from: number;
  readonly to: number;
  readonly between: readonly [number, number];
  /** The number of the pause in which it lies. */
  readonly pause: number;
}

/** What an axis shows beside its events. */
export interface Surroundings {
  /** Eras and phases. */
  readonly periods?: readonly Ends[];
  /** The axis reaches until then if something still goes on, ms. */
  readonly today?: number | undefined;
}

/**
 * What scales and layouts need to know of where a story's events lie, made once per data set. A rank counts events
 * along the axis, from 0 on.
 */
export interface Chronology {
  /** What it is extended by. */
  readonly line: unknown;
  readonly count: number;
  /** The instant of the marker at each rank, ms, rising. */
  readonly at: Float64Array;
  /** The event at each rank, and the rank of each event. */
  readonly order: Uint32Array;
  readonly rank: Uint32Array;
  /** How many markers stand before an instant, ms; how many until it, those on it too. */
  readonly before: (ms: number) => number;
  readonly until: (ms: number) => number;
  /** From the first instant that a date names to the last, ms. */
  readonly from: number;
  readonly to: number;
  /** The longest empty spans that nothing fills, longest first. */
  readonly spans: readonly EmptySpan[];
  readonly pauses: Pauses;
  /** How many different instants there are. */
  readonly instants: number;
  /** The rank of the weightiest event from rank `first` to before `end`, the first of equals. */
  readonly heaviest: (first: number, end: number) => number;
  /** The rank of the event that stands first in the list, from rank `first` to before `end`. */
  readonly foremost: (first: number, end: number) => number;
  /** The finest precision of a date from rank `first` to before `end`. */
  readonly finest: (first: number, end: number) => Precision;
}

/** How many different instants there are from rank `first` to before `end`; no more than `most` are counted. */
export function instantsBetween({ at, until }: Chronology, first: number, end: number, most: number): number {
  let count = 0;
  for (let rank = first; rank < end && count < most; rank = until(at[rank] as number)) count++;
  return count;
}
