import { parseDate } from '../time/index.js';
import { markOf } from './marks.js';

/**
 * The instant at which a date stands on an axis: the middle of what it may be.
 * @param date EDTF, a `Date`, or ms since the epoch
 * @returns ms since the epoch
 * @throws {TypeError} if it is no date
 */
export function instantOf(date: string | number | Date): number {
  const interval = typeof date === 'string' ? parseDate(date) : null;
  const ms = interval ? markOf(interval).point.at : Number(typeof date === 'string' ? NaN : date);
  if (Number.isNaN(ms)) throw new TypeError(`invalid date: ${String(date)} (expected EDTF, a Date, or ms)`);
  return ms;
}
