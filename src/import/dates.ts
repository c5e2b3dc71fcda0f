import { parseDate } from '../time/edtf.js';
import type { Entry } from './entry.js';

/** How the years of a format count: 44 BC is −43 for astronomers and in EDTF, and −44 where years are only signed. */
export type YearCount = 'astronomical' | 'signed';

const FOUR_DIGITS = 9999;

/** A year as EDTF writes it. */
export function yearOf(year: number, count: YearCount): string {
  const astronomical = count === 'signed' && year < 0 ? year + 1 : year;
  const sign = astronomical < 0 ? '-' : '';
  const size = Math.abs(astronomical);
  return size > FOUR_DIGITS ? `Y${sign}${size}` : `${sign}${String(size).padStart(4, '0')}`;
}

const two = (part: string): string => part.padStart(2, '0');

/**
 * EDTF of year, month, day, hour, minute and second, as texts of digits: up to the first that is missing. Empty
 * without a year, or if there is no such date.
 */
export function fromParts(parts: readonly string[], count: YearCount): string {
  const tidy = parts.map((part) => part.replace(/[\s,]/g, ''));
  const missing = tidy.findIndex((part) => !part);
  const [year = '', ...rest] = missing < 0 ? tidy : tidy.slice(0, missing);
  if (!/^[-+]?\d{1,12}$/.test(year) || rest.some((part) => !/^\d{1,2}$/.test(part))) return '';
  const [month, day, hour, minute, second] = rest.map(two);
  let date = yearOf(Number(year), count);
  if (month && !date.startsWith('Y')) date += `-${month}${day ? `-${day}` : ''}`;
  if (day && hour && !date.startsWith('Y'))
    date += `T${hour}${minute ? `:${minute}` : ''}${second ? `:${second}` : ''}`;
  return parseDate(date) ? date : '';
}

/** A date, or from one to another; the same twice is one. Either may be empty. */
export function fromTo(start: string, end: string): string {
  if (!end || end === start) return start;
  // An end before its start says nothing that can be drawn; whoever reads the story tells it.
  return `${start}/${end}`;
}

const ISO_FORM =
  /^([+-]?\d{4,})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

/**
 * A date of ISO 8601, also in its short form `20241205T180000Z`, in EDTF; empty for others. Programs write seconds
 * where nobody knows them: those that are 0 go.
 */
export function fromIso(text: string): string {
  const long = text.trim().replace(/^(\d{4})(\d\d)(\d\d)(?=$|T)/, '$1-$2-$3');
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', zone = ''] =
    ISO_FORM.exec(long) ?? [];
  const parts = [year, month, day, hour, minute, second === '00' ? '' : second];
  const date = fromParts(parts, 'astronomical');
  if (!date || !zone || !hour) return date;
  const offset = zone === 'Z' ? zone : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
  const zoned = `${minute ? date : `${date}:00`}${offset}`;
  return parseDate(zoned) ? zoned : date;
}

const CLOCK_FORM = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2})(?:\.\d+)?)?\s*(a\.?m\.?|p\.?m\.?)?$/i;

/** "15:30", "3.30 pm", "1530" as hour, minute and second, all of two digits; empty ones for what is none. */
export function clockParts(text: string): [hour: string, minute: string, second: string] {
  const spread = text.trim().replace(/^(\d{1,2})(\d{2})$/, '$1:$2');
  const [, hour = '', minute = '', second = '', half = ''] = CLOCK_FORM.exec(spread) ?? [];
  if (!hour || Number(hour) > 24) return ['', '', ''];
  const isAfternoon = /^p/i.test(half);
  const hours = half ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  return [two(String(hours)), minute, second];
}

/** Tells why an entry has no date: there is none, or its words are none. */
export function tellNoDate(entry: Entry, key: string, words: string): undefined {
  return words
    ? entry.told.tell('invalid-date', entry.pathOf(key), words)
    : entry.told.tell('missing-date', entry.path);
}
