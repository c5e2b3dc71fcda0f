import type { Language } from '../languages/language.js';

/** Years in digits; not parts of longer numbers. */
const YEAR_NUMBER = /(?<![\d.,$£€-])1\d{3}(?![\d%]|[.,]\d)|(?<![\d.,$£€-])20\d\d(?![\d%]|[.,]\d)/g;
/** At least so many years of the past make a history, and more where anything is told from a day … */
const FEWEST = 4;
const HISTORY_YEARS = 12;
/** … if at most one in so many is of the days of publication, or is such a day. */
const SHARE = 4;

/**
 * The year with which a text begins that tells of times far from its publication; undefined for others. Its
 * years are old
 * ones, and it does not speak from a day ("yesterday", "Thursday"). In such a history a date without a year
 * belongs to the
 * year told of last.
 */
export function historyFrom(text: string, published: number, { deictic }: Language): number | undefined {
  let first: number | undefined;
  let old = 0;
  let near = 0;
  for (const [year] of text.matchAll(YEAR_NUMBER)) {
    if (Number(year) < published - 2) {
      first ??= Number(year);
      old += 1;
    } else near += 1;
  }
  if (old < FEWEST || old < SHARE * near) return undefined;
  const today = text.match(deictic)?.length ?? 0;
  return today > 0 && (old < HISTORY_YEARS || today * SHARE > old) ? undefined : first;
}
