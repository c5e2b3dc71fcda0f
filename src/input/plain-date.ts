import { PRECISIONS, type Precision } from '../model/interval.js';
import { DAY, HOUR, MINUTE, SECOND } from '../time/calendar.js';

const of = (precision: Precision): number => PRECISIONS.indexOf(precision);
const SECONDS = [of('second'), SECOND] as const;

/** By the length of a text the index of its precision, and the length of its unit in ms where it is fixed. */
const FORMS: Readonly<Record<number, readonly [precision: number, length: number]>> = {
  4: [of('year'), 0],
  7: [of('month'), 0],
  10: [of('day'), DAY],
  13: [of('hour'), HOUR],
  16: [of('minute'), MINUTE],
  19: SECONDS,
  23: SECONDS,
};

/** What they look like: all that is left to see is whether the month has the day. */
const FORM =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d{3})?)?)?Z?)?)?)?$/;

/** The number of two digits; 528 is what the two zeros are. */
const two = (text: string, at: number): number => 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 528;

/**
 * Days from the epoch to the first of a month of the proleptic Gregorian calendar; the 13th is the next January.
 * (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.)
 */
function daysUntil(year: number, month: number): number {
  // Years that begin in March have the leap day last.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5);
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468;
}

/**
 * Reads the dates that most data have, `2024`, `2024-11`, `2024-11-27`, `2024-11-27T18:40`, also with seconds and a
 * fraction, without making anything: `parseEdtf` reads them too, and everything else. The result stands in the fields.
 */
export class PlainDate {
  /** ms since the epoch, half-open. */
  start = 0;
  end = 0;
  /** An index into `PRECISIONS`. */
  precision = 0;
  readonly #utc: boolean;

  /** @param utc whether instants are shown in UTC: then a `Z` moves nothing */
  constructor(utc: boolean) {
    this.#utc = utc;
  }

  /** Whether it is such a date. Others may be good all the same. */
  read(text: string): boolean {
    const zoned = text.endsWith('Z');
    if (!FORM.test(text) || (zoned && !this.#utc)) return false;
    const length = text.length - Number(zoned);
    const [precision, unit] = FORMS[length] as readonly [number, number];
    const part = (at: number) => (length > at ? two(text, at) : 0);
    const year = 100 * two(text, 0) + two(text, 2);
    const month = part(5) || 1;
    const first = daysUntil(year, month);
    const next = daysUntil(year, length > 4 ? month + 1 : 13);
    const day = first + (part(8) || 1) - 1;
    if (day >= next) return false;
    this.precision = precision;
    this.start = day * DAY + part(11) * HOUR + part(14) * MINUTE + part(17) * SECOND;
    this.end = unit ? this.start + unit : next * DAY;
    return true;
  }
}
