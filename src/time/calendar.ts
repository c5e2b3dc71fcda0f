/** Milliseconds in the units whose length is fixed. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The farthest instant of JavaScript's dates, ms on either side of 1970. */
const DATES_END = 8.64e15;
/** The Gregorian calendar repeats itself: so many years, and so many ms. */
export const CYCLE_YEARS = 400;
export const CYCLE = 146_097 * DAY;
/** Years farther than this from 1970 have no place, for so far out a number of ms tells no years apart. */
const FARTHEST_YEAR = 1e11;
/** So far out a number of ms may be short of the midnight that it stands for, by less than this. */
const ROUNDING = HOUR;

/** Whether an instant lies beyond JavaScript's dates, which `Date` and `Intl` cannot hold. */
export const isFar = (ms: number): boolean => Math.abs(ms) > DATES_END;

/**
 * What `change` makes of an instant, ms, that it may take for one of its own 400 years: beyond JavaScript's
 * dates, and near their ends, the instant is moved by whole cycles of the calendar into the first ones after
 * 1970, and the result back.
 */
export function inCycle(ms: number, change: (date: Date) => number): number {
  const cycles = Math.abs(ms) > DATES_END - CYCLE ? Math.floor((ms + ROUNDING) / CYCLE) * CYCLE : 0;
  return change(new Date(ms - cycles)) + cycles;
}

/**
 * Midnight of a day of the proleptic Gregorian calendar, in ms, exact to some minutes beyond JavaScript's dates; NaN
 * beyond 100 billion years. `year` is astronomical (0 is 1 BC), `month` 1 to 12; days and months outside their range
 * carry over. Not `Date.UTC`, which reads the years 0 to 99 as 1900 to 1999.
 */
export function midnight(year: number, month: number, day: number): number {
  if (!(Math.abs(year) < FARTHEST_YEAR)) return NaN;
  const ms = new Date(0).setUTCFullYear(year, month - 1, day);
  if (!Number.isNaN(ms)) return ms;
  const cycles = Math.floor(year / CYCLE_YEARS);
  return new Date(0).setUTCFullYear(year - cycles * CYCLE_YEARS, month - 1, day) + cycles * CYCLE;
}

/** Year (astronomical) and month (1 to 12) in which an instant lies. */
export function yearAndMonth(ms: number): { year: number; month: number } {
  const cycles = isFar(ms) ? Math.floor((ms + ROUNDING) / CYCLE) : 0;
  const date = new Date(ms - cycles * CYCLE + (cycles ? ROUNDING : 0));
  return { year: date.getUTCFullYear() + cycles * CYCLE_YEARS, month: date.getUTCMonth() + 1 };
}

/** From here back nobody counts by our era any more, and further back `Intl` cannot. */
const AGES = midnight(-100_000, 1, 1);

/** Whether an instant is told by its distance from now: in years that no date format has, or that nobody writes. */
export const isFarYear = (ms: number): boolean => ms < AGES || isFar(ms);

/**
 * YYYY-MM-DD in UTC of an instant in ms; of other form beyond the years 0 to 9999, and empty beyond JavaScript's
 * dates.
 */
export const isoDate = (ms: number): string => (new Date(ms).toJSON() as string | null)?.slice(0, 10) ?? '';
