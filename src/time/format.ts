import { wordsFor } from '../messages/index.js';
import type { MessageKey, MessageTables, Words } from '../messages/index.js';
import { dateFormat, numberFormat } from '../messages/intl.js';
import { CERTAIN, PRECISIONS, type Interval, type Precision, type Qualifier } from '../model/interval.js';
import { DAY, HOUR, MINUTE, isFar, isFarYear, midnight, yearAndMonth } from './calendar.js';
import { formatEnglishSpan, isPlainEnglish } from './english.js';
import { farYear, isManyYears, manyYears } from './far.js';

export interface FormatOptions {
  /** `short` shortens the names of months. Default `long`. */
  readonly length?: 'short' | 'long';
  /** Words by language, before those of the package. */
  readonly messages?: MessageTables;
  /** The time zone's name, put after each time of day. */
  readonly zone?: string;
}

/** What a tick, or the context above ticks, names; longer units than a year are named by their first year. */
export type NamedUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

type DateFields = Intl.DateTimeFormatOptions;
const YEAR_FIELDS: DateFields = { year: 'numeric' };
const MONTH_FIELDS: DateFields = { ...YEAR_FIELDS, month: 'long' };
const DATE_FIELDS: DateFields = { ...MONTH_FIELDS, day: 'numeric' };
// An hour without minutes ("at 18") reads as a number, not as a time.
const CLOCK_FIELDS: DateFields = { hour: 'numeric', minute: '2-digit' };
const TIME_FIELDS: DateFields = { ...DATE_FIELDS, ...CLOCK_FIELDS };

/** From coarse to fine: what is shown of a date. */
const FIELDS_BY_PRECISION: Readonly<Record<Precision, DateFields>> = {
  century: YEAR_FIELDS,
  decade: YEAR_FIELDS,
  year: YEAR_FIELDS,
  season: MONTH_FIELDS,
  month: MONTH_FIELDS,
  day: DATE_FIELDS,
  hour: TIME_FIELDS,
  minute: TIME_FIELDS,
  second: { ...TIME_FIELDS, second: '2-digit' },
};

/** How far before its end the last unit of an interval is named; else by its last instant. */
const LAST_UNIT: Readonly<Partial<Record<Precision, number>>> = { season: 90 * DAY, hour: HOUR };

/** Years below this look like the years of a century, or a day: "79" is "79 AD". */
const FIRST_CLEAR_YEAR = 100;

/** What every step of the wording needs. */
interface Style extends FormatOptions {
  readonly locale: string;
  readonly words: Words;
}

const styleOf = (locale: string, options?: FormatOptions): Style => ({
  ...options,
  locale,
  words: wordsFor(locale, options?.messages),
});

/**
 * Words an interval in a language: "27 November 2024", "about 1984", "since 2011", "winter 2024".
 *
 * Always in the Gregorian calendar, with the language's own digits, order and hour cycle. Instants are read
 * as wall-clock time in UTC. What `Intl` has no words for comes from the package's messages, or yours.
 *
 * @param locale a BCP 47 tag; one that is malformed counts as English
 */
export function formatDate(interval: Interval, locale: string, options?: FormatOptions): string {
  const { start, end, startPrecision, endPrecision, startQualifier, endQualifier } = interval;
  const style = styleOf(locale, options);
  const last = end === null ? null : end - (LAST_UNIT[endPrecision] ?? leastBefore(end));
  const from = endWords(start, startPrecision, startQualifier, style, end === Infinity && 'since');
  const to = endWords(last, endPrecision, endQualifier, style, start === -Infinity && 'before');
  if (interval.oneOf) return oneOfWords(interval, last, style);
  if (end === Infinity || from === to) return from;
  if (start === -Infinity) return to;
  const isAlike =
    startPrecision === endPrecision &&
    startPrecision !== 'season' &&
    String(hedges(startQualifier)) === String(hedges(endQualifier));
  if (!isAlike || start === null || last === null || start > last) return `${from} – ${to}`;
  return within(
    hedges(startQualifier),
    range(start, last, FIELDS_BY_PRECISION[startPrecision], style),
    style.words,
  );
}

