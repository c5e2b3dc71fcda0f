import { bisectRight } from 'd3';

export type ScaleName = 'time' | 'compressed' | 'even' | 'log';

/** A piece of the axis: `from`–`to` in ms is drawn from `start` to `end` in px along the axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** An empty span that was cut. `between` are the two marks on either side: a gap is named by the time between them. */
export interface Gap extends Stretch {
  readonly between: readonly [number, number];
}

/** How much of an axis things need, in px; the layout that asks for the scale knows. */
export interface Room {
  /** The length of the axis; where it may grow (a vertical one), the most it may reach. */
  readonly available: number;
  /** True where unused length stays unused: the axis is then as long as its parts would like it. */
  readonly elastic: boolean;
  /** The length of a cut. */
  readonly gap: number;
  /** The least distance between two markers: a marker and the clear space beside it. */
  readonly apart: number;
  /** The least length of a part. */
  readonly part: number;
  /** The most gaps there may be. */
  readonly gaps: number;
  /** What the cards of the events from rank `first` to before `end` would like to have along the axis. */
  readonly comfort: (first: number, end: number) => number;
}

/** How a scale lies in the one that shows all: px `along` there is `origin + factor * along` here. */
export interface Zoom {
  readonly factor: number;
  readonly origin: number;
}

export const WHOLE: Zoom = { factor: 1, origin: 0 };

/**
 * Time along an axis: `parts` are drawn each at its own resolution, a `gap` between two parts is an empty span
 * that was cut to a fixed length. Inside both, time runs evenly, so every instant has one place.
 */
export interface TimelineScale {
  readonly name: ScaleName;
  readonly zoom: Zoom;
  /** Of a logarithmic scale: where its distances count from, ms. */
  readonly origin?: number;
  readonly parts: readonly Stretch[];
  readonly gaps: readonly Gap[];
  /** The length of the axis in px. */
  readonly length: number;
  /** ms → px along the axis; ±Infinity → the end of the axis. */
  readonly at: (ms: number) => number;
  /** px along the axis → ms. */
  readonly invert: (px: number) => number;
}

/**
 * Straight lines from place to place, held at the first and the last. Of places that begin alike the last one
 * counts.
 */
function polyline(from: ArrayLike<number>, to: ArrayLike<number>): (value: number) => number {
  return (value) => {
    const i = Math.min(Math.max(bisectRight(from, value), 1), from.length - 1);
    // Not a list of four: this is asked for hundreds of times for one picture.
    const a = from[i - 1] as number;
    const long = (from[i] as number) - a;
    const start = to[i - 1] as number;
    const share = long > 0 ? Math.min(Math.max((value - a) / long, 0), 1) : 0;
    return start + share * ((to[i] as number) - start);
  };
}

/**
 * A piecewise-linear scale through the given places, at least two: their instants, ms, and where they lie, px. Both
 * rise. What D3's polylinear `scaleLinear` gives with `clamp(true)`, without the formats and colours that come with
 * that: 8 kB less.
 */
export function piecewise(
  times: ArrayLike<number>,
  places: ArrayLike<number>,
): Pick<TimelineScale, 'at' | 'invert'> {
  return { at: polyline(times, places), invert: polyline(places, times) };
}
