import { readDate } from '../extract/written.js';
import { clockParts, fromIso, fromParts, yearOf } from '../import/dates.js';
import { parseDate } from '../time/edtf.js';
import { DAY, isoDate, midnight } from '../time/calendar.js';
import { inMonthsOf } from './months.js';

/** Longer texts are no dates. */
const LONGEST_WRITTEN = 80;
/** Numbers from here on count ms since 1970, or seconds. */
const LEAST_MS = 1e11;
const LEAST_SECONDS = 1e8;

const LOOSE_DAY = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/;
const LOOSE_MONTH = /^(\d{1,2})[-/. ](\d{4})$/;
/** A time of day behind a date. */
const TIMED = /^(.*\d)(?:,? |T)(\d{1,2}(?:[:.]\d{2}){0,2}(?: ?[ap]\.?m\.?)?)$/i;
const WEEK = /^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/i;
const QUARTER = /^(?:Q([1-4])[ /-]?(\d{4})|(\d{4})[ /-]?Q([1-4]))$/i;
/** What both ends share is left out at the end: `2024-12-03/05`, as in ISO 8601, and `1914/18`. */
const SHORTENED = /^(\d{4}-(?:\d\d-)?|\d\d)(\d\d)\/((?:\d\d-)?\d\d)$/;
const BEFORE_CHRIST =
  /^(\d{1,3}(?:[,. ]\d{3})+|\d+) ?(?:bce?|b\. ?c\. ?(?:e\.)?|v\. ?chr\.|av\. ?j\.-?c\.|a\. ?c\.)$/i;
/** As programs print dates for people: `Tue Dec 03 2024 18:00:00 GMT+0100`. */
const PROGRAM_DATE = /\d{4}.*\d:\d\d.*(?:GMT|UTC)/;
const GOES_ON =
  /^(.+?)\s*(?:[-–—/]|to|until|till|bis|à|hasta)\s*(?:present|today|now|date|ongoing|heute|aujourd.hui|hoy|\?)?$/i;
const BETWEEN_ENDS = /\s*(?:--+|\/|\s[-–—]\s|[–—]|\s(?:to|until|bis|à|hasta)\s)\s*/;
const MONTH_DAYS = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Days since the end of 1899, as spreadsheets count them, of the years 1982 to 2064. */
const SERIALS = [30_000, 60_000] as const;
const SERIAL_EPOCH = midnight(1899, 12, 30);

const valid = (dates: readonly string[]): string[] =>
  [...new Set(dates)].filter((date) => date && parseDate(date));

/** An instant, ms, as finely as it says something. */
function instant(ms: number): string {
  const iso = new Date(ms).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.replace(/(?::00)?\.\d+Z$/, 'Z');
}

/** A number: a year, with the two ways to count before Christ, or what programs count. */
function fromNumber(number: number): string[] {
  const size = Math.abs(number);
  if (size >= LEAST_SECONDS) return [instant(size >= LEAST_MS ? number : number * 1000)];
  if (!Number.isInteger(number)) return [];
  if (number < 0) return [yearOf(number, 'signed'), yearOf(number, 'astronomical')];
  const [first, last] = SERIALS;
  return number >= first && number <= last
    ? [isoDate(SERIAL_EPOCH + number * DAY), yearOf(number, 'astronomical')]
    : [yearOf(number, 'astronomical')];
}

/** The days of a week of ISO 8601: its first week is that of 4 January. */
function fromWeek(text: string): string {
  const [, year = '', week = '', day = ''] = WEEK.exec(text) ?? [];
  if (!year || Number(week) < 1 || Number(week) > 53) return '';
  const fourth = midnight(Number(year), 1, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(week) - 1) * 7 * DAY;
  return day ? isoDate(monday + (Number(day) - 1) * DAY) : `${isoDate(monday)}/${isoDate(monday + 6 * DAY)}`;
}

function fromQuarter(text: string): string {
  const [, before = '', year = '', otherYear = '', behind = ''] = QUARTER.exec(text) ?? [];
  const quarter = before || behind;
  // Sub-year groupings of EDTF: 33 is the first quarter.
  return quarter && `${year || otherYear}-${32 + Number(quarter)}`;
}

function fromEra(text: string): string {
  const [, year = ''] = BEFORE_CHRIST.exec(text) ?? [];
  return year && yearOf(-Number(year.replace(/\D/g, '')), 'signed');
}

