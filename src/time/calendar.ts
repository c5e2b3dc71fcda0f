/** Milliseconds in the units whose length is fixed. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The last instant that a JavaScript date can hold, ECMA-262 § 21.4.1.1; the first is its negative. */
export const LAST_INSTANT = 8.64e15;

/**
 * Midnight of a day of the proleptic Gregorian calendar, in ms; NaN beyond JavaScript's dates.
 * `year` is astronomical (0 is 1 BC), `month` 1 to 12; days and months outside their range carry over.
 * Not `Date.UTC`, which reads the years 0 to 99 as 1900 to 1999.
 */
export function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Year (astronomical) and month (1 to 12) in which an instant lies. */
export function yearAndMonth(ms: number): { year: number; month: number } {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** Days in a month of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
