import { dateFormat, numberFormat } from '../messages/intl.js';
import { DAY, HOUR, MINUTE, yearAndMonth } from './calendar.js';

/** What a tick, or the context above ticks, names; longer units than a year are named by their first year. */
export type NamedUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'decade' | 'century' | 'millennium';

const YEAR = 365.2425 * DAY;
const DURATIONS = [['year', YEAR], ['month', YEAR / 12], ['day', DAY], ['hour', HOUR], ['minute', MINUTE]] as const;

/** A rounded duration may be wrong by this share of itself; beyond, a smaller unit tells it. */
const ROUNDING = 1 / 8;

/**
 * Words the time between two instants in one unit: "29 years", "9 months", "18 months", "6 days".
 * The largest unit is taken in which rounding changes the duration by at most an eighth.
 */
export function formatDuration(from: number, to: number, locale: string): string {
  const ms = Math.abs(to - from);
  const isClose = (length: number): boolean => Math.abs(Math.round(ms / length) * length - ms) <= ms * ROUNDING && ms >= length / 2;
  const [unit, length] = DURATIONS.find(([, unitLength]) => isClose(unitLength)) ?? ['minute', MINUTE];
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.round(ms / length));
}

const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
const TICKS: Readonly<Partial<Record<NamedUnit, Intl.DateTimeFormatOptions>>> = {
  month: { month: 'short' },
  day: { day: 'numeric' },
  hour: TIME,
  minute: TIME,
};
const CONTEXTS: Readonly<Partial<Record<NamedUnit, Intl.DateTimeFormatOptions>>> = {
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
};
const YEARS: Intl.DateTimeFormatOptions = { year: 'numeric' };

/** Words a tick inside its context: "27", "Nov", "18:00", "1982", "44 BC". */
export function formatTick(ms: number, unit: NamedUnit, locale: string): string {
  return dateFormat(locale, withEra(ms, TICKS[unit] ?? YEARS)).format(ms);
}

/** Words the unit that ticks lie in, itself named by `unit`: "November 2024" over days, "2024" over months, "5 Dec 2024" over hours. */
export function formatTickContext(ms: number, unit: NamedUnit, locale: string): string {
  return dateFormat(locale, withEra(ms, CONTEXTS[unit] ?? YEARS)).format(ms);
}

function withEra(ms: number, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  return options.year && yearAndMonth(ms).year < 1 ? { ...options, era: 'short' } : options;
}