/** One moment between two ends, each in its own words, or until or from one of them. */
function oneOfWords(
  { start, startPrecision, startQualifier, end, endPrecision, endQualifier }: Interval,
  last: number | null,
  style: Style,
): string {
  const { words } = style;
  const from = endWords(start, startPrecision, startQualifier, style);
  const to = endWords(last, endPrecision, endQualifier, style);
  const lastForm = formOf(last, endPrecision, endQualifier);
  if (start === -Infinity) return words('orEarlier', { date: to }, lastForm);
  const form = formOf(start, startPrecision, startQualifier);
  if (end === Infinity) return words('orLater', { date: from }, form);
  // What stands before both of two kinds would be wrong for one.
  return from === to ? from : words('between', { from, to }, form === lastForm ? form : undefined);
}

/** How far before the end of a date an instant lies that is in it, ms: where dates do not reach, none is told apart. */
const leastBefore = (end: number): number => (isFar(end) ? DAY : 1);

/**
 * Words the stretch from one event's date to another's as coarsely as tells it: "1982 – 2024",
 * "October – December 2024", "3 – 5 December 2024". Open and unknown ends give way to the other one.
 *
 * @param only words as coarse of one end of it: "1982"
 */
export function formatSpan(
  first: Interval,
  last: Interval,
  locale: string,
  options?: FormatOptions,
  only?: 'start' | 'end',
): string {
  const style = styleOf(locale, options);
  const from = isPlaced(first.start) ? first.start : (first.end ?? NaN) - 1;
  const to = Math.max(from, isPlaced(last.end) ? last.end - leastBefore(last.end) : (last.start ?? NaN));
  if (!isPlaced(to)) return style.words('unknown');
  let fields =
    FIELDS_BY_PRECISION[
      PRECISIONS.findLast((each) => each === first.startPrecision || each === last.endPrecision) ?? 'year'
    ];
  if (yearAndMonth(from).year !== yearAndMonth(to).year) fields = YEAR_FIELDS;
  else if (fields.hour && Math.floor(from / DAY) !== Math.floor(to / DAY)) fields = DATE_FIELDS;
  return range(only === 'end' ? to : from, only === 'start' ? from : to, fields, style);
}

/** Words a tick inside its context: "27", "Nov", "18:00", "1982", "44 BC". */
export function formatTick(ms: number, unit: NamedUnit, locale: string): string {
  const ticks: Partial<Record<NamedUnit, DateFields>> = {
    month: { month: 'short' },
    day: { day: 'numeric' },
    hour: CLOCK_FIELDS,
    minute: CLOCK_FIELDS,
  };
  return range(ms, ms, ticks[unit] ?? YEAR_FIELDS, { locale });
}

/**
 * Words the unit that ticks lie in, itself named by `unit`: "November 2024" over days, "2024" over months, "5 Dec
 * 2024" over hours.
 */
export function formatTickContext(ms: number, unit: NamedUnit, locale: string): string {
  return range(ms, ms, FIELDS_BY_PRECISION[unit], { locale, length: unit === 'day' ? 'short' : 'long' });
}

const DAYS_IN_YEAR = 365.2425;
const DURATIONS = [
  ['year', DAYS_IN_YEAR * DAY],
  ['month', (DAYS_IN_YEAR / 12) * DAY],
  ['day', DAY],
  ['hour', HOUR],
] as const;

/**
 * Words the time between two instants in one unit: "29 years", "9 months", "18 months", "6 days".
 * The largest unit is taken in which rounding changes the duration by less than an eighth.
 */
