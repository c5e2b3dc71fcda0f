import { utcDay, utcHour, utcMinute, utcMonth, utcSecond, utcYear, type CountableTimeInterval } from 'd3';
import type { Interval, Precision } from '../model/interval.js';

/** The calendar unit of each precision: `[interval, how many of them]`. */
export const UNITS: Readonly<Record<Precision, readonly [CountableTimeInterval, number]>> = {
  century: [utcYear, 100],
  decade: [utcYear, 10],
  year: [utcYear, 1],
  season: [utcMonth, 3],
  month: [utcMonth, 1],
  day: [utcDay, 1],
  hour: [utcHour, 1],
  minute: [utcMinute, 1],
  second: [utcSecond, 1],
};

/** From fine to coarse. */
export const PRECISIONS: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'month', 'season', 'year', 'decade', 'century'];

/** A stretch of time that one end of a date names: the unit (`from`, `to`) and its middle, all in ms. */
export interface Point {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly precision: Precision;
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

const point = (from: number, to: number, precision: Precision): Point => ({ from, to, at: from + (to - from) / 2, precision });

const known = (ms: number | null): ms is number => ms !== null && Number.isFinite(ms);

const afterUnit = (from: number, precision: Precision): number => {
  const [unit, count] = UNITS[precision];
  return unit.offset(new Date(from), count).getTime();
};

const beforeUnit = (to: number, precision: Precision): number => {
  const [unit, count] = UNITS[precision];
  return unit.offset(new Date(to), -count).getTime();
};

/**
 * The place of a normalised date on a time axis. At least one end of `interval` must be finite.
 * A date with only an end is marked by that end.
 */
export function markOf(interval: Interval): Mark {
  const { start, end, startPrecision, endPrecision } = interval;
  if (!known(start)) {
    const to = end as number; // normalising lets no date through that has no finite end
    const from = beforeUnit(to, endPrecision);
    return { point: point(from, to, endPrecision), last: null, from: interval.start ?? from, to };
  }
  const unitEnd = known(end) ? Math.min(end, afterUnit(start, startPrecision)) : afterUnit(start, startPrecision);
  const first = point(start, Number.isFinite(unitEnd) ? unitEnd : start, startPrecision);
  if (!known(end)) return { point: first, last: null, from: start, to: interval.end ?? unitEnd };
  const last = end > unitEnd ? point(Math.max(unitEnd, beforeUnit(end, endPrecision)), end, endPrecision) : null;
  return { point: first, last, from: start, to: end };
}

/** The events that share one place on every axis: their dates have the same middle. */
export interface Spot {
  readonly at: number;
  /** Indices of events, rising. */
  readonly events: readonly number[];
}

/** What the scales need to know of a story, made once per data set. */
export interface Chronology {
  /** One per event, in the events' order. */
  readonly marks: readonly Mark[];
  /** In time order, all different. */
  readonly spots: readonly Spot[];
  /** Every unit that a date names, first and last ends alike, ordered by their middles. */
  readonly points: readonly Point[];
  /** From the first instant that a date names to the last, ms. */
  readonly from: number;
  readonly to: number;
}

export function chronologyOf(intervals: readonly Interval[]): Chronology {
  const marks = intervals.map(markOf);
  const points: Point[] = [];
  const spots = new Map<number, number[]>();
  marks.forEach((mark, event) => {
    points.push(mark.point);
    if (mark.last) points.push(mark.last);
    const there = spots.get(mark.point.at);
    if (there) there.push(event);
    else spots.set(mark.point.at, [event]);
  });
  points.sort((a, b) => a.at - b.at);
  return {
    marks,
    points,
    from: points.reduce((least, point) => Math.min(least, point.from), Infinity),
    to: points.reduce((most, point) => Math.max(most, point.to), -Infinity),
    spots: [...spots].map(([at, events]) => ({ at, events })).sort((a, b) => a.at - b.at),
  };
}
