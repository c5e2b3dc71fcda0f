import { DAY, isoDate, midnight, yearAndMonth } from '../../time/calendar.js';

/** Lengths of time that a date can name: how many months they have, or about, and how many characters of the date of its first day name one. */
const UNITS = {
  day: [0, 10],
  week: [0.2, 10],
  weekend: [0.2, 10],
  month: [1, 7],
  quarter: [3, 4],
  season: [3, 4],
  year: [12, 4],
  decade: [120, 3],
  century: [1200, 2],
} as const;
export type Unit = keyof typeof UNITS;
const monthsOf = (unit: Unit): number => UNITS[unit][0];

/** The n-th day, week or weekend since 1970 began, or the n-th of the other units since the year 0 began: neighbours differ by 1. */
export interface Period {
  readonly unit: Unit;
  readonly n: number;
}

/** Days since 1970 began; NaN for one that its month does not have. */
export function dayOf(year: number, month: number, day: number): number {
  const ms = midnight(year, month, day);
  return yearAndMonth(ms).month === month ? ms / DAY : NaN;
}

/** The month with which the first of a unit begins: a season of the north in March. */
const first = (unit: Unit): number => (unit === 'season' ? 3 : 1);

/** The n of the period of a unit in which another begins; NaN when that is longer: "that day" cannot be a year. */
export function within(period: Period | undefined, unit: Unit): number {
  if (!period || monthsOf(period.unit) > monthsOf(unit)) return NaN;
  const day = firstDay(period);
  if (unit === 'day') return day;
  const months = monthsOf(unit);
  // 1 January 1970 was a Thursday.
  if (months < 1) return Math.floor((day + 3) / 7);
  const { year, month } = yearAndMonth(day * DAY);
  return Math.floor((year * 12 + month - first(unit)) / months);
}

/** The first day of a period, in days since 1970 began. */
export function firstDay({ unit, n }: Period): number {
  if (unit === 'day') return n;
  const months = monthsOf(unit);
  return months < 1 ? n * 7 + (unit === 'week' ? -3 : 2) : midnight(0, n * months + first(unit), 1) / DAY;
}

/** How many of a unit a year has. */
export const partsOfYear = (unit: Unit): number => 12 / monthsOf(unit);

/**
 * A period in EDTF: a week is an interval of days, decades and centuries have unspecified digits, parts of years codes. Empty
 * for what is not known, and beyond the years 0 to 9999.
 */
export function toEdtf(period: Period): string {
  const { unit, n } = period;
  const day = firstDay(period);
  const date = isoDate(day * DAY);
  const at = date.slice(0, UNITS[unit][1]).padEnd(4, 'X');
  if (!/^\d{4}-/.test(date)) return '';
  if (/week/.test(unit)) return `${at}/${isoDate((day + (unit === 'week' ? 6 : 1)) * DAY)}`;
  return partsOfYear(unit) === 4 ? `${at}-${(unit === 'season' ? 21 : 33) + (n % 4)}` : at;
}
