import { wordsFor } from '../messages/index.js';
import type { DateForm, MessageKey, MessageTables, Words } from '../messages/index.js';
import type { Interval, Precision, Qualifier } from '../model/interval.js';
import { DAY, HOUR, MINUTE, SECOND, midnight, yearAndMonth } from './calendar.js';
import { dateFormat } from '../messages/intl.js';

export { formatDuration, formatTick, formatTickContext } from './format-axis.js';

export interface FormatOptions {
  /** `short` shortens the names of months. Default `long`. */
  readonly length?: 'short' | 'long';
  /** Words by language, before those of the package. */
  readonly messages?: MessageTables;
  /** The time zone's name, put after each time of day. */
  readonly zone?: string;
}

/** What every step of the wording needs. */
interface Style extends FormatOptions {
  readonly locale: string;
  readonly words: Words;
}

type CalendarPrecision = Exclude<Precision, 'century' | 'decade' | 'season'>;

/** From coarse to fine: each shows its own field and those before it. */
const FIELDS: readonly (readonly [CalendarPrecision, Intl.DateTimeFormatOptions])[] = [
  ['year', { year: 'numeric' }],
  ['month', { month: 'long' }],
  ['day', { day: 'numeric' }],
  // An hour without minutes ("at 18") reads as a number, not as a time.
  ['hour', { hour: 'numeric', minute: '2-digit' }],
  ['minute', {}],
  ['second', { second: '2-digit' }],
];

/** Lengths of the precisions in months, or in ms. */
const MONTHS: Readonly<Partial<Record<Precision, number>>> = { century: 1200, decade: 120, year: 12, season: 3, month: 1 };
const LENGTHS: Readonly<Partial<Record<Precision, number>>> = { day: DAY, hour: HOUR, minute: MINUTE, second: SECOND };

/** Years below this look like the years of a century, or a day: "79" is "79 AD". */
const FIRST_CLEAR_YEAR = 100;

/**
 * Words an interval in a language: "27 November 2024", "about 1984", "since 2011", "winter 2024".
 *
 * Always in the Gregorian calendar, with the language's own digits, order and hour cycle. Instants are read
 * as wall-clock time in UTC. What `Intl` has no words for comes from the package's messages, or yours.
 *
 * @param locale a BCP 47 tag; one that is malformed counts as English
 */
export function formatDate(interval: Interval, locale: string, options: FormatOptions = {}): string {
  const style: Style = { ...options, locale, words: wordsFor(locale, options.messages) };
  const { start, end, startPrecision, endPrecision, startQualifier, endQualifier } = interval;
  const from = place(start);
  const to = place(end);
  if (from !== null && to !== null) return formatPlaced(interval, from, to, style);
  if (from !== null) return preposition(end === null ? 'from' : 'since', from, startPrecision, startQualifier, style);
  if (to === null) return style.words('unknownDate');
  return preposition(start === null ? 'until' : 'before', moved(to, endPrecision, -1), endPrecision, endQualifier, style);
}

/**
 * Words the stretch from one event's date to another's as coarsely as tells it: "1982 – 2024",
 * "October – December 2024", "3 – 5 December 2024". Open and unknown ends give way to the other one.
 */
export function formatSpan(first: Interval, last: Interval, locale: string, options: FormatOptions = {}): string {
  const style: Style = { ...options, locale, words: wordsFor(locale, options.messages) };
  const from = place(first.start) ?? lastInstant(first.end);
  const end = lastInstant(last.end) ?? place(last.start);
  if (from === null || end === null) return style.words('unknownDate');
  const to = Math.max(from, end);
  return calendarRange(from, to, spanPrecision(from, to, first.startPrecision, last.endPrecision), style);
}

/** Years when they differ, else as fine as both ends are known, but times only within one day. */
function spanPrecision(from: number, to: number, first: Precision, last: Precision): CalendarPrecision {
  const months = Math.max(MONTHS[first] ?? 0, MONTHS[last] ?? 0);
  if (months >= 12 || yearAndMonth(from).year !== yearAndMonth(to).year) return 'year';
  if (months > 0) return 'month';
  const isTimed = first !== 'day' && last !== 'day';
  return isTimed && Math.floor(from / DAY) === Math.floor(to / DAY) ? 'minute' : 'day';
}

function place(ms: number | null): number | null {
  return ms !== null && Number.isFinite(ms) ? ms : null;
}

function lastInstant(end: number | null): number | null {
  const placed = place(end);
  return placed === null ? null : placed - 1;
}

