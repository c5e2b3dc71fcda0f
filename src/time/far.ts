import type { Words } from '../messages/index.js';
import { numberFormat } from '../messages/intl.js';
import { yearAndMonth } from './calendar.js';

/** From here on numbers are written in words: "4.6 billion". */
const LARGE = 1e6;
/** So many digits of them. */
const ALL_DIGITS = 5;

/** Whether so many years are written in words. */
export const isManyYears = (count: number): boolean => count >= LARGE;

function numberOf(count: number, locale: string): string {
  const options: Intl.NumberFormatOptions = isManyYears(count)
    ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: ALL_DIGITS }
    : {};
  return numberFormat(locale, options).format(count);
}

/** "4.6 billion years". */
export const manyYears = (count: number, words: Words): string =>
  words('years', { number: numberOf(count, words.lang) }, 'large');

/**
 * "4.6 billion years ago", "300,000 years ago", "in 5 billion years": the year in which an instant lies, as its number
 * says. So far out the years since our era began make no difference.
 */
export function farYear(ms: number, words: Words): string {
  const { year } = yearAndMonth(ms);
  const count = Math.abs(year);
  const form = isManyYears(count) ? 'large' : undefined;
  return words(year < 0 ? 'yearsAgo' : 'yearsAhead', { number: numberOf(count, words.lang) }, form);
}
