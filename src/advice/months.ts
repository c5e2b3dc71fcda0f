import { remembered } from '../model/remembered.js';

const monthTables = new Map<string, ReadonlyMap<string, string>>();

/** The names of the months in a language, in lower case, long and short → those in English. */
function monthsOf(lang: string): ReadonlyMap<string, string> {
  const months = new Map<string, string>();
  for (const month of ['long', 'short'] as const) {
    const name = (ms: number, locale: string) =>
      new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' })
        .formatToParts(ms)
        .find(({ type }) => type === 'month')?.value ?? '';
    for (let i = 0; i < 12; i++) {
      const ms = Date.UTC(2000, i, 1);
      months.set(name(ms, lang).toLowerCase().replace(/\.$/, ''), name(ms, 'en'));
    }
  }
  return months;
}

/** A text with the months of a language in English: there are dates in more languages than articles are read in. */
export function inMonthsOf(lang: string, text: string): string {
  const months = remembered(monthTables, lang, () => monthsOf(lang));
  return text
    .replace(/\p{L}+\.?/gu, (word) => months.get(word.toLowerCase().replace(/\.$/, '')) ?? word)
    .replace(/(\d)(?:er|\.)? (?:de )?(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L}) (?:de|del) (?=\d)/gu, '$1 ');
}
