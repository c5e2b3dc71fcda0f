import { endOf, type EventColumns } from '../model/event-list.js';
import { PRECISIONS, type Precision } from '../model/interval.js';
import { inOrder, STRIDE, type Sliced } from '../model/order.js';
import { DAY } from '../time/calendar.js';
import { markOf, point, type Point, type Surroundings } from './marks.js';

/** A unit that an axis shows beside its events' first ones. */
export interface Other extends Point {
  /** Halves of events that it counts for. */
  readonly halves: number;
  /** Until when that lasts which begins there, ms. */
  readonly reach: number;
}

/**
 * The first units of the events from `first` on, in columns; until when those events last that do; and other units,
 * rising.
 */
export interface Points {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly reaches: ReadonlyMap<number, number>;
  readonly others: readonly Other[];
}

/** The units of what is no event: both ends of periods, and the day until which what still goes on is known to. */
function othersOf({ periods = [], today }: Surroundings, { ends }: EventColumns): Other[] {
  const others = periods
    .map(markOf)
    .flatMap(({ point: first, last }): Other[] => [
      { ...first, halves: 0, reach: last?.at ?? -Infinity },
      ...(last ? [{ ...last, halves: 0, reach: -Infinity }] : []),
    ]);
  if (today === undefined || !ends.includes(Infinity)) return others;
  const day = Math.floor(today / DAY) * DAY;
  return [...others, { ...point(day, day + DAY), halves: 1, reach: -Infinity }];
}

export function* pointsOf(columns: EventColumns, first: number, around: Surroundings): Sliced<Points> {
  const { starts, ends, startPrecisions, endPrecisions, units } = columns;
  let [from, to] = [starts.subarray(first), ends.subarray(first)];
  const reaches = new Map<number, number>();
  const others = first ? [] : othersOf(around, columns);
  for (let i = 0; i < from.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    const event = first + i;
    if (units[event]) continue;
    const mark = markOf({
      start: endOf(starts[event]),
      end: endOf(ends[event]),
      startPrecision: PRECISIONS[startPrecisions[event] as number] as Precision,
      endPrecision: PRECISIONS[endPrecisions[event] as number] as Precision,
    });
    // Most stories have units only, and need no copy.
    if (from.buffer === starts.buffer) [from, to] = [from.slice(), to.slice()];
    from[i] = mark.point.from;
    to[i] = mark.point.to;
    if (!mark.last) continue;
    reaches.set(i, mark.last.at);
    others.push({ ...mark.last, halves: 1, reach: -Infinity });
  }
  const order = yield* inOrder(others.length, (a, b) => (others[a] as Other).at - (others[b] as Other).at);
  return { from, to, reaches, others: Array.from(order, (i) => others[i] as Other) };
}
