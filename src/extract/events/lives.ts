import type { DateTag } from '../dates/tag.js';
import type { Language } from '../languages/language.js';
import { wordPattern } from '../languages/pattern.js';
import type { Range, Sentence } from '../quotes/tags.js';
import type { Span } from '../text.js';
import type { ToldDate } from './story.js';

/** So near its beginning, in UTF-16 units, a text says whom it is about. */
const SUBJECT_REACH = 400;
const ONLY_NAMES = wordPattern('^ [{name}{office}{address}]+ (?: {preposition} {name}+ )? $');
const BORN = /\*\s?$/;
const DIED = /[†–—-]\s?$/;
const BOTH = /^ [^–—();]*\s?[–—]\s?[^–—();]*\d{4}/;

/** The names with which a sentence begins, up to what stands in brackets behind them. */
export function namesBefore({ words, tags }: Sentence, { start }: Span): Range | undefined {
  const to = words.filter((word) => word.end <= start).length;
  return ONLY_NAMES.test(tags.slice(0, to)) ? { from: 0, to } : undefined;
}

/**
 * When somebody was born (`life` 0) and died (1), whom the first sentence of a text names before a bracket:
 * "(8 May 1841 – 1 May 1904)", "(born 2 May 1872)", "(* 2. Mai 1872; † 1904)".
 */
export function livesIn(
  text: string,
  sentence: Sentence,
  bracket: Span,
  tag: DateTag,
  { lives }: Language,
): ToldDate[] {
  if (!lives || sentence.start > SUBJECT_REACH || !namesBefore(sentence, bracket)) return [];
  const [from, to] = tag.date.split('/');
  const before = text.slice(bracket.start, tag.start);
  const told = (date: string, life: 0 | 1): ToldDate => ({ date, tag: { ...tag, date }, life });
  if (from && to) return [told(from, 0), told(to, 1)];
  const behind = text.slice(tag.end, bracket.end);
  // "(31 March 1635 in Aston – 29 November 1699 in Barton)": both, with their places.
  const isFirst = before === '(' && BOTH.test(behind);
  if (isFirst || BORN.test(before) || lives[2].test(before)) return [told(tag.date, 0)];
  return DIED.test(before) ? [told(tag.date, 1)] : [];
}
