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

/** What stands after the year, the month, …: `-`, `-`, `T`, `:`, `:`, `.` */
const SEPARATORS = [45, 45, 84, 58, 58, 46];
const Z = 90;

/** More than any part of a date may be, also when it is multiplied. */
const NO_DIGIT = 1e5;

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NO_DIGIT;
}

const two = (text: string, at: number): number => 10 * digit(text, at) + digit(text, at + 1);

/** Days since the epoch of a day of the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
function daysOf(year: number, month: number, day: number): number {
  // Years that begin in March have the leap day last.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
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
    const zoned = text.charCodeAt(text.length - 1) === Z;
    const length = zoned ? text.length - 1 : text.length;
    const form = FORMS[length];
    if (!form || (zoned && (length < 13 || !this.#utc))) return false;
    for (let i = 0, at = 4; i < SEPARATORS.length && at < length; i++, at += 3) if (text.charCodeAt(at) !== SEPARATORS[i]) return false;
    if (length === 23 && two(text, 20) + digit(text, 22) > 108) return false;
    const year = 100 * two(text, 0) + two(text, 2);
    const month = length > 4 ? two(text, 5) : 1;
    const day = length > 7 ? two(text, 8) : 1;
    if (year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    const time = length > 10 ? timeOf(text, length) : 0;
    if (time >= DAY) return false;
    const first = daysOf(year, month, 1);
    const next = length === 4 || month === 12 ? daysOf(year + 1, 1, 1) : daysOf(year, month + 1, 1);
    if (first + day > next) return false;
    this.precision = form[0];
    this.start = (first + day - 1) * DAY + time;
    this.end = form[1] ? this.start + form[1] : next * DAY;
    return true;
  }
}

/** The time of day, ms; a day or more if it is none. */
function timeOf(text: string, length: number): number {
  const hour = two(text, 11);
  const minute = length > 13 ? two(text, 14) : 0;
  const second = length > 16 ? two(text, 17) : 0;
  return minute < 60 && second < 60 ? hour * HOUR + minute * MINUTE + second * SECOND : DAY;
}
