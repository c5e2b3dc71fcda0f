import { DAY, midnight, yearAndMonth } from '../time/calendar.js';
import { CalendarTime } from './calendar-time.js';
import type { Property } from './icalendar.js';
import type { Telling } from './telling.js';

/** So many events of a file come from rules of recurrence, all together. */
const MOST_OCCURRENCES = 1000;
/** So many of them from a rule without an end. */
const MOST_ENDLESS = 100;
/** So many days are tried in a file: a rule may name days that never come. */
const MOST_DAYS = 200_000;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A rule of recurrence (RFC 5545, section 3.3.10). Empty lists stand for parts that it does not have. */
export interface RecurrenceRule {
  readonly frequency: string;
  readonly interval: number;
  readonly count: number;
  /** As it stands; empty for a rule without. */
  readonly until: string;
  readonly months: readonly number[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  /** The day of the week, 0 is Sunday, and which one of its month or year: −1 is the last, 0 each. */
  readonly weekdays: readonly { readonly day: number; readonly ordinal: number }[];
  readonly positions: readonly number[];
  readonly weekStart: number;
}

/** Parts of rules that are not followed: they are told. */
const UNKNOWN_PARTS = ['BYHOUR', 'BYMINUTE', 'BYSECOND', 'BYWEEKNO', 'RSCALE', 'SKIP'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** Reads a rule; nothing if it is none, or one that is not followed. */
export function ruleOf(value: string): RecurrenceRule | undefined {
  const parts = new Map(
    value.split(';').map((part): [string, string] => {
      const [key = '', text = ''] = part.split('=', 2);
      return [key.trim().toUpperCase(), text.trim().toUpperCase()];
    }),
  );
  const list = (key: string): string[] => parts.get(key)?.split(',').slice(0, 400) ?? [];
  const numbers = (key: string): number[] => list(key).map(Number);
  const weekdays = list('BYDAY').map((each) => {
    const [, ordinal = '', name = ''] = /^([+-]?\d{0,2})([A-Z]{2})$/.exec(each) ?? [];
    return { day: WEEKDAYS.indexOf(name), ordinal: Number(ordinal) };
  });
  const frequency = parts.get('FREQ') ?? '';
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const count = Number(parts.get('COUNT') ?? Infinity);
  const isKnown =
    FREQUENCIES.includes(frequency) &&
    !UNKNOWN_PARTS.some((key) => parts.has(key)) &&
    weekdays.every(({ day }) => day >= 0) &&
    interval >= 1 &&
    count >= 1;
  if (!isKnown) return undefined;
  return {
    frequency,
    interval,
    count,
    until: parts.get('UNTIL') ?? '',
    months: numbers('BYMONTH'),
    monthDays: numbers('BYMONTHDAY'),
    yearDays: numbers('BYYEARDAY'),
    weekdays,
    positions: numbers('BYSETPOS'),
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
  };
}

const dayOfWeek = (ms: number): number => (((Math.floor(ms / DAY) + 4) % 7) + 7) % 7;

/** The first day, and the day after the last one, of the `index`th period of a rule after that of `day`. */
function periodOf(rule: RecurrenceRule, day: number, index: number): readonly [from: number, to: number] {
  const step = index * rule.interval;
  const { year, month } = yearAndMonth(day);
  switch (rule.frequency) {
    case 'DAILY':
      return [day + step * DAY, day + (step + 1) * DAY];
    case 'WEEKLY': {
      const first = day - ((dayOfWeek(day) - rule.weekStart + 7) % 7) * DAY + step * 7 * DAY;
      return [first, first + 7 * DAY];
    }
    case 'MONTHLY':
      return [midnight(year, month + step, 1), midnight(year, month + step + 1, 1)];
    default:
      return [midnight(year + step, 1, 1), midnight(year + step + 1, 1, 1)];
  }
}

/** Whether a number counts a place from the front, or a negative one from the end. */
const counts = (numbers: readonly number[], place: number, length: number): boolean =>
  numbers.includes(place) || numbers.includes(place - length - 1);

/** Which days a rule names. What it does not say is as at its start. */
function dayTest(rule: RecurrenceRule, start: number): (day: number) => boolean {
  const { frequency, months, monthDays, yearDays, weekdays } = rule;
  const first = yearAndMonth(start);
  const startDay = Math.round((start - midnight(first.year, first.month, 1)) / DAY) + 1;
  const isBare = !monthDays.length && !yearDays.length && !weekdays.length;
  const byMonth = frequency === 'MONTHLY' || (frequency === 'YEARLY' && months.length > 0);
  const isWeekday = (day: number, from: number, to: number): boolean =>
    weekdays.some(({ day: weekday, ordinal }) => {
      if (weekday !== dayOfWeek(day)) return false;
      const before = Math.floor((day - from) / DAY / 7) + 1;
      const after = Math.floor((to - DAY - day) / DAY / 7) + 1;
      return !ordinal || !/^[MY]/.test(frequency) || ordinal === before || ordinal === -after;
    });
  return (day) => {
    const { year, month } = yearAndMonth(day);
    const [from, to] = [midnight(year, month, 1), midnight(year, month + 1, 1)];
    const [newYear, end] = [midnight(year, 1, 1), midnight(year + 1, 1, 1)];
    const place = Math.round((day - from) / DAY) + 1;
    if (months.length && !months.includes(month)) return false;
    if (monthDays.length && !counts(monthDays, place, Math.round((to - from) / DAY))) return false;
    const ofYear = Math.round((day - newYear) / DAY) + 1;
    if (yearDays.length && !counts(yearDays, ofYear, Math.round((end - newYear) / DAY))) return false;
    if (weekdays.length) return byMonth ? isWeekday(day, from, to) : isWeekday(day, newYear, end);
    if (!isBare || frequency === 'DAILY') return true;
    if (frequency === 'WEEKLY') return dayOfWeek(day) === dayOfWeek(start);
    return place === startDay && (frequency === 'MONTHLY' || months.length > 0 || month === first.month);
  };
}

/**
 * The days of a rule from its first on, ms, in order.
 *
 * @param spend is called for each day that is tried; it says whether to go on
 */
export function* daysOfRule(rule: RecurrenceRule, start: number, spend: () => boolean): Iterable<number> {
  const isNamed = dayTest(rule, start);
  const { positions } = rule;
  for (let index = 0; ; index++) {
    const [from, to] = periodOf(rule, start, index);
    let days: number[] = [];
    for (let day = from; day < to; day += DAY) {
      if (!spend()) return;
      if (isNamed(day)) days.push(day);
    }
    if (positions.length) days = days.filter((_, i) => counts(positions, i + 1, days.length));
    // An empty period costs something, too, where there is no end of them.
    if (Number.isNaN(to)) return;
    for (const day of days) if (day >= start) yield day;
  }
}

const dayOf = (ms: number): number => Math.floor(ms / DAY) * DAY;

/** The values of all properties of a name. */
function timesIn(properties: readonly Property[], name: string): CalendarTime[] {
  return properties
    .filter((property) => property.name === name)
    .flatMap(({ value, parameters }) =>
      value
        .slice(0, 100_000)
        .split(',')
        .flatMap((each) => CalendarTime.parse(each, parameters.get('TZID') ?? '') ?? []),
    );
}

const valueOf = (properties: readonly Property[], name: string): string =>
  properties.find((property) => property.name === name)?.value ?? '';

/** What comes again in a calendar, within bounds that hold for all of it. */
export class Recurrences {
  #left = MOST_OCCURRENCES;
  #days = MOST_DAYS;
  /** By its `UID`, the times of an entry that stand as entries of their own. */
  readonly #changed = new Map<string, Set<number>>();

  constructor(entries: readonly (readonly Property[])[]) {
    for (const properties of entries) {
      const uid = valueOf(properties, 'UID');
      const times = this.#changed.get(uid) ?? new Set<number>();
      for (const { ms } of timesIn(properties, 'RECURRENCE-ID')) times.add(ms);
      if (times.size) this.#changed.set(uid, times);
    }
  }

  /**
   * When an entry comes again, in order of time, without the first time. Whether that is all is told.
   */
  after(start: CalendarTime, properties: readonly Property[], path: string, told: Telling): CalendarTime[] {
    const value = valueOf(properties, 'RRULE');
    const added = timesIn(properties, 'RDATE').map(({ ms }) => ms);
    if (!value && !added.length) return [];
    const rule = ruleOf(value);
    if (value && !rule)
      told.say('recurring', path, `only the first time is kept of the rule ${value.slice(0, 80)}`);
    const { times, isAll } = rule ? this.#follow(rule, start) : { times: [], isAll: true };
    const left = new Set(timesIn(properties, 'EXDATE').map(({ ms }) => ms));
    const isOwn = valueOf(properties, 'RECURRENCE-ID') === '';
    const changed = isOwn ? this.#changed.get(valueOf(properties, 'UID')) : undefined;
    const found = [...new Set([...times, ...added])]
      // What is left out may be given as a day.
      .filter((ms) => ms !== start.ms && !left.has(ms) && !left.has(dayOf(ms)) && !changed?.has(ms))
      .sort((a, b) => a - b)
      .slice(0, this.#left);
    this.#left -= found.length;
    const rest = isAll ? '' : '; later ones are left out';
    if (rule || added.length) told.say('recurring', path, `comes again ${found.length} times${rest}`);
    return found.map((ms) => start.at(ms));
  }

  #follow(rule: RecurrenceRule, start: CalendarTime): { times: number[]; isAll: boolean } {
    const clock = ((start.ms % DAY) + DAY) % DAY;
    const until = rule.until ? CalendarTime.parse(rule.until, start.zone) : undefined;
    const most = Math.min(this.#left + 1, until || rule.count < Infinity ? Infinity : MOST_ENDLESS);
    const times: number[] = [];
    for (const day of daysOfRule(rule, start.ms - clock, () => this.#days-- > 0)) {
      const time = start.at(day + clock);
      // A day as the end has all of that day in it.
      const isLate = until && (until.isDay ? day > until.ms : time.instant > until.instant);
      if (isLate || times.length >= rule.count) return { times, isAll: true };
      if (times.length >= most) return { times, isAll: false };
      times.push(time.ms);
    }
    return { times, isAll: false };
  }
}
