import type { Interval } from '../model/interval.js';
import { parseEdtf, wallTime } from '../time/edtf.js';
import { line, type Kind } from './kinds.js';

/** A date's text, what it means in wall-clock time, and its zone if it names an instant. */
export interface PlacedDate {
  readonly date: string;
  readonly interval: Interval;
  readonly zone?: string;
}

/** A date in EDTF that can be drawn. */
export const date: Kind<PlacedDate> = (value, path, context) => {
  const text = line(value, path, context);
  if (text === undefined) return undefined;
  const parsed = parseEdtf(text);
  if (!parsed) return context.report('invalid-date', path, text);
  if (!parsed.drawable) return context.report('undrawable-date', path, text);
  const placed = { date: text, ...wallTime(parsed, context.timeZone, context.locale) };
  const { start, end } = placed.interval;
  if (!Number.isFinite(start) && !Number.isFinite(end)) return context.report('unknown-date', path, text);
  // After the shift to the zone, for one end may be an instant and the other not.
  return start !== null && end !== null && end <= start ? context.report('end-before-start', path, text) : placed;
};
