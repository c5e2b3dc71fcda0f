import { CERTAIN, PRECISIONS, type Interval, type Precision } from '../model/interval.js';
import { parseDate, parseEdtf, wallTime } from '../time/edtf.js';
import { line, type FieldKind } from './kinds.js';
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
export const date: FieldKind<PlacedDate> = {
  read(value, path, context) {
    const text = line.read(value, path, context);
    if (text === undefined) return undefined;
    if (plain.read(text)) return { date: text, interval: unitOf(plain) };
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
  },
  isPlain: (value) => typeof value === 'string' && plain.read(value),
};

/** The plain look at the date of an event is `PlainEntry`'s, which knows the zone and keeps what it finds. */
export const readWithEntry: FieldKind<PlacedDate>['isPlain'] = (value) => typeof value === 'string';

/** A date that is kept as its text. */
export const dateText: FieldKind<string> = {
  read: (value, path, context) => date.read(value, path, context)?.date,
  isPlain: date.isPlain,
};

function unitOf({ start, end, precision: index }: PlainDate): Interval {
  const precision = PRECISIONS[index] as Precision;
  return {
    start,
    end,
    startPrecision: precision,
    endPrecision: precision,
    startQualifier: CERTAIN,
    endQualifier: CERTAIN,
  };
}

/** The last instant, ms, up to which a story is told: of `today`, else of its day of publication. */
export function toldUntil(published: string | undefined, today: number | undefined): number | undefined {
  const end = published === undefined ? null : parseDate(published)?.end;
  // The end is the first instant that does not belong to it.
  return today ?? (Number.isFinite(end) ? (end as number) - 1 : undefined);
}