export function formatDuration(from: number, to: number, locale: string): string {
  const ms = Math.abs(to - from);
  const [unit, length] = DURATIONS.find(
    ([, each]) => Math.abs(Math.round(ms / each) * each - ms) < ms / 8,
  ) ?? ['minute', MINUTE];
  const count = Math.round(ms / length);
  if (unit === 'year' && isManyYears(count)) return manyYears(count, wordsFor(locale));
  if (isPlainEnglish(locale) && count < 1000) return `${count} ${unit}${count === 1 ? '' : 's'}`;
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function isPlaced(ms: number | null): ms is number {
  return Number.isFinite(ms);
}

/** The words that qualify a date, from the inside out. */
function hedges({ approximate, uncertain }: Qualifier): MessageKey[] {
  return [approximate && ('about' as const), uncertain && ('perhaps' as const)].filter(
    (key) => key !== false,
  );
}

/** One end: the unit of its precision in which an instant lies, with what is said of it. */
function endWords(
  ms: number | null,
  precision: Precision,
  qualifier: Qualifier,
  style: Style,
  preposition: MessageKey | false = false,
): string {
  const { words } = style;
  if (!isPlaced(ms)) return words('unknown');
  const { year, month } = yearAndMonth(ms);
  const years = (at: number): string => range(at, at, YEAR_FIELDS, style);
  const keys = [...hedges(qualifier), ...(preposition ? [preposition] : [])];
  const form = formOf(ms, precision);
  // A season's name is vague in itself: what makes it approximate needs no word.
  if (form === 'season')
    return within(
      keys.filter((key) => key !== 'about'),
      words('season', { year: years(ms) }, Math.floor((month % 12) / 3)),
      words,
      form,
    );
  const date =
    form === 'decade'
      ? decadeWords(year - (year % 10), style)
      : range(ms, ms, FIELDS_BY_PRECISION[precision], style);
  return within(keys, date, words, form);
}

function decadeWords(first: number, style: Style): string {
  const [year, last] = [first, first + 9].map((each) => {
    const ms = midnight(each, 1, 1);
    return range(ms, ms, YEAR_FIELDS, style);
  }) as [string, string];
  return style.words('decade', { year, last }, first % 1000 ? (first / 10) % 10 : 'thousand');
}

/** What kind of date it is, for the words around it: prepositions, articles and cases hang on that. */
function formOf(ms: number | null, precision: Precision, qualifier = CERTAIN): string {
  if (hedges(qualifier).length) return 'hedged';
  if (precision === 'season') return precision;
  if (ms !== null && isFarYear(ms)) return 'far';
  if (FIELDS_BY_PRECISION[precision].day) return 'day';
  if (precision === 'month') return precision;
  // The first decades, and those before our era, have no names.
  if (isPlaced(ms) && yearAndMonth(ms).year < FIRST_CLEAR_YEAR) return 'era';
  return precision === 'decade' ? precision : 'year';
}

/** Puts words around a date, from the inside out; only the first stands before the date itself. */
function within(keys: readonly MessageKey[], text: string, words: Words, form?: string): string {
  return keys.reduce((date, key, at) => words(key, { date }, at ? 'hedged' : form), text);
}

/** The given fields of an instant, or of two with what lies between. */
export function formatFields(
  from: number,
  to: number,
  fields: Intl.DateTimeFormatOptions,
  locale: string,
): string {
  const english = formatEnglishSpan(from, to, fields, locale);
  if (english !== undefined) return english;
  const format = dateFormat(locale, fields);
  // Of one instant, a range costs fourteen times as much and says the same.
  return from === to ? format.format(from) : format.formatRange(from, to);
}

type RangeStyle = Pick<Style, 'locale' | 'length' | 'zone'> & Partial<Pick<Style, 'words'>>;

function range(
  from: number,
  to: number,
  fields: DateFields,
  { locale, length, zone, words = wordsFor(locale) }: RangeStyle,
): string {
  if (isFarYear(from) || isFarYear(to)) {
    const ends = [from, to].map((ms) =>
      isFarYear(ms) ? farYear(ms, words) : range(ms, ms, fields, { locale, words }),
    );
    return [...new Set(ends)].join(' – ');
  }
  const month = length === 'short' && fields.month ? { month: length } : {};
  const era = fields.year && yearAndMonth(from).year < FIRST_CLEAR_YEAR ? ({ era: 'short' } as const) : {};
  const text = formatFields(from, to, { ...fields, ...month, ...era }, locale);
  return zone && fields.hour ? `${text} ${zone}` : text;
}
