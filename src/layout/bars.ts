import type { EventList } from '../model/event-list.js';
import type { Interval } from '../model/interval.js';
import { lastingOf, markOf, type Chronology } from '../scale/marks.js';
import type { TimelineScale } from '../scale/scale.js';
import type { Measure } from './measure.js';
import type { Bar, EndStyle } from './scene.js';
import type { Story } from './story.js';

/** A bar so many px from the axis. */
export type PlainBar = Omit<Bar, 'across'> & { readonly off: number };

/** How bars lie beside an axis: from it to the middle of the first row, and from row to row, px. */
export interface BarRows {
  readonly from: number;
  readonly step: number;
  /** Further bars share the last. */
  readonly rows: number;
  /** What lasts is drawn as thick as can be seen from afar. */
  readonly thick: boolean;
}

/** Under a horizontal axis, where what lasts has a bar with its name elsewhere; and where too much lasts at once. */
export const THIN_BARS: BarRows = { from: 4, step: 4, rows: 3, thick: false };
const THICK_BARS = { from: 9, step: 11, thick: true } as const;
/** So many thick bars lie beside each other at most, and so many there are at most. */
const MOST_THICK_ROWS = 4;
const MOST_THICK = 48;

/** From when to when an event lasts, ms. */
export const endsOf = (events: EventList, event: number) =>
  events.columns.units[event] ? undefined : lastingOf(events.at(event).interval);

/** Thick bars in as few rows as hold what lasts at once; thin ones where that would be too many. */
export function barRowsOf(events: EventList, { order, count }: Chronology): BarRows {
  const rowEnds: number[] = [];
  if (count > MOST_THICK) return THIN_BARS;
  for (const event of order.subarray(0, count)) {
    const ends = endsOf(events, event);
    if (!ends) continue;
    const free = rowEnds.findIndex((taken) => taken <= ends.from);
    rowEnds[free < 0 ? rowEnds.length : free] = ends.to;
  }
  return rowEnds.length > MOST_THICK_ROWS ? THIN_BARS : { ...THICK_BARS, rows: Math.max(1, rowEnds.length) };
}

/** How far bars reach from the axis, px. */
export const depthOf = ({ from, step, rows }: BarRows): number => from + (rows - 0.5) * step;

/** Where dates are longer than the stretch that their marker stands for: their bars, in rows so that few overlap. */
export function barsOf(
  { events }: Story,
  scale: TimelineScale,
  drawn: readonly number[],
  { sizes: { markerSize } }: Measure,
  form: BarRows,
): Map<number, PlainBar> {
  const bars = new Map<number, PlainBar>();
  const rowEnds: number[] = [];
  for (const event of drawn.toSorted((a, b) => a - b)) {
    const { interval } = events.at(event);
    const mark = markOf(interval);
    const dashed = interval.oneOf === true;
    const starts = endStyle(interval.start, interval.startQualifier);
    const ends = endStyle(interval.end, interval.endQualifier);
    if (!mark.last && starts === 'exact' && ends === 'exact' && !dashed) continue;
    // What lasts reaches from marker to marker, so that what follows meets it; else the whole date. At least a
    // little more than a marker.
    const at = scale.at(mark.point.at);
    const start = mark.last ? mark.point.at : mark.from;
    const end = mark.last ? mark.last.at : mark.to;
    const from = Math.max(0, Math.min(scale.at(start), at - (mark.last ? 0 : markerSize)));
    const to = Math.min(scale.length, Math.max(scale.at(end), at + markerSize));
    const free = rowEnds.findIndex((taken) => taken <= from);
    const row = free >= 0 ? free : Math.min(rowEnds.length, form.rows - 1);
    rowEnds[row] = Math.max(to, rowEnds[row] ?? 0);
    const thick = form.thick && lastingOf(interval) !== undefined;
    bars.set(event, { from, to, off: form.from + row * form.step, start: starts, end: ends, thick, dashed });
  }
  return bars;
}

export function endStyle(
  ms: number | null,
  { approximate, uncertain }: Interval['startQualifier'],
): EndStyle {
  if (ms !== null && !Number.isFinite(ms)) return 'open';
  return approximate || uncertain || ms === null ? 'vague' : 'exact';
}
