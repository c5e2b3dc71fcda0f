import { DAY, yearAndMonth } from '../time/calendar.js';
import { parseEdtf } from '../time/edtf.js';
import type { Precision } from '../model/interval.js';

/** Year (0 is 1 BC), month, day, hour, minute and second, up to the last one that is known. */
export type DateParts = readonly number[];

/** What a format without vague dates can say of a date in EDTF. */
export interface PlainSpan {
  readonly from: DateParts;
  /** The last unit, if it is another than the first; none where the date is open. */
  readonly to?: DateParts;
  /** Both are instants, in UTC. */
  readonly zoned: boolean;
  /** That is all that the date says. */
  readonly whole: boolean;
}

/** How many parts a precision has. */
const PART_COUNTS: Readonly<Record<Precision, number>> = {
  century: 1,
  decade: 1,
  year: 1,
  season: 2,
  month: 2,
  day: 3,
  hour: 4,
  minute: 5,
  second: 6,
};

/** The parts of an instant, in ms. */
export function partsOf(ms: number, precision: Precision): DateParts {
  const { year, month } = yearAndMonth(ms);
  const date = new Date(ms);
  const rest = [date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return [year, month, ...rest].slice(0, PART_COUNTS[precision]);
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A year of four digits, or of more in the form of EDTF. */
function yearText(year: number): string {
  const isLong = Math.abs(year) > 9999;
  return isLong ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** In ISO 8601, which is EDTF too: `1984`, `-0043-03`, `2024-12-03T18:00`. */
export function isoText([year = 0, month, day, ...clock]: DateParts, zone = ''): string {
  const date = [yearText(year), ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
  return clock.length ? `${date}T${clock.map(two).join(':')}${zone}` : date;
}

/**
 * First and last unit of a date in EDTF that is valid. A date that is open or unknown at its start has its end alone,
 * as `from`.
 */
export function plainSpan(edtf: string): PlainSpan {
  const parsed = parseEdtf(edtf);
  if (!parsed) return { from: [], zoned: false, whole: false };
  const { interval, startZoned, endZoned } = parsed;
  const { startPrecision, endPrecision } = interval;
  const start = Number.isFinite(interval.start) ? interval.start : null;
  const end = Number.isFinite(interval.end) ? interval.end : null;
  // Within its last unit, and far enough from its end for years of billions.
  const last = end !== null && partsOf(end - (PART_COUNTS[endPrecision] > 3 ? 1 : DAY / 2), endPrecision);
  const first = start !== null && partsOf(start, startPrecision);
  const from = first || last || [];
  const zoned = startZoned && (endZoned || end === null);
  const zone = zoned ? 'Z' : '';
  const isOne = !first || !last || isoText(first) === isoText(last);
  const plain = isOne ? isoText(from, zone) : `${isoText(first, zone)}/${isoText(last, zone)}`;
  // Seconds that are 0 are written by programs for those that nobody knows, and read like these.
  const whole = plain === edtf && ![first, last].some((parts) => parts && parts[5] === 0);
  return { from, ...(!isOne && { to: last }), zoned, whole };
}

/** The first and the last day of a date; nothing if it is open at an end or unknown. */
export function daysOf(edtf: string): { readonly first: DateParts; readonly last: DateParts } | undefined {
  const { start, end } = parseEdtf(edtf)?.interval ?? { start: null, end: null };
  if (!Number.isFinite(start) || !Number.isFinite(end)) return undefined;
  return { first: partsOf(Number(start), 'day'), last: partsOf(Number(end) - 1, 'day') };
}
