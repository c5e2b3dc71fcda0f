import type { DiagnosticCode } from '../model/diagnostic.js';
import type { Interval } from '../model/interval.js';
import { parseEdtf, wallTime } from '../time/edtf.js';
import type { FieldReader } from './field-reader.js';
import { pathTo } from './field-reader.js';

/** In which zone instants are shown, and in whose words the zone is named. */
export interface NormalizeOptions {
  /** An IANA name; the caller has checked it. */
  readonly timeZone: string;
  readonly locale: string;
}

/** A date's text, what it means in wall-clock time, and its zone if it names an instant. */
export interface PlacedDate {
  readonly date: string;
  readonly interval: Interval;
  readonly zone?: string;
}

const FAULTS = {
  'invalid-date': 'is no single date or interval in EDTF',
  'unknown-date': 'has no end that can be placed',
  'undrawable-date': 'is beyond the dates that a browser can hold',
  'end-before-start': 'ends before it starts',
} satisfies Partial<Record<DiagnosticCode, string>>;

function faultOf({ start, end }: Interval): keyof typeof FAULTS | null {
  if (!Number.isFinite(start) && !Number.isFinite(end)) return 'unknown-date';
  return start !== null && end !== null && end <= start ? 'end-before-start' : null;
}

function place(date: string, options: NormalizeOptions): PlacedDate | keyof typeof FAULTS {
  const parsed = parseEdtf(date);
  if (parsed === null) return 'invalid-date';
  if (!parsed.drawable) return 'undrawable-date';
  const fault = faultOf(parsed.interval);
  if (fault !== null) return fault;
  if (!parsed.startZoned && !parsed.endZoned) return { date, interval: parsed.interval };
  const { interval, zone } = wallTime(parsed, options.timeZone, options.locale);
  // Again after the shift, for one end may have a zone and the other none.
  return faultOf(interval) ?? { date, interval, zone };
}

/** The `date` of an event or a quote; undefined when there is none or it is at fault, which is then reported. */
export function readDate(fields: FieldReader, owner: object, path: string, options: NormalizeOptions): PlacedDate | undefined {
  const date = fields.line(owner, 'date', path);
  if (date === undefined) return undefined;
  const placed = place(date, options);
  if (typeof placed !== 'string') return placed;
  const shown = date.length > 40 ? `${date.slice(0, 40)}…` : date;
  fields.report(placed, pathTo(path, 'date'), `"${shown}" ${FAULTS[placed]}.`);
  return undefined;
}

/**
 * Time order: by start, then by end. A date whose start is open or unknown stands where it ends, before
 * what starts there; an open or unknown end comes after the known ones.
 */
export function compareIntervals(a: Interval, b: Interval): number {
  return startKey(a) - startKey(b) || endKey(a) - endKey(b) || 0;
}

function startKey({ start, end }: Interval): number {
  return Number.isFinite(start) ? (start as number) : (end as number);
}

function endKey({ end }: Interval): number {
  // A number, since Infinity − Infinity is none.
  return Number.isFinite(end) ? (end as number) : Number.MAX_VALUE;
}
