import type { StoryPeriod } from '../model/event.js';
import { remembered } from '../model/remembered.js';
import { lastingOf } from '../scale/marks.js';
import type { TimelineScale } from '../scale/scale.js';
import type { LayoutInput } from './layout.js';
import type { Measure } from './measure.js';
import type { PeriodShape } from './scene.js';

/** Between two rows of names, px. */
const BAND_GAP = 6;

/** A period: from when to when it is drawn, ms, and the row of its name. */
interface Band {
  readonly period: StoryPeriod;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** The bands of one story. */
const bands = new WeakMap<readonly StoryPeriod[], readonly Band[]>();

/**
 * The bands of periods. A name has the first row that is free, in the order of their starts (interval partitioning). It
 * hangs on time alone, so a name keeps its row while one zooms.
 */
const bandsOf = (periods: readonly StoryPeriod[]): readonly Band[] =>
  remembered(bands, periods, () => {
    const until: number[] = [];
    return periods
      .map((period) => ({ period, ...stretchOf(period) }))
      .sort((a, b) => a.from - b.from)
      .map((band) => {
        const free = until.findIndex((end) => end <= band.from);
        const row = free < 0 ? until.length : free;
        until[row] = band.to;
        return { ...band, row };
      });
  });

/** From when to when a period is drawn, ms: one that has a single unit for a date fills that. */
export function stretchOf({ interval }: StoryPeriod): { from: number; to: number } {
  const { start, end } = interval;
  return lastingOf(interval) ?? { from: start ?? NaN, to: end ?? NaN };
}

const rowSize = ({ lineHeight }: Measure): number => Math.ceil(lineHeight.tick) + BAND_GAP;

/** What the names of periods take across the axis, px: above a horizontal picture, before a vertical one. */
export function periodsSize({ periods = [], measure }: Pick<LayoutInput, 'periods' | 'measure'>): number {
  return bandsOf(periods).reduce((most, { row }) => Math.max(most, row + 1), 0) * rowSize(measure);
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
  const place = (ms: number, open: number) =>
    Number.isFinite(ms) ? Math.min(Math.max(start + scale.at(ms), 0), length) : open;
  return bandsOf(periods)
    .map(({ period, from, to, row }) => ({
      period,
      across: row * rowSize(measure),
      from: place(from, 0),
      to: place(to, length),
    }))
    .filter(({ from, to }) => to > from);
}
