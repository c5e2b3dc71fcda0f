import type { Interval, Precision, Qualifier } from '../model/interval.js';
import { DAY, HOUR, MINUTE, SECOND, daysInMonth, midnight } from './calendar.js';

export { isTimeZone, wallTime } from './zone.js';

/** What an EDTF text means, before it is shown in any time zone. */
export interface ParsedDate {
  /** Never NaN. `end` may lie before `start`, as the author wrote it. */
  readonly interval: Interval;
  /** The start was an instant: it had `Z` or an offset. */
  readonly startZoned: boolean;
  readonly endZoned: boolean;
  /** False for a year that is well-formed but beyond JavaScript's dates; the ends are then unknown (`null`). */
  readonly drawable: boolean;
}

/** One side of an interval, or a date by itself: the half-open span of what it names. */
interface Span {
  readonly start: number | null;
  readonly end: number | null;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  readonly zoned: boolean;
}

const EXACT: Qualifier = { approximate: false, uncertain: false };

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
/** Every component may be qualified from its left or its right, and have unspecified digits. */
const DATE = /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;
/** A year by itself: longer than four digits, with an exponent, or with significant digits. */
const YEAR = /^[?~%]?(?:Y(-?[1-9]\d{4,})|Y(-?[1-9]\d*)E(\d+)|(-?\d{4}(?=S)))(?:S([1-9]\d*))?[?~%]?$/;
/** EDTF wants seconds; hours and minutes alone, and fractions, are read too. */
const TIME = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|([+-])(\d\d)(?::(\d\d))?)?$/;

/** Sub-year groupings, ISO 8601-2 § 4.8: first month, number of months, precision. */
const northern = [3, 6, 9, 12].map(month => [month, 3, 'season'] as const);
const southern = [9, 12, 3, 6].map(month => [month, 3, 'month'] as const);
const quarters = [1, 4, 7, 10].map(month => [month, 3, 'season'] as const);
const thirds = [1, 5, 9].map(month => [month, 4, 'month'] as const);
const halves = [1, 7].map(month => [month, 6, 'month'] as const);
const FIRST_GROUPING = 21;
const FIRST_QUARTER = 33;
const GROUPINGS = [...northern, ...northern, ...southern, ...quarters, ...thirds, ...halves];

/**
 * Reads a date or an interval in EDTF (Library of Congress, 2019; ISO 8601-2), levels 0 and 1 and those
 * forms of level 2 that name one date or interval. Sets (`[…]`, `{…}`) name none.
 *
 * A date with unspecified digits is the whole span in which it lies; `XXXX` is an unknown year.
 * Seasons are northern meteorological quarters, marked as approximate.
 * Returns null for everything else, and never throws.
 */
export function parseEdtf(text: string): ParsedDate | null {
  if (typeof text !== 'string') return null;
  const slash = text.indexOf('/');
  if (slash < 0) {
    const span = parseSpan(text);
    return span && parsed(span, span);
  }
  const start = parseEnd(text.slice(0, slash), -Infinity);
  const end = parseEnd(text.slice(slash + 1), Infinity);
  return start && end && parsed(start, end);
}

/**
 * Reads a date in EDTF, as {@link parseEdtf}: `parseDate('2024-11-27')`, `'2011/..'`, `'1984~'`.
 * Returns null when it is no EDTF, names no single date or interval, or lies beyond JavaScript's dates.
 * Instants with `Z` or an offset are in UTC. Never throws.
 */
export function parseDate(text: string): Interval | null {
  const date = parseEdtf(text);
  return date?.drawable ? date.interval : null;
}

function parsed(from: Span, to: Span): ParsedDate {
  const drawable = from.start === from.start && to.end === to.end;
  return {
    interval: {
      start: drawable ? from.start : null,
      end: drawable ? to.end : null,
      startPrecision: isPlaced(from.start) ? from.precision : to.precision,
      endPrecision: isPlaced(to.end) ? to.precision : from.precision,
      startQualifier: from.qualifier,
      endQualifier: to.qualifier,
    },
    startZoned: from.zoned,
    endZoned: to.zoned,
    drawable,
  };
}

function isPlaced(ms: number | null): boolean {
  return ms !== null && Math.abs(ms) !== Infinity;
}

function parseEnd(text: string, open: number): Span | null {
  if (text === '') return span(null, null, 'year');
  return text === '..' ? span(open, open, 'year') : parseSpan(text);
}

function parseSpan(text: string): Span | null {
  const plain = PLAIN.exec(text);
  if (plain) return plainSpan(Number(plain[1]), plain[2], plain[3]);
  return parseTime(text) ?? parseYear(text) ?? parseParts(text);
}

/** Instants beyond JavaScript's dates become NaN. */
function span(start: number | null, end: number | null, precision: Precision, qualifier = EXACT, zoned = false): Span {
  return { start, end, precision, qualifier, zoned };
}

