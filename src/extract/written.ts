import { parseDate } from '../time/edtf.js';
import { dateOf } from './dates.js';
import { dayOf } from './dates/period.js';
import { tagDates, type DateTag } from './dates/tag.js';
import { earlyYears } from './early-years.js';
import { english, languageFor } from './languages/index.js';
import type { Language } from './languages/language.js';

export { articleLanguages, loadLanguage } from './languages/index.js';

/** A date as somebody wrote it. */
export interface WrittenDate {
  /** EDTF. */
  readonly date: string;
  /** What else it may mean: "12/5/2024" is 5 December in some countries and 12 May in others. */
  readonly others: readonly string[];
}

export interface WrittenDateOptions {
  /**
   * The language in which it is written, BCP 47, if it is loaded (`loadLanguage()`); else, and where that finds none,
   * English. The region decides on the order of day and month.
   */
  readonly lang?: string | undefined;
  /** The day from which it counts if it needs one: ISO 8601. Without it "last Friday" is not read. */
  readonly published?: string | undefined;
}

const NUMBERS = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})$/;
/** "11-Mar-2015" and "Mar-2015", as spreadsheets show dates. */
const WITH_DASHES = /^(?:(\d{1,2})[-/])?(\p{L}{3,9})\.?[-/](\d{4})$/u;
/** What may stand around a date and says nothing: brackets, quotation marks, a full stop. */
const AROUND = /^[\s([“"'«]+|[\s)\]”"'»,;.]+$/g;
/** "1939–present", "since 1939". */
const TO_PRESENT = /\s?[-–—]\s?(?:present|today|now)?$/i;

/** Four digits of the year, two of the others; empty for a day that there is not. */
function isoDay(year: string, month: string, day: string): string {
  if (Number.isNaN(dayOf(Number(year), Number(month), Number(day)))) return '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "12/5/2024": both readings, first that of the country; most write the day first, with full stops nearly all. */
function numeric(text: string, lang: string): WrittenDate | null {
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  const whole = year && isoDay(year, month, day);
  if (whole) return { date: whole, others: [] };
  const [, first = '', mark = '', second = '', ofYear = ''] = NUMBERS.exec(text) ?? [];
  const dayFirst = isoDay(ofYear, second, first);
  const monthFirst = isoDay(ofYear, first, second);
  const isMonthFirst = mark !== '.' && /^en(?:$|-us)/i.test(lang);
  const readings = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const [date, ...others] = [...new Set(readings)].filter(Boolean);
  return date ? { date, others } : null;
}

/** Dates in the words of a language: one that is all of the text, or the two ends of a stretch. */
function inWords(text: string, published: string, language: Language): string {
  // "1066" and "about 1950" are dates behind "in" alone.
  const [word = ''] = /^\S+/.exec(text) ?? [];
  const isLed = /^\d{4}/.test(word) || language.kinds.has(`${language.inWord}_${word.toLowerCase()}`);
  const lead = isLed ? `${language.inWord} ` : '';
  const tags = tagDates(lead + text, published, language);
  const rest = tags.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + '#' + rest.slice(end),
    lead + text,
  );
  const shape = rest.slice(lead.length).trim();
  const [first, second] = tags;
  if (!first?.date) return '';
  if (!second) return isAll(shape) ? bounded(first, isLed) : '';
  return /^(?:\p{L}+ )?# ?(?:[-–—]|\p{L}+) ?#$/u.test(shape) && tags.length === 2 && first.date < second.date
    ? `${first.date}/${second.date}`
    : '';
}

/** Nothing but the date, and a preposition or a word that says how sure it is. */
const isAll = (shape: string): boolean => /^(?:[\p{L}.]+ ){0,2}#$/u.test(shape);

/** "Before 1900" and "after 1900" are bounds too, where nothing else is said. */
function bounded(tag: DateTag, isLed: boolean): string {
  const { date, relation } = tag;
  if (isLed || date.includes('/')) return date;
  if (relation === 'before') return `../${date}`;
  return relation === 'after' ? `${date}/..` : dateOf(tag);
}

/**
 * Reads a date as people write it: "3 March 2024", "c. 1450", "44 BC", "1939–45", "the 1980s", "12/5/2024", and
 * EDTF. Null for
 * what is no date, or not one alone. In EDTF, with what else it may mean. Never throws.
 */
export function readDate(
  text: string,
  { lang = 'en', published = '' }: WrittenDateOptions = {},
): WrittenDate | null {
  const trimmed = text.trim();
  if (parseDate(trimmed)) return { date: trimmed, others: [] };
  const bare = trimmed.replace(AROUND, '').replace(WITH_DASHES, '$1 $2 $3').trimStart();
  const found = numeric(bare, lang);
  if (found) return found;
  // Tables of any language have dates in English.
  for (const language of new Set([languageFor(lang), english])) {
    const date = inWords(bare, published, language);
    if (date && parseDate(date)) return { date, others: [] };
    const begun = TO_PRESENT.test(bare) ? inWords(bare.replace(TO_PRESENT, ''), published, language) : '';
    if (begun && !begun.includes('/') && parseDate(begun)) return { date: `${begun}/..`, others: [] };
  }
  const early = earlyYears(bare);
  return parseDate(early) ? { date: early, others: [] } : null;
}