function formatPlaced(interval: Interval, from: number, end: number, style: Style): string {
  const { startPrecision: precision, endPrecision, startQualifier, endQualifier } = interval;
  const to = moved(end, endPrecision, -1);
  const isSingle = precision === endPrecision && end === moved(from, precision, 1);
  const sameQualifier = startQualifier.approximate === endQualifier.approximate && startQualifier.uncertain === endQualifier.uncertain;
  if (isSingle && sameQualifier) return qualified(from, precision, startQualifier, style);
  if (sameQualifier && precision === endPrecision && isCalendar(precision) && from <= to) {
    return qualify(calendarRange(from, to, precision, style), undefined, startQualifier, style);
  }
  return style.words('range', {
    from: qualified(from, precision, startQualifier, style),
    to: qualified(to, endPrecision, endQualifier, style),
  });
}

/** The beginning of a unit, moved by a number of units. */
function moved(ms: number, precision: Precision, count: number): number {
  const months = MONTHS[precision];
  if (months === undefined) return ms + count * (LENGTHS[precision] ?? 0);
  const { year, month } = yearAndMonth(ms);
  return midnight(year, month + count * months, 1);
}

function isCalendar(precision: Precision): precision is CalendarPrecision {
  return FIELDS.some(([name]) => name === precision);
}

function formOf(precision: Precision): DateForm | undefined {
  if (precision in LENGTHS) return 'day';
  return precision === 'decade' || precision === 'century' ? 'span' : undefined;
}

function preposition(key: MessageKey, ms: number, precision: Precision, qualifier: Qualifier, style: Style): string {
  const date = qualified(ms, precision, qualifier, style);
  const isBare = date === formatUnit(ms, precision, style);
  return style.words(key, { date }, isBare ? formOf(precision) : undefined);
}

function qualified(ms: number, precision: Precision, qualifier: Qualifier, style: Style): string {
  // A season's name is vague in itself: what makes it approximate needs no word.
  const approximate = qualifier.approximate && !(precision === 'season' && isSeason(ms));
  return qualify(formatUnit(ms, precision, style), formOf(precision), { ...qualifier, approximate }, style);
}

function qualify(date: string, form: DateForm | undefined, { approximate, uncertain }: Qualifier, { words }: Style): string {
  if (approximate && uncertain) return words('perhapsAbout', { date }, form);
  if (approximate) return words('about', { date }, form);
  return uncertain ? words('perhaps', { date }, form) : date;
}

/** The unit of a precision that begins at an instant. */
function formatUnit(ms: number, precision: Precision, style: Style): string {
  if (isCalendar(precision)) return calendarRange(ms, ms, precision, style);
  const { year, month } = yearAndMonth(ms);
  if (precision === 'season') {
    const values = { year: calendarRange(ms, ms, 'year', style), n: Math.ceil(month / 3) };
    return isSeason(ms) ? style.words(SEASONS[(month / 3) % 4] ?? 'winter', values) : style.words('quarter', values, 'ordinal');
  }
  const unit = precision === 'decade' ? 10 : 100;
  const first = midnight(year, 1, 1);
  // The first decades and centuries, and those before our era, have no such names.
  if (year < FIRST_CLEAR_YEAR) return calendarRange(first, midnight(year + unit - 1, 1, 1), 'year', style);
  if (precision === 'decade') return style.words('decade', { year: calendarRange(first, first, 'year', style) });
  const n = Math.floor(year / unit) + 1;
  return style.words('century', { n, roman: roman(n) }, 'ordinal');
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** Of the units of three months, seasons begin in March, June, September and December, quarters do not. */
function isSeason(ms: number): boolean {
  return yearAndMonth(ms).month % 3 === 0;
}

function calendarRange(from: number, to: number, precision: CalendarPrecision, style: Style): string {
  const format = dateFormat(style.locale, fieldsOf(precision, from, style.length));
  const text = from === to ? format.format(from) : format.formatRange(from, to);
  const isTimed = precision === 'hour' || precision === 'minute' || precision === 'second';
  return isTimed && style.zone ? `${text} ${style.zone}` : text;
}

function fieldsOf(precision: CalendarPrecision, ms: number, length: FormatOptions['length']): Intl.DateTimeFormatOptions {
  const last = FIELDS.findIndex(([name]) => name === precision);
  const fields = Object.assign({}, ...FIELDS.slice(0, last + 1).map(([, field]) => field)) as Intl.DateTimeFormatOptions;
  if (fields.month && length === 'short') fields.month = 'short';
  return yearAndMonth(ms).year < FIRST_CLEAR_YEAR ? { ...fields, era: 'short' } : fields;
}

const NUMERALS = Object.entries({ M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 });

/** French and Spanish write centuries in Roman numerals. */
function roman(n: number): string {
  let text = '';
  for (const [numeral, value] of NUMERALS) {
    text += numeral.repeat(Math.floor(n / value));
    n %= value;
  }
  return text;
}
