import type { QuoteWords } from '../languages/quote-words.js';
import type { Attributed } from './attribution.js';

/** Words in marks whose sentence names nobody who says them are words of the article's own, up to so many. */
const FEW_WORDS = 3;
/** Before the title of a work or the name of a thing: "NBC's", "the documentary", "known as the", a number, a comma. */
const BEFORE_TITLE = /[sDp#C,]$/;

/** Whether what stands in marks is said by somebody, and not a title, a nickname or a word held at a distance. */
export function isSpeech(text: string, quote: Attributed, { as }: QuoteWords): boolean {
  const words = text.slice(quote.start, quote.end).trim();
  const { rule, alone, at, sentence } = quote;
  if (/^\(.*\)\W*$/.test(words)) return false;
  if (alone) return !isHeading(quote, words);
  const before = sentence.tags.slice(Math.max(0, at - 2), at);
  if (rule === 'label' || before.endsWith(':')) return true;
  if (rule === 'beside') return !(isTitle(words) && BEFORE_TITLE.test(before) && !before.endsWith(','));
  if (sentence.words.slice(Math.max(0, at - 2), at).some(({ word }) => word === as)) return true;
  if (isTitle(words) && BEFORE_TITLE.test(before)) return false;
  return rule === 'inside' || rule === 'colon' || /Q[,.]?V/.test(sentence.tags) || /[!?]$/.test(words) || before.endsWith(',') || words.split(/\s+/, FEW_WORDS + 1).length > FEW_WORDS;
}

/** A line of few words and no end: – “Big news” –. */
function isHeading({ sentence, rule }: Attributed, words: string): boolean {
  return rule !== 'beside' && !/[.,!?…]$/.test(words) && !/\.|Q.*Q/.test(sentence.tags) && words.split(/\s+/, 8).length < 8;
}

/** Every word of more than three letters begins with a capital, or a number. */
function isTitle(words: string): boolean {
  return words.length < 80 && /^[\p{Lu}\p{N}]/u.test(words) && words.split(/\s+/).every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));
}
