import type { Language } from '../languages/language.js';

/** Years in digits; not parts of longer numbers. */
const YEAR_NUMBER = /(?<![\d.,$£€-])1\d{3}(?![\d%]|[.,]\d)|(?<![\d.,$£€-])20\d\d(?![\d%]|[.,]\d)/g;
/** At least so many years of the past make a history, and more where anything is told from a day … */
const FEWEST = 4;
const HISTORY_YEARS = 12;
/** … if at most one in so many is of the days of publication, or is such a day. */
const SHARE = 4;

/**
 * Gives a function from a year of publication to the year with which a text begins that tells of times far from it;
 * undefined for others. Its years are old ones, and it does not speak from a day ("yesterday", "Thursday"). In such a
 * history a date without a year belongs to the year told of last. The text is read once: each line with a date in it
 * may ask.
 */
export function historyReader(
  text: string,
  { deictic }: Language,
): (published: number) => number | undefined {
  const years = Array.from(text.matchAll(YEAR_NUMBER), ([year]) => Number(year));
  const today = text.match(deictic)?.length ?? 0;
  const known = new Map<number, number | undefined>();
  return (published) => {
    if (!known.has(published)) known.set(published, historyFrom(years, published, today));
    return known.get(published);
  };
}

function historyFrom(years: readonly number[], published: number, today: number): number | undefined {
  const old = years.filter((year) => year < published - 2);
  const near = years.length - old.length;
  if (old.length < FEWEST || old.length < SHARE * near) return undefined;
  return today > 0 && (old.length < HISTORY_YEARS || today * SHARE > old.length) ? undefined : old[0];
}
