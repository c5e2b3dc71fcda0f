import { usableLocale } from '../../../src/messages/intl.js';
import { loadLanguage, readDate } from '../../../src/extract/written.js';
import { formatDate, loadWords, parseDate } from '../../../src/time/index.js';

/** Which comes first in "12/5/2024"; empty where nobody has said so. */
export type DateOrder = '' | 'day' | 'month';

/** What a date that somebody wrote means. */
export interface Reading {
  /** EDTF; empty if it cannot be read. */
  readonly date: string;
  /** What it means, in the words of the story's language. */
  readonly words: string;
  /** What else it may mean, in the same words; empty if nothing. */
  readonly other: string;
  /** Why it cannot be drawn; empty if it can. */
  readonly fault: string;
}

const EMPTY: Reading = { date: '', words: '', other: '', fault: 'No date yet' };
/** Dates are read again and again, at each keystroke: most are the same. */
const readings = new Map<string, Reading>();
const MOST_READINGS = 20_000;

const fault = (text: string): Reading => ({ ...EMPTY, fault: text });

const wordsOf = (date: string, lang: string): string => {
  const interval = parseDate(date);
  return interval ? formatDate(interval, lang || 'en') : '';
};

const ORDERS = new Map<string, DateOrder>();

/** Which of day and month a language writes first: by its region. One that is none, as "en-US@posix", is English. */
function orderIn(lang: string): DateOrder {
  const parts = new Intl.DateTimeFormat(usableLocale(lang), { dateStyle: 'short' }).formatToParts();
  const at = (type: string): number => parts.findIndex((part) => part.type === type);
  return at('day') < at('month') || at('year') < at('month') ? 'day' : 'month';
}

/**
 * Which comes first where nobody has said so: English without a region is written both ways, so that the browser's own
 * language decides; others have their own way.
 */
export function usualOrder(lang: string): DateOrder {
  const decides = lang === '' || lang === 'en' ? navigator.language : lang;
  let order = ORDERS.get(decides);
  if (!order) ORDERS.set(decides, (order = orderIn(decides)));
  return order;
}

function read(text: string, lang: string, order: DateOrder): Reading {
  const isNumeric = /^\d{1,2}\s?[/.-]\s?\d/.test(text);
  const first = order || usualOrder(lang);
  const readLang = first && isNumeric ? { day: 'en-GB', month: 'en-US' }[first] : lang || 'en';
  const found = readDate(text, { lang: readLang }) ?? readDate(text, { lang: lang || 'en' });
  if (!found) return fault('Not read as a date. Try “5 May 1945”, “May 1945”, “1939–45” or “c. 1450”.');
  const interval = parseDate(found.date);
  if (!interval || (interval.start === null && interval.end === null))
    return fault('It names no day or year that could be drawn');
  if (interval.start !== null && interval.end !== null && interval.end < interval.start)
    return fault('It ends before it starts');
  const [other = ''] = order ? [] : found.others;
  return { date: found.date, words: wordsOf(found.date, lang), other: wordsOf(other, lang), fault: '' };
}

/** Reads a date as its author means it. The words of the language should be loaded (`loadLanguage`, `loadWords`). */
export function readingOf(written: string, lang: string, order: DateOrder): Reading {
  const text = written.trim();
  if (!text) return EMPTY;
  const name = `${lang}|${order}|${text}`;
  let reading = readings.get(name);
  if (!reading) {
    if (readings.size > MOST_READINGS) readings.clear();
    readings.set(name, (reading = read(text, lang, order)));
  }
  return reading;
}

let loaded = 0;

/** Goes up each time the words of a language have come: dates may be read anew then. */
export const wordsLoaded = (): number => loaded;

/** Loads what dates of a language are read and worded with; gives whether that changes anything. */
export async function loadDates(lang: string): Promise<boolean> {
  const before = hasWords.has(lang);
  if (before || !lang) return false;
  hasWords.add(lang);
  await Promise.allSettled([loadLanguage(lang), loadWords(lang)]);
  readings.clear();
  loaded++;
  return true;
}
const hasWords = new Set(['en']);
