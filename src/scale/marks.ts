import { bisectLeft, bisectRight, utcDay, utcHour, utcMinute, utcMonth, utcSecond, utcYear, type CountableTimeInterval } from 'd3';
import type { EventColumns } from '../model/event-list.js';
import { PRECISIONS, type Interval, type Precision } from '../model/interval.js';
import { inOrder, STRIDE, type Sliced } from '../model/order.js';
import { Ranges } from './ranges.js';

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

const middle = (from: number, to: number): number => from + (to - from) / 2;
const point = (from: number, to: number): Point => ({ from, to, at: middle(from, to) });

const known = (ms: number | null): ms is number => ms !== null && Number.isFinite(ms);

const moved = (ms: number, precision: Precision, way: 1 | -1): number => {
  const [unit, count] = UNITS[precision];
  return unit.offset(new Date(ms), way * count).getTime();
};

type Ends = Pick<Interval, 'start' | 'end' | 'startPrecision' | 'endPrecision'>;

/**
 * The place of a normalised date on a time axis. At least one end of `interval` must be finite.
 * A date with only an end is marked by that end.
 */
export function markOf({ start, end, startPrecision, endPrecision }: Ends): Mark {
  if (!known(start)) {
    const to = end as number; // normalising lets no date through that has no finite end
    const from = moved(to, endPrecision, -1);
    return { point: point(from, to), last: null, from: start ?? from, to };
  }
  const after = moved(start, startPrecision, 1);
  const unitEnd = known(end) ? Math.min(end, after) : after;
  const first = point(start, Number.isFinite(unitEnd) ? unitEnd : start);
  if (!known(end)) return { point: first, last: null, from: start, to: end ?? unitEnd };
  const last = end > unitEnd ? point(Math.max(unitEnd, moved(end, endPrecision, -1)), end) : null;
  return { point: first, last, from: start, to: end };
}

/** A stretch of time in which no date lies; `between` are the marks on either side. All in ms. */
export interface EmptySpan {
  readonly from: number;
  readonly to: number;
  readonly between: readonly [number, number];
}

/** What scales and layouts need to know of where a story's events lie, made once per data set. A rank counts events along the axis, from 0 on. */
export interface Chronology {
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
  /** The longest empty spans, longest first. */
  readonly spans: readonly EmptySpan[];
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

/** So many empty spans are kept: more cuts than this have no room on any axis. */
const MOST_SPANS = 64;

const endOf = (ms: number): number | null => (Number.isNaN(ms) ? null : ms);

/** Every event's first unit in columns, and the other ends. */
function* pointsOf(columns: EventColumns): Sliced<{ from: Float64Array; to: Float64Array; lasts: Point[] }> {
  const { starts, ends, startPrecisions, endPrecisions, units } = columns;
  const from = Float64Array.from(starts);
  const to = Float64Array.from(ends);
  const lasts: Point[] = [];
  for (let i = 0; i < starts.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    if (units[i]) continue;
    const mark = markOf({
      start: endOf(starts[i] as number),
      end: endOf(ends[i] as number),
      startPrecision: PRECISIONS[startPrecisions[i] as number] as Precision,
      endPrecision: PRECISIONS[endPrecisions[i] as number] as Precision,
    });
    from[i] = mark.point.from;
    to[i] = mark.point.to;
    if (mark.last) lasts.push(mark.last);
  }
  lasts.sort((a, b) => a.at - b.at);
  return { from, to, lasts };
}

/**
 * The empty span between two neighbouring units, if there is one: from the end of one to the start of the next.
 * Where a coarse date reaches past its neighbour's mark ("2024" beside 27 November 2024) there is no such span, although
 * the marks lie far apart: then the middle half between the two marks counts as empty.
 */
function spanBetween(a: Point, b: Point): EmptySpan | null {
  const nested = a.to > b.at || b.from < a.at;
  const quarter = (b.at - a.at) / 4;
  const from = nested ? Math.min(a.to, a.at + quarter) : a.to;
  const to = nested ? Math.max(b.from, b.at - quarter) : b.from;
  return to > from ? { from, to, between: [a.at, b.at] } : null;
}

/** The longest of the spans that are added, longest first, the earliest of equals. */
class Longest {
  readonly spans: EmptySpan[] = [];
  #least = 0;

  add(a: Point, b: Point): void {
    // Most neighbours lie too near: no span between them is longer than the time between their marks.
    if (b.at - a.at <= this.#least) return;
    const span = spanBetween(a, b);
    if (!span) return;
    const length = ({ from, to }: EmptySpan) => to - from;
    const at = this.spans.findIndex((other) => length(other) < length(span));
    this.spans.splice(at < 0 ? this.spans.length : at, 0, span);
    if (this.spans.length > MOST_SPANS) this.spans.pop();
    if (this.spans.length === MOST_SPANS) this.#least = length(this.spans.at(-1) as EmptySpan);
  }
}

/** Where the events of these columns lie. At least one. */
export function* chronologyOf(columns: EventColumns): Sliced<Chronology> {
  const { from, to, lasts } = yield* pointsOf(columns);
  const count = from.length;
  const unit = (event: number) => point(from[event] as number, to[event] as number);
  const ats = from.map((start, i) => middle(start, to[i] as number));
  const order = yield* inOrder(count, (a, b) => (ats[a] as number) - (ats[b] as number));
  const at = new Float64Array(count);
  const rank = new Uint32Array(count);
  const longest = new Longest();
  let [least, most, instants, next] = [Infinity, -Infinity, 0, 0];
  let before: Point | undefined;
  const pass = (current: Point) => {
    least = Math.min(least, current.from);
    most = Math.max(most, current.to);
    if (before) longest.add(before, current);
    before = current;
  };
  for (let i = 0; i < count; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    const event = order[i] as number;
    const current = unit(event);
    while (next < lasts.length && (lasts[next] as Point).at < current.at) pass(lasts[next++] as Point);
    at[i] = current.at;
    rank[event] = i;
    if (current.at !== at[i - 1]) instants++;
    pass(current);
  }
  while (next < lasts.length) pass(lasts[next++] as Point);
  const { weights, startPrecisions } = columns;
  const heaviest = new Ranges(count, (a, b) => (weights[order[a] as number] as number) >= (weights[order[b] as number] as number));
  const foremost = new Ranges(count, (a, b) => (order[a] as number) <= (order[b] as number));
  const finest = new Ranges(count, (a, b) => (startPrecisions[order[a] as number] as number) <= (startPrecisions[order[b] as number] as number));
  return {
    count,
    at,
    order,
    rank,
    before: (ms) => bisectLeft(at, ms),
    until: (ms) => bisectRight(at, ms),
    from: least,
    to: most,
    instants,
    spans: longest.spans,
    heaviest: (first, end) => heaviest.best(first, end),
    foremost: (first, end) => foremost.best(first, end),
    finest: (first, end) => PRECISIONS[startPrecisions[order[finest.best(first, end)] as number] as number] as Precision,
  };
}
