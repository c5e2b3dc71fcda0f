import { DAY, midnight, yearAndMonth } from '../../time/calendar.js';

/** Lengths of time that a date can name, with how many months they have, or about. */
const MONTHS = { day: 0, week: 0.2, weekend: 0.2, month: 1, quarter: 3, season: 3, year: 12, decade: 120, century: 1200 };
export type Unit = keyof typeof MONTHS;

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
  if (!period || MONTHS[period.unit] > MONTHS[unit]) return NaN;
  const day = firstDay(period);
  if (unit === 'day') return day;
  const months = MONTHS[unit];
  // 1 January 1970 was a Thursday.
  if (months < 1) return Math.floor((day + 3) / 7);
  const { year, month } = yearAndMonth(day * DAY);
  return Math.floor((year * 12 + month - first(unit)) / months);
}

/** The first day of a period, in days since 1970 began. */
export function firstDay({ unit, n }: Period): number {
  if (unit === 'day') return n;
  const months = MONTHS[unit];
  return months < 1 ? n * 7 + (unit === 'week' ? -3 : 2) : midnight(0, n * months + first(unit), 1) / DAY;
}

/** How many of a unit a year has. */
export const partsOfYear = (unit: Unit): number => 12 / MONTHS[unit];

/** How many characters of the date of its first day name a period. */
const SHOWN: Readonly<Record<Unit, number>> = { day: 10, week: 10, weekend: 10, month: 7, quarter: 4, season: 4, year: 4, decade: 3, century: 2 };

/** YYYY-MM-DD of a day since 1970 began. */
function isoDate(day: number): string {
  const { year, month } = yearAndMonth(day * DAY);
  return [String(year).padStart(4, '0'), ...[month, day - midnight(year, month, 1) / DAY + 1].map(n => String(n).padStart(2, '0'))].join('-');
}

/**
 * A period in EDTF: a week is an interval of days, decades and centuries have unspecified digits, parts of years codes. Null
 * for what is not known, and beyond the years 0 to 9999.
 */
export function toEdtf(period: Period): string | null {
  const { unit, n } = period;
  const day = firstDay(period);
  const date = isoDate(day);
  const at = date.slice(0, SHOWN[unit]).padEnd(4, 'X');
  if (!/^\d{4}-/.test(date)) return null;
  if (/week/.test(unit)) return `${at}/${isoDate(day + (unit === 'week' ? 6 : 1))}`;
  return partsOfYear(unit) === 4 ? `${at}-${(unit === 'season' ? 21 : 33) + (n % 4)}` : at;
}
