import { CERTAIN, PRECISIONS, type Interval, type Precision } from '../model/interval.js';
import { parseEdtf, wallTime } from '../time/edtf.js';
import { line, type Kind } from './kinds.js';
import { PlainDate } from './plain-date.js';

/** A date's text, what it means in wall-clock time, and its zone if it names an instant. */
export interface PlacedDate {
  readonly date: string;
  readonly interval: Interval;
  readonly zone?: string;
}

/** Those without a zone: most stories have no others, and so need no more of EDTF for their first picture. */
const plain = new PlainDate(false);

/** A date in EDTF that can be drawn. */
export const date: Kind<PlacedDate> = (value, path, context) => {
  const text = line(value, path, context);
  if (text === undefined) return undefined;
  if (plain.read(text)) {
    const precision = PRECISIONS[plain.precision] as Precision;
    return {
      date: text,
      interval: {
        start: plain.start,
        end: plain.end,
        startPrecision: precision,
        endPrecision: precision,
        startQualifier: CERTAIN,
        endQualifier: CERTAIN,
      },
    };
  }
  const parsed = parseEdtf(text);
  if (!parsed) return context.report('invalid-date', path, text);
  if (!parsed.drawable) return context.report('undrawable-date', path, text);
  const placed = { date: text, ...wallTime(parsed, context.timeZone, context.locale) };
  const { start, end } = placed.interval;
  if (!Number.isFinite(start) && !Number.isFinite(end)) return context.report('unknown-date', path, text);
  // After the shift to the zone, for one end may be an instant and the other not.
  return start !== null && end !== null && end <= start
    ? context.report('end-before-start', path, text)
    : placed;
};
