import type { Interval } from '../model/interval.js';
import { markOf } from '../scale/marks.js';
import type { TimelineScale } from '../scale/scale.js';
import type { LayoutInput } from './layout.js';
import type { Measure } from './measure.js';
import type { PeriodShape } from './scene.js';

/** Between two rows of names, px. */
const BAND_GAP = 6;

interface Band {
  readonly from: number;
  readonly to: number;
}

/** From when to when a period is drawn, ms: a coarse end at the middle of its unit, as markers are. */
function stretchOf({ start, end, ...rest }: Interval): Band {
  const { point, last } = markOf({ start, end, ...rest });
  if (!last && Number.isFinite(start) && Number.isFinite(end))
    return { from: start as number, to: end as number };
  return { from: start === -Infinity ? start : point.at, to: end === Infinity ? end : (last ?? point).at };
}

/**
 * The row of each period's name: the first that is free, in the order of their starts (interval partitioning). It
 * hangs on time alone, so a name keeps its row while one zooms.
 */
function rowsOf(stretches: readonly Band[]): number[] {
  const rows: number[] = [];
  const until: number[] = [];
  const inOrder = stretches
    .map((stretch, i) => ({ ...stretch, i }))
    .sort((a, b) => a.from - b.from || a.i - b.i);
  for (const { i, from, to } of inOrder) {
    const free = until.findIndex((end) => end <= from);
    const row = free < 0 ? until.length : free;
    rows[i] = row;
    until[row] = to;
  }
  return rows;
}

const rowSize = ({ lineHeight }: Measure): number => Math.ceil(lineHeight.tick) + BAND_GAP;

/** What the names of periods take across the axis, px: above a horizontal picture, before a vertical one. */
export function periodsSize({ periods = [], measure }: Pick<LayoutInput, 'periods' | 'measure'>): number {
  const rows = rowsOf(periods.map(({ interval }) => stretchOf(interval)));
  return rows.length ? (Math.max(...rows) + 1) * rowSize(measure) : 0;
}

/**
 * The bands of the periods that are in sight.
 *
 * @param start where the scale starts along the picture, px
 * @param length how long the picture is along the axis, px
 */
export function periodsOn(
  { periods = [], measure }: Pick<LayoutInput, 'periods' | 'measure'>,
  scale: TimelineScale,
  start: number,
  length: number,
): PeriodShape[] {
  const stretches = periods.map(({ interval }) => stretchOf(interval));
  const rows = rowsOf(stretches);
  const place = (ms: number, open: number) =>
    Number.isFinite(ms) ? Math.min(Math.max(start + scale.at(ms), 0), length) : open;
  return periods.flatMap((period, i): PeriodShape | readonly [] => {
    const { from, to } = stretches[i] as Band;
    const shape = {
      period,
      across: (rows[i] as number) * rowSize(measure),
      from: place(from, 0),
      to: place(to, length),
    };
    return shape.to > shape.from ? shape : [];
  });
}