/** A day as it is written, without a time of day. */
function fromDay(text: string, lang: string): string[] {
  const [, year = '', month = '', day = ''] = LOOSE_DAY.exec(text) ?? [];
  const [, monthAlone = '', yearBehind = ''] = LOOSE_MONTH.exec(text) ?? [];
  const exact = valid([
    fromParts([year, month, day], 'astronomical'),
    fromParts([yearBehind, monthAlone], 'astronomical'),
    fromIso(text),
    fromWeek(text),
    fromQuarter(text),
    fromEra(text),
    text.replace(/[ux]/g, 'X').toUpperCase(),
  ]);
  if (exact.length) return exact;
  const words = text.replace(/(\d)[-.](\p{L}+)[-.](\d)/u, '$1 $2 $3');
  const read = readDate(words, { lang }) ?? readDate(inMonthsOf(lang, words), { lang: 'en' });
  return read ? [read.date, ...read.others] : [];
}

function fromTimed(text: string, lang: string): string[] {
  const [, day = '', clock = ''] = TIMED.exec(text) ?? [];
  const [hour, minute, second] = clockParts(clock);
  if (!hour) return [];
  const time = `T${hour}:${minute || '00'}${second && `:${second}`}`;
  return valid(fromDay(day, lang).map((date) => date + time));
}

/** The ends of a stretch; the first may leave the year to the last. */
function fromBoth(text: string, lang: string): string {
  const [first = '', last = '', ...more] = text.split(BETWEEN_ENDS);
  if (!first || !last || more.length) return '';
  const [to = ''] = fromText(last, lang);
  const [from = ''] = [...fromText(first, lang), ...fromText(`${first} ${to.slice(0, 4)}`, lang)];
  return from && to && `${from}/${to}`;
}

/** From one date to another, or to no end. */
function fromEnds(text: string, lang: string): string[] {
  const [, shared = '', first = '', last = ''] = SHORTENED.exec(text) ?? [];
  const [begun] = fromText(GOES_ON.exec(text)?.[1] ?? '', lang);
  return valid([
    shared && `${shared}${first}/${shared.slice(0, shared.length + 2 - last.length)}${last}`,
    fromBoth(text, lang),
    begun ? `${begun}/..` : '',
  ]).slice(0, 1);
}

/** What a text may mean, the likeliest first. */
function fromText(text: string, lang: string): string[] {
  if (!text || text.length > LONGEST_WRITTEN) return [];
  if (/^-0+$/.test(text)) return ['0000'];
  if (/^[-+]?\d+$/.test(text) && text.length !== 8) return valid(fromNumber(Number(text)));
  const whole = valid([text, text.replace(' ', 'T'), fromIso(text)]);
  if (whole.length) return whole.slice(0, 1);
  const timed = fromTimed(text, lang);
  if (timed.length) return timed;
  if (PROGRAM_DATE.test(text)) return [instant(Date.parse(text))];
  const day = valid(fromDay(text, lang));
  return day.length ? day : fromEnds(text, lang);
}

/** The parts of an object, as other programs write dates: `{ year, month, day }`. */
function fromObject(value: object): string[] {
  const parts = value as Readonly<Record<string, unknown>>;
  const written = ['year', 'month', 'day', 'hour', 'minute'].map((key) => {
    const part = parts[key];
    return typeof part === 'number' || typeof part === 'string' ? String(part) : '';
  });
  return [fromParts(written, 'signed')];
}

/** A text with single spaces and the digits 0 to 9. */
const tidied = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/**
 * The dates in EDTF that were probably meant by what is none, the likeliest first: by words, by numbers, by what
 * programs write. Several where it may be either; none where nothing is likely. Never throws.
 *
 * @param lang the language in which it is written, BCP 47
 */
export function meantDates(value: unknown, lang: string): readonly string[] {
  try {
    if (value instanceof Date) return valid([instant(value.getTime())]);
    if (typeof value === 'number') return valid(fromNumber(value));
    if (typeof value === 'string') return valid(fromText(tidied(value), lang));
    return typeof value === 'object' && value !== null ? valid(fromObject(value)) : [];
  } catch {
    return [];
  }
}

/** What is wrong with a day that there is not: "2024-02 has 29 days". */
export function whyNoDay(value: unknown): string {
  const [, year = '', month = '', day = ''] = MONTH_DAYS.exec(String(value)) ?? [];
  if (!year) return '';
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  const days = new Date(midnight(Number(year), Number(month) + 1, 0)).getUTCDate();
  return Number(day) > days ? `${year}-${month} has ${days} days` : '';
}
