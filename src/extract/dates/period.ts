import { DAY, midnight, yearAndMonth } from '../../time/calendar.js';

/** The lengths of time that a date can name. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** The n-th day, week or weekend since 1970 began, or the n-th of the other units since the year 0 began: neighbours differ by 1. */
export interface Period {
  readonly unit: Unit;
  readonly n: number;
}

/** Units that are made of months, with their length; a season of the north begins in March. */
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, season: 3, year: 12, decade: 120, century: 1200 };
/** 1 January 1970 was a Thursday. */
const DAYS: Partial<Record<Unit, number>> = { week: -3, weekend: 2 };

/** Days since 1970 began; NaN for one that its month does not have. */
export function dayOf(year: number, month: number, day: number): number {
  const ms = midnight(year, month, day);
  return yearAndMonth(ms).month === month ? ms / DAY : NaN;
}

/** The period of a unit in which a day lies. */
export function periodAt(unit: Unit, day: number): Period {
  const months = MONTHS[unit];
  if (unit === 'day') return { unit, n: day };
  if (!months) return { unit, n: Math.floor((day + 3) / 7) };
  const { year, month } = yearAndMonth(day * DAY);
  return { unit, n: Math.floor((year * 12 + month - (unit === 'season' ? 3 : 1)) / months) };
}

/** The first day of a period, in days since 1970 began. */
export function firstDay({ unit, n }: Period): number {
  const months = MONTHS[unit];
  if (unit === 'day') return n;
  return months ? midnight(0, n * months + (unit === 'season' ? 3 : 1), 1) / DAY : n * 7 + (DAYS[unit] ?? 0);
}

/** Whether a period is no longer than a unit: "that day" cannot be a year. */
export function isWithin(period: Period, unit: Unit): boolean {
  const length = (name: Unit): number => MONTHS[name] ?? (name === 'day' ? 0 : 0.2);
  return length(period.unit) <= length(unit);
}

/** How many of a unit a year has. */
export function partsOfYear(unit: Unit): number {
  return 12 / (MONTHS[unit] ?? 12);
}

const digits = (n: number, length = 2): string => String(n).padStart(length, '0');

/** The first of the codes that EDTF has for parts of a year. */
const CODES: Partial<Record<Unit, number>> = { season: 21, quarter: 33, half: 40 };

/** A period in EDTF: a week is an interval of days, decades and centuries have unspecified digits. */
export function toEdtf(period: Period): string {
  const { unit, n } = period;
  const first = firstDay(period);
  const code = CODES[unit];
  const parts = partsOfYear(unit);
  if (code) return `${digits(Math.floor(n / parts), 4)}-${code + (n % parts)}`;
  const { year, month } = yearAndMonth(first * DAY);
  const day = (at: number): string => toEdtf({ unit: 'day', n: at });
  if (unit === 'week' || unit === 'weekend') return `${day(first)}/${day(first + (unit === 'week' ? 6 : 1))}`;
  if (unit === 'decade') return `${digits(n, 3)}X`;
  if (unit === 'century') return `${digits(n)}XX`;
  const toMonth = `${digits(year, 4)}-${digits(month)}`;
  if (unit === 'month') return toMonth;
  return unit === 'year' ? digits(year, 4) : `${toMonth}-${digits(first - midnight(year, month, 1) / DAY + 1)}`;
}
