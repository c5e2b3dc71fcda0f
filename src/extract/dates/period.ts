import { DAY, midnight, yearAndMonth } from '../../time/calendar.js';

/** Lengths of time that a date can name, and how many months they have, or about. */
const PERIOD_UNITS = {
  day: 0,
  week: 0.2,
  weekend: 0.2,
  month: 1,
  quarter: 3,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
} as const;
export type Unit = keyof typeof PERIOD_UNITS;
const monthsOf = (unit: Unit): number => PERIOD_UNITS[unit];

/**
 * The n-th day, week or weekend since 1970 began, or the n-th of the other units since the year 0 began:
 * neighbours differ by 1.
 */
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

/** So many digits has the number of a year at least. */
const inFour = (year: number): string => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
const inTwo = (number: number): string => String(number).padStart(2, '0');

/** The day that is so many days after 1970 began, in EDTF. */
function edtfDay(day: number): string {
  const { year, month } = yearAndMonth(day * DAY);
  return `${inFour(year)}-${inTwo(month)}-${inTwo(day - midnight(year, month, 1) / DAY + 1)}`;
}

/**
 * A period in EDTF: a week is an interval of days, decades and centuries have unspecified digits, parts of
 * years codes. Empty
 * for what is not known, and beyond the years -9999 to 9999.
 */
export function toEdtf({ unit, n }: Period): string {
  const months = monthsOf(unit);
  if (!(Math.abs(months < 1 ? n / 366 : (n * months) / 12) < 9999)) return '';
  if (unit === 'day') return edtfDay(n);
  if (months < 1) {
    const first = firstDay({ unit, n });
    return `${edtfDay(first)}/${edtfDay(first + (unit === 'week' ? 6 : 1))}`;
  }
  if (months > 12) {
    const digits = months === 120 ? 3 : 2;
    // Before the year 0 they are counted down: the 1st century BC is -00XX.
    return `${n < 0 ? '-' : ''}${String(n < 0 ? -n - 1 : n).padStart(digits, '0')}`.padEnd(
      n < 0 ? 5 : 4,
      'X',
    );
  }
  const parts = partsOfYear(unit);
  const year = inFour(Math.floor(n / parts));
  const part = ((n % parts) + parts) % parts;
  if (parts === 1) return year;
  return `${year}-${parts === 12 ? inTwo(part + 1) : (unit === 'season' ? 21 : 33) + part}`;
}
