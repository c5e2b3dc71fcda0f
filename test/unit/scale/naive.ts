import { PRECISIONS, type Interval, type Precision } from '../../../src/model/interval.js';
import { markOf, type EmptySpan, type Mark, type Point } from '../../../src/scale/marks.js';

/** Where events lie, said plainly and without a thought of how long it takes: what `chronologyOf` is held against. */
export interface NaiveChronology {
  /** One per event, in the events' order. */
  readonly marks: readonly Mark[];
  /** Every unit that a date names, ordered by their middles; of equals, those with a marker first. */
  readonly points: readonly Point[];
  /** The events of each instant, rising. */
  readonly spots: readonly { readonly at: number; readonly events: readonly number[] }[];
  readonly pauses: readonly NaivePause[];
  /** All empty spans that nothing fills, longest first, the earliest of equals. */
  readonly spans: readonly EmptySpan[];
  readonly from: number;
  readonly to: number;
}

/** A pause between two neighbouring marks. */
export interface NaivePause {
  readonly from: number;
  readonly to: number;
  readonly isFilled: boolean;
}

function pausesOf(points: readonly Point[], marks: readonly Mark[]): NaivePause[] {
  const instants = [...new Set(points.map(({ at }) => at))];
  return instants.slice(1).map((to, i) => {
    const from = instants[i] as number;
    const isFilled = marks.some(({ point, last }) => last && point.at <= from && last.at >= to);
    return { from, to, isFilled };
  });
}

function spansBetween(points: readonly Point[], pauses: readonly NaivePause[]): EmptySpan[] {
  const spans = points.slice(1).flatMap((b, i): EmptySpan[] => {
    const a = points[i] as Point;
    const pause = pauses.findIndex(({ from }) => from === a.at);
    if (a.at === b.at || pauses[pause]?.isFilled) return [];
    const nested = a.to > b.at || b.from < a.at;
    const quarter = (b.at - a.at) / 4;
    const from = nested ? Math.min(a.to, a.at + quarter) : a.to;
    const to = nested ? Math.max(b.from, b.at - quarter) : b.from;
    return to > from ? [{ from, to, between: [a.at, b.at], pause }] : [];
  });
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

export function naiveChronology(intervals: readonly Interval[]): NaiveChronology {
  const marks = intervals.map(markOf);
  const points = [...marks.map((mark) => mark.point), ...marks.flatMap(({ last }) => last ?? [])].sort(
    (a, b) => a.at - b.at,
  );
  const pauses = pausesOf(points, marks);
  const instants = [...new Set(marks.map(({ point }) => point.at))].sort((a, b) => a - b);
  return {
    marks,
    points,
    spots: instants.map((at) => ({
      at,
      events: marks.flatMap(({ point }, event) => (point.at === at ? [event] : [])),
    })),
    pauses,
    spans: spansBetween(points, pauses),
    from: Math.min(...points.map(({ from }) => from)),
    to: Math.max(...points.map(({ to }) => to)),
  };
}

/** The finest precision at which these dates start. */
export const finestOf = (intervals: readonly Interval[]): Precision | undefined =>
  PRECISIONS.find((precision) => intervals.some(({ startPrecision }) => startPrecision === precision));

/**
 * The first entry from `first` to before `end` that no other beats, by looking at all; `beats(a, b)` is true for
 * `a` as good as `b`.
 */
export function naiveBest(first: number, end: number, beats: (a: number, b: number) => boolean): number {
  for (let i = first; i < end; i++) {
    if (Array.from({ length: end - first }, (_, j) => first + j).every((j) => beats(i, j))) return i;
  }
  return NaN;
}
