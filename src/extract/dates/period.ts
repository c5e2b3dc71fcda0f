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

/** A period in EDTF: a week is an interval of days, decades and centuries have unspecified digits, parts of years codes. */
export function toEdtf(period: Period): string {
  const { unit, n } = period;
  const digits = (number: number, length = 2): string => String(number).padStart(length, '0');
  if (unit === 'decade') return `${digits(n, 3)}X`;
  if (unit === 'century') return `${digits(n)}XX`;
  const day = firstDay(period);
  const { year, month } = yearAndMonth(day * DAY);
  const at = digits(year, 4);
  if (unit === 'year') return at;
  if (partsOfYear(unit) === 4) return `${at}-${(unit === 'season' ? 21 : 33) + (n % 4)}`;
  const to = `${at}-${digits(month)}`;
  if (unit === 'month') return to;
  if (unit === 'day') return `${to}-${digits(n - midnight(year, month, 1) / DAY + 1)}`;
  return [day, day + (unit === 'week' ? 6 : 1)].map(end => toEdtf({ unit: 'day', n: end })).join('/');
}
