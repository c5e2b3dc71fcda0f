import { dayOf } from './period.js';

/**
 * Easter Sunday in days since 1970 began, by the Gregorian calendar ("Anonymous" algorithm: Meeus, Astronomical
 * Algorithms, ch. 8).
 */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const e = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const f = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const g = Math.floor((a + 11 * e + 22 * f) / 451);
  const days = e + f - 7 * g + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/**
 * The day of a holiday in a year, in days since 1970 began: `holiday` is "12-25", or "e-2" for two days before
 * Easter. The
 * eve of New Year lies in the year that it is named with.
 */
export function holidayOf(holiday: string, year: number, isEve: boolean): number {
  const [month = NaN, day = NaN] = holiday.split('-').map(Number);
  if (holiday.startsWith('e')) return easter(year) + Number(holiday.slice(1)) - Number(isEve);
  return isEve && month === 1 ? dayOf(year, 12, 31) : dayOf(year, month, day) - Number(isEve);
}
