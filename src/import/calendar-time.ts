import { remembered } from '../model/remembered.js';
import { DAY, HOUR, isoDate, midnight, MINUTE, SECOND } from '../time/calendar.js';
import { isTimeZone, offsetAt } from '../time/zone.js';
import type { Entry } from './entry.js';
import type { Property } from './icalendar.js';

/** `20241203`, `20241203T180000`, `20241203T180000Z`. */
const CALENDAR_TIME = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/;

const two = (part: number): string => String(part).padStart(2, '0');

/** By zone and day, its offset where that is the same all day, else NaN: `Intl` takes its time to tell. */
const offsets = new Map<string, number>();

/** How far a zone is ahead of UTC at an instant, ms. */
function offsetIn(zone: string, ms: number): number {
  const day = Math.floor(ms / DAY);
  const offset = remembered(offsets, `${zone} ${day}`, () => {
    const first = offsetAt(day * DAY, zone);
    return first === offsetAt((day + 1) * DAY, zone) ? first : NaN;
  });
  return Number.isNaN(offset) ? offsetAt(ms, zone) : offset;
}

/** A day, or a time on the wall clock of a zone, of a calendar. */
export class CalendarTime {
  /** As if in UTC, in ms. */
  readonly ms: number;
  readonly isDay: boolean;
  /** `UTC` or a name of the IANA; empty for the reader's own clock. */
  readonly zone: string;

  constructor(ms: number, isDay: boolean, zone: string) {
    this.ms = ms;
    this.isDay = isDay;
    this.zone = zone;
  }

  /** The value of a property; nothing if it is no date. */
  static parse(value: string, zone = ''): CalendarTime | undefined {
    const [, year = '', month, day, hour, minute, second, utc] = CALENDAR_TIME.exec(value.trim()) ?? [];
    const ms = midnight(Number(year), Number(month), Number(day));
    if (!year || isoDate(ms) !== `${year}-${month}-${day}`) return undefined;
    if (hour === undefined) return new CalendarTime(ms, true, '');
    const clock = Number(hour) * HOUR + Number(minute) * MINUTE + Math.min(Number(second), 59) * SECOND;
    return clock < DAY ? new CalendarTime(ms + clock, false, utc ? 'UTC' : zone) : undefined;
  }

  /** The first property of a name. A zone that nobody knows is told, and its times stay what its clocks show. */
  static of(properties: readonly Property[], name: string, entry: Entry): CalendarTime | undefined {
    const property = properties.find((each) => each.name === name);
    if (!property) return undefined;
    const zone = (property.parameters.get('TZID') ?? '').replace(/^\//, '');
    const isKnown = zone === '' || isTimeZone(zone);
    const time = CalendarTime.parse(property.value, isKnown ? zone : '');
    if (!isKnown)
      entry.told.say('no-place', `${entry.path}.${name}`, `a time zone that is not known: ${zone}`);
    if (time) entry.take(name);
    return time;
  }

  /** The same kind of time at another moment, ms. */
  at(ms: number): CalendarTime {
    return new CalendarTime(ms, this.isDay, this.zone);
  }

  /** Its instant, ms; of the reader's own clock, as if in UTC. */
  get instant(): number {
    return this.ms - this.#offset;
  }

  /** In EDTF. */
  get text(): string {
    const day = isoDate(this.ms);
    if (this.isDay) return day;
    const clock = ((this.ms % DAY) + DAY) % DAY;
    const [hour, minute, second] = [
      Math.floor(clock / HOUR),
      Math.floor(clock / MINUTE) % 60,
      Math.floor(clock / SECOND) % 60,
    ];
    const seconds = second ? `:${two(second)}` : '';
    return `${day}T${two(hour)}:${two(minute)}${seconds}${this.#suffix}`;
  }

  /** How far the zone is ahead of UTC at this time, ms. */
  get #offset(): number {
    if (!this.zone || this.zone === 'UTC') return 0;
    const guess = offsetIn(this.zone, this.ms);
    return offsetIn(this.zone, this.ms - guess);
  }

  get #suffix(): string {
    if (!this.zone) return '';
    const minutes = Math.round(this.#offset / MINUTE);
    const size = Math.abs(minutes);
    return minutes ? `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}` : 'Z';
  }
}

/** `P1W`, `P1DT2H30M` in ms; 0 for what is none, and for negative ones. */
function durationOf(text: string): number {
  const found =
    /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/.exec(
      text.trim(),
    );
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = (found ?? [])
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
}

/**
 * How long an entry lasts, from `DTEND` or `DURATION`: gives the date in EDTF that begins at a time. The last day is
 * the one before `DTEND`.
 */
export function spanOf(
  start: CalendarTime,
  properties: readonly Property[],
  entry: Entry,
): (from: CalendarTime) => string {
  const end = CalendarTime.of(properties, 'DTEND', entry);
  const duration = durationOf(properties.find(({ name }) => name === 'DURATION')?.value ?? '');
  if (duration) entry.take('DURATION');
  const length = end ? end.instant - start.instant : duration;
  const zone = end && !end.isDay ? end.zone : start.zone;
  return (from) => {
    const until = start.isDay ? from.ms + length - DAY : from.ms + length;
    if (until <= from.ms) return from.text;
    // Both ends on the clock of their zones: flights end elsewhere.
    const last = start.isDay ? from.at(until) : endAt(from, length, zone);
    return `${from.text}/${last.text}`;
  };
}

function endAt(from: CalendarTime, length: number, zone: string): CalendarTime {
  if (!from.zone || !zone) return from.at(from.ms + length);
  const instant = from.instant + length;
  return new CalendarTime(zone === 'UTC' ? instant : instant + offsetIn(zone, instant), false, zone);
}
