import { CERTAIN, type Interval, type Precision, type Qualifier } from '../model/interval.js';
import { DAY, HOUR, MINUTE, SECOND, midnight, yearAndMonth } from './calendar.js';

export { isTimeZone, wallTime } from './zone.js';

/** What an EDTF text means, before it is shown in any time zone. */
export interface ParsedDate {
  /** Never NaN. `end` may lie before `start`, as the author wrote it. */
  readonly interval: Interval;
  /** The start was an instant: it had `Z` or an offset. */
  readonly startZoned: boolean;
  readonly endZoned: boolean;
  /** False for a year that is well-formed but too far to be placed; the ends are then unknown (`null`). */
  readonly drawable: boolean;
}

/** An end of an interval, or a date by itself: the half-open span of what it names, NaN if too far to be placed. */
interface DateSpan {
  readonly start: number | null;
  readonly end: number | null;
  /** None for an end that is open or not told. */
  readonly precision?: Precision;
  readonly qualifier: Qualifier;
  readonly zoned: boolean;
}

/**
 * Year, month and day, each qualified (`?~%`) from its left or its right and with unspecified digits (`X`).
 * A year has four digits, or `Y` and either more of them or an exponent, then perhaps significant digits.
 * EDTF wants seconds; hours and minutes alone, and fractions, are read too, and a qualifier behind a time, which is our
 * own: `2024-12-03T16:00~`. 60 is a leap second, ISO 8601-1 § 4.3.7.
 */
const DATE_PATTERN =
  /^[?~%]?(?:Y(-?[1-9](?:\d{4,}|\d*(?=E)))(?:E(\d+))?|(?!-0000)(-?[\dX]{4}))(?:S([1-9]\d*))?[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:T(\d\d)(?::([0-5]\d)(?::([0-5]\d|60)(?:\.\d+)?)?)?(Z|([+-])([01]\d|2[0-3])(?::([0-5]\d))?)?[?~%]?)?)?)?$/;
/**
 * What the grammar has, but not together: a vague day has no time, a year by itself no month, vague digits no
 * significant ones.
 */
const MISFIT_PATTERN = /[?~%XYS].*T|[YS].+-|X.*S/;

/**
 * Sub-year groupings from 21 on, ISO 8601-2 § 4.8: the first month of seasons, northern and southern ones,
 * quarters, thirds, halves.
 */
const GROUPING_MONTHS = [3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7];

/**
 * Reads a date or an interval in EDTF (Library of Congress, 2019; ISO 8601-2), levels 0 and 1 and those
 * forms of level 2 that name one date or interval: `[…]`, one of a set, is its reach. All of a set, `{…}`, is none.
 *
 * A date with unspecified digits is the whole span in which it lies; `XXXX` is an unknown year.
 * Seasons are northern meteorological quarters, marked as approximate; the other groupings are spans of months.
 * Returns null for everything else, and never throws.
 */
export function parseEdtf(text: string): ParsedDate | null {
  if (typeof text !== 'string') return null;
  if (text.startsWith('[')) return text.endsWith(']') ? parseChoice(text.slice(1, -1)) : null;
  const [first = '', last, more] = text.split('/', 3);
  const from = last === undefined ? parseSpan(first) : parseEnd(first, -Infinity);
  const to = last === undefined ? from : parseEnd(last, Infinity);
  if (!from || !to || more !== undefined) return null;
  const drawable = !Number.isNaN(from.start) && !Number.isNaN(to.end);
  return {
    interval: {
      start: drawable ? from.start : null,
      end: drawable ? to.end : null,
      startPrecision: from.precision ?? to.precision ?? 'year',
      endPrecision: to.precision ?? from.precision ?? 'year',
      startQualifier: from.qualifier,
      endQualifier: to.qualifier,
    },
    startZoned: from.zoned,
    endZoned: to.zoned,
    drawable,
  };
}