function qualifierOf(text: string): Qualifier {
  return { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
}

/** The quick way for what nearly all dates are: digits only. */
function plainSpan(year: number, month: string | undefined, day: string | undefined): Span | null {
  if (month === undefined) return span(midnight(year, 1, 1), midnight(year + 1, 1, 1), 'year');
  const m = Number(month);
  if (m > 12 && day === undefined) return grouping(year, year, m, EXACT);
  if (m < 1 || m > 12) return null;
  if (day === undefined) return span(midnight(year, m, 1), midnight(year, m + 1, 1), 'month');
  const d = Number(day);
  if (d < 1 || d > daysInMonth(year, m)) return null;
  const start = midnight(year, m, d);
  return span(start, start + DAY, 'day');
}

function grouping(firstYear: number, lastYear: number, code: number, qualifier: Qualifier): Span | null {
  const found = GROUPINGS[code - FIRST_GROUPING];
  if (!found) return null;
  const [month, months, precision] = found;
  const approximate = qualifier.approximate || code < FIRST_QUARTER;
  return span(midnight(firstYear, month, 1), midnight(lastYear, month + months, 1), precision, { ...qualifier, approximate });
}

function parseTime(text: string): Span | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [, year = '', month, day, h, m, s, zone, sign, zoneHours = '0', zoneMinutes = '0'] = match;
  const date = isNegativeZero(year) ? null : plainSpan(Number(year), month, day);
  const hours = Number(h);
  const minutes = Number(m ?? 0);
  const seconds = Number(s ?? 0);
  const inDay = hours < 24 || (hours === 24 && m !== undefined && minutes + seconds === 0);
  // 60 is a leap second, ISO 8601-1 § 4.3.7; browsers have none, so it is the last second of its minute.
  if (!date || !inDay || minutes > 59 || seconds > 60 || Number(zoneHours) > 23 || Number(zoneMinutes) > 59) return null;
  const offset = Number(zoneHours) * HOUR + Number(zoneMinutes) * MINUTE;
  const wall = (date.start ?? 0) + hours * HOUR + minutes * MINUTE + Math.min(seconds, 59) * SECOND;
  const start = sign === '-' ? wall + offset : wall - offset;
  const [precision, length] = timePrecision(m, s);
  return span(start, start + length, precision, EXACT, zone !== undefined);
}

function timePrecision(minutes: string | undefined, seconds: string | undefined): readonly [Precision, number] {
  if (minutes === undefined) return ['hour', HOUR];
  return seconds === undefined ? ['minute', MINUTE] : ['second', SECOND];
}

/** `Y170002`, `Y17E3`, `1950S2` (a year between 1900 and 1999, estimated to be 1950), `Y3388E2S3`. */
function parseYear(text: string): Span | null {
  const match = YEAR.exec(text);
  if (!match) return null;
  const [, long, mantissa, exponent = '0', short, significant = 'Infinity'] = match;
  const digits = long ?? mantissa ?? short ?? '';
  if (isNegativeZero(digits)) return null;
  const year = Number(digits + 'e' + exponent);
  const length = digits.replace('-', '').length + Number(exponent);
  const vague = Math.max(0, length - Number(significant));
  const unit = 10 ** vague;
  const low = Math.trunc(year / unit) * unit;
  const [first, last] = digits.startsWith('-') ? [low - unit + 1, low] : [low, low + unit - 1];
  return span(midnight(first, 1, 1), midnight(last + 1, 1, 1), yearPrecision(vague), qualifierOf(text));
}

function isNegativeZero(year: string): boolean {
  return year === '-0000';
}

function yearPrecision(vagueDigits: number): Precision {
  if (vagueDigits === 0) return 'year';
  return vagueDigits === 1 ? 'decade' : 'century';
}

/** Dates with qualifiers, unspecified digits or a minus sign. A part that is not there is unspecified. */
function parseParts(text: string): Span | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = '', month = 'XX', day = 'XX'] = match;
  if (isNegativeZero(year)) return null;
  const unknown = year.endsWith('XXXX');
  const years = unknown ? [2000] : yearsOf(year);
  const qualifier = qualifierOf(text);
  const found = match[3] === undefined && Number(month) > 12
    ? grouping(years[0] ?? NaN, years.at(-1) ?? NaN, Number(month), qualifier)
    : spanOf(years, expand(month), expand(day), partsPrecision(year, month, day), qualifier);
  return unknown && found ? { ...found, start: null, end: null } : found;
}

/** `15XX` is known to the century; in `19X5` the span tells what is not known. */
function partsPrecision(year: string, month: string, day: string): Precision {
  if (day !== 'XX') return 'day';
  return month === 'XX' ? yearPrecision(/X*$/.exec(year)?.[0].length ?? 0) : 'month';
}

/** From the first to the last day that the digits allow: `200X-02-29` ends in 2008. */
function spanOf(years: number[], months: number[], days: number[], precision: Precision, qualifier: Qualifier): Span | null {
  const start = firstDay(years, months, days);
  if (start === null) return null;
  const end = firstDay(years.toReversed(), months.toReversed(), days.toReversed()) ?? start;
  return span(start, end + DAY, precision, qualifier);
}

function firstDay(years: number[], months: number[], days: number[]): number | null {
  for (const year of years) {
    for (const month of months) {
      if (month < 1 || month > 12) continue;
      const day = days.find(d => d > 0 && d <= daysInMonth(year, month));
      if (day !== undefined) return midnight(year, month, day);
    }
  }
  return null;
}

function yearsOf(text: string): number[] {
  return text.startsWith('-') ? expand(text.slice(1)).map(year => -year).reverse() : expand(text);
}

/** The numbers that digits and unspecified digits allow, ascending: `1X` is 10 to 19. */
function expand(pattern: string): number[] {
  let numbers = [0];
  for (const digit of pattern) {
    const digits = digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
    numbers = numbers.flatMap(n => digits.map(d => n * 10 + d));
  }
  return numbers;
}
