import type { Interval } from '../model/interval.js';
import type { ParsedDate } from './edtf.js';
import { dateFormat } from '../messages/intl.js';

/** Whether `name` is an IANA time zone (or an offset) that this browser knows. */
export function isTimeZone(name: string): boolean {
  try {
    // The first use of `Intl` costs more than most pictures: the default does without.
    return name === 'UTC' || Boolean(name && dateFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * Moves the ends that are instants to the wall clock of an IANA time zone, so that whatever comes
 * after reads all dates as if in UTC. Ends without a zone stay. An unknown zone counts as UTC.
 *
 * `zone` is the zone's short name in `locale`, given only when an end was moved.
 */
export function wallTime(
  { interval, startZoned, endZoned }: ParsedDate,
  timeZone: string,
  locale: string,
): { interval: Interval; zone?: string } {
  if (!startZoned && !endZoned) return { interval };
  const name = isTimeZone(timeZone) ? timeZone : 'UTC';
  const [from, to] = [Number(interval.start), Number(interval.end)];
  const start = startZoned ? from + offsetAt(from, name) : interval.start;
  // The end is not in the interval any more: the last instant that is decides its offset.
  let end = endZoned ? to + offsetAt(to - 1, name) : interval.end;
  // In the hour that the clock repeats the end may read earlier than the start: then the duration is kept.
  if (startZoned && endZoned && Number(end) <= Number(start)) end = Number(start) + to - from;
  return {
    interval: { ...interval, start, end },
    zone: zoneName(startZoned ? from : to, name, 'short', locale),
  };
}

/** The zone's offset from UTC, in ms. `Intl` tells it as `GMT`, `GMT+03:00` or, long ago, `GMT-00:01:15`. */
export function offsetAt(ms: number, timeZone: string): number {
  const [, sign, hours, minutes, seconds = 0] =
    /([+\u2212-])(\d+):(\d+):?(\d+)?/.exec(zoneName(ms, timeZone, 'longOffset', 'en')) ?? [];
  const offset = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 || 0;
  return sign === '+' ? offset : -offset;
}

function zoneName(
  ms: number,
  timeZone: string,
  timeZoneName: 'short' | 'longOffset',
  locale: string,
): string {
  const parts = dateFormat(locale, { timeZone, timeZoneName }).formatToParts(ms);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