/** One of a set, ISO 8601-2 § 6.2: dates and ranges with commas between, of which an end may be open. */
function parseChoice(members: string): ParsedDate | null {
  const dates = members.split(',').map((member) => {
    const [from, to] = member.trim().split('..');
    if (/[[/]/.test(member)) return null;
    return parseEdtf(to === undefined ? (from ?? '') : `${from || '..'}/${to || '..'}`);
  });
  let first = dates[0];
  let last = first;
  for (const date of dates) {
    if (!first || !last || !date || endsBeforeStart(date.interval)) return null;
    if (Number(date.interval.start) < Number(first.interval.start)) first = date;
    if (Number(date.interval.end) > Number(last.interval.end)) last = date;
  }
  if (!first || !last) return null;
  const { end, endPrecision, endQualifier } = last.interval;
  return {
    interval: { ...first.interval, end, endPrecision, endQualifier, oneOf: true },
    startZoned: first.startZoned,
    endZoned: last.endZoned,
    drawable: dates.every((date) => date?.drawable),
  };
}

/**
 * Reads a date in EDTF, as {@link parseEdtf}: `parseDate('2024-11-27')`, `'2011/..'`, `'1984~'`.
 * Returns null when it is no EDTF, names no single date or interval, ends before it starts, or lies more than 100
 * billion years away. Instants with `Z` or an offset are in UTC. Never throws.
 */
export function parseDate(text: string): Interval | null {
  const date = parseEdtf(text);
  return date?.drawable && !endsBeforeStart(date.interval) ? date.interval : null;
}

/** Whether the ends of an interval are in the wrong order. */
export const endsBeforeStart = ({ start, end }: Interval): boolean =>
  start !== null && end !== null && end <= start;

function parseEnd(text: string, open: number): DateSpan | null {
  if (text && text !== '..') return parseSpan(text);
  const end = text ? open : null;
  return { start: end, end, qualifier: CERTAIN, zoned: false };
}

function parseSpan(text: string): DateSpan | null {
  const match = DATE_PATTERN.exec(text);
  if (!match || MISFIT_PATTERN.test(text)) return null;
  const [, long, exponent, short = '', significant, month = 'XX', day, ...time] = match;
  const years =
    (long ?? significant)
      ? roundYears(long ?? short, Number(exponent ?? 0), Number(significant ?? Infinity))
      : expand(short.replace('XXXX', '2000'));
  const code = day ? 0 : Number(month);
  const months = monthsOf(month, code);
  // Of days that are not told, the first is always there, and one of the others is the last of its month.
  const isDay = day !== undefined && day !== 'XX';
  const days = isDay ? expand(day) : [1, 28, 29, 30, 31];
  const start = firstDay(years, months, days);
  const end =
    isDay && !text.includes('X')
      ? start
      : firstDay(years.toReversed(), months.toReversed(), days.toReversed());
  if (start === undefined || end === undefined) return null;
  const qualifier = {
    approximate: /[~%]/.test(text) || (code > 20 && code < 33),
    uncertain: /[?%]/.test(text),
  };
  if (time[0]) return timeSpan(start, qualifier, time);
  const precision = isDay ? 'day' : precisionOf(years, month, code);
  const isUnknown = short.endsWith('XXXX');
  return {
    start: isUnknown ? null : start,
    end: isUnknown ? null : end + DAY,
    precision,
    qualifier,
    zoned: false,
  };
}

/** `15XX` and `1950S2` are known to the century. */
function precisionOf(years: readonly number[], month: string, code: number): Precision {
  if (month !== 'XX') return code > 20 && code < 29 ? 'season' : 'month';
  const more = (years.at(-1) ?? 0) - (years[0] ?? 0);
  return (['year', 'decade'] as const)[Math.ceil(more / 9)] ?? 'century';
}

/** First and last of `Y170002`, `Y17E3`, `1950S2` (a year between 1900 and 1999, estimated to be 1950), `Y3388E2S3`. */
function roundYears(digits: string, exponent: number, significant: number): number[] {
  const year = Number(digits) * 10 ** exponent;
  const unit = 10 ** Math.max(0, digits.replace('-', '').length + exponent - significant);
  const round = Math.trunc(year / unit) * unit;
  return year < 0 ? [round - unit + 1, round] : [round, round + unit - 1];
}

/** Months that a pattern allows, or the first and last of a grouping; beyond 12 in the next year. */
function monthsOf(pattern: string, code: number): number[] {
  const first = GROUPING_MONTHS[code - 21];
  if (first) return [first, first + 2 + Number(code > 36) + 2 * Number(code > 39)];
  return pattern === 'XX' ? [1, 12] : expand(pattern).filter((month) => month > 0 && month < 13);
}

/** The first day there is: `200X-02-29` begins in 2000 and, with all reversed, ends in 2008. */
function firstDay(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): number | undefined {
  for (const year of years) {
    for (const month of months) {
      for (const day of days) {
        const ms = midnight(year, month, day);
        // A day that its month does not have carries over into another.
        if (Number.isNaN(ms) || (yearAndMonth(ms).month - month) % 12 === 0) return ms;
      }
    }
  }
  return undefined;
}

const DIGITS = Array.from('0123456789');

/** The numbers that digits and unspecified digits allow, ascending: `1X` is 10 to 19. */
function expand(pattern: string): number[] {
  if (pattern.startsWith('-'))
    return expand(pattern.slice(1))
      .map((n) => -n)
      .reverse();
  if (!pattern.includes('X')) return [Number(pattern)];
  return DIGITS.flatMap((digit) => expand(pattern.replace('X', digit)));
}

/** Every part of a time of day that is told makes it finer. */
const TIMES = [
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
] as const;

function timeSpan(
  day: number,
  qualifier: Qualifier,
  [hour, minute, second, zone, sign, zoneHour, zoneMinute]: readonly (string | undefined)[],
): DateSpan | null {
  const [precision, length] = TIMES[Number(Boolean(minute)) + Number(Boolean(second))] ?? TIMES[0];
  const at = (hours = '0', minutes = '0', seconds = 0): number =>
    Number(hours) * HOUR + Number(minutes) * MINUTE + seconds * SECOND;
  // Browsers have no leap second, so it is the last second of its minute.
  const time = at(hour, minute, Math.min(Number(second ?? 0), 59));
  if (time > DAY || (time === DAY && !minute)) return null;
  const start = day + time + at(zoneHour, zoneMinute) * (sign === '-' ? 1 : -1);
  return { start, end: start + length, precision, qualifier, zoned: Boolean(zone) };
}
