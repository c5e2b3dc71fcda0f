/** Milliseconds in the units whose length is fixed. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

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

/**
 * YYYY-MM-DD in UTC of an instant in ms; of other form beyond the years 0 to 9999, and empty beyond JavaScript's
 * dates.
 */
export const isoDate = (ms: number): string => (new Date(ms).toJSON() as string | null)?.slice(0, 10) ?? '';
