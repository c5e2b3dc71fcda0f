import type { Interval } from '../model/interval.js';
import type { ParsedDate } from './edtf.js';
import { LAST_INSTANT } from './calendar.js';
import { dateFormat } from '../messages/intl.js';

/** Whether `name` is an IANA time zone (or an offset) that this browser knows. */
export function isTimeZone(name: string): boolean {
  try {
    return typeof name === 'string' && name !== '' && Boolean(dateFormat('en', { timeZone: name }));
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
export function wallTime(parsed: ParsedDate, timeZone: string, locale: string): { interval: Interval; zone?: string } {
  const { interval, startZoned, endZoned } = parsed;
  if (!startZoned && !endZoned) return { interval };
  const name = isTimeZone(timeZone) ? timeZone : 'UTC';
  const start = startZoned ? shifted(interval.start, name, 0) : interval.start;
  // The end is not in the interval any more: the last instant that is decides its offset.
  let end = endZoned ? shifted(interval.end, name, 1) : interval.end;
  // In the hour that the clock repeats the end may read earlier than the start: then the duration is kept.
  if (startZoned && endZoned && runsBackwards(start, end)) {
    end = (start ?? 0) + (interval.end ?? 0) - (interval.start ?? 0);
  }
  const at = (startZoned ? interval.start : interval.end) ?? 0;
  return { interval: { ...interval, start, end }, zone: zoneName(at, name, locale) };
}

function runsBackwards(start: number | null, end: number | null): boolean {
  return start !== null && end !== null && end <= start;
}

function shifted(ms: number | null, timeZone: string, before: number): number | null {
  if (ms === null || timeZone === 'UTC') return ms;
  const moved = ms + offsetAt(ms - before, timeZone);
  return Math.abs(moved) <= LAST_INSTANT ? moved : ms;
}

/** The zone's offset from UTC, in ms. `Intl` tells it as `GMT`, `GMT+03:00` or, long ago, `GMT-00:01:15`. */
function offsetAt(ms: number, timeZone: string): number {
  const text = dateFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(ms);
  const [, sign, h, m, s] = /([+\u2212-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  const seconds = Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0);
  return (sign === '+' ? seconds : -seconds) * 1000;
}

function zoneName(ms: number, timeZone: string, locale: string): string {
  const parts = dateFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(ms);
  return parts.find(part => part.type === 'timeZoneName')?.value ?? timeZone;
}
