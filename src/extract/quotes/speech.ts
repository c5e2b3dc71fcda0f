import type { Attributed } from './attribution.js';

/** Words in marks whose sentence names nobody who says them are words of the article's own, up to so many. */
const FEW_WORDS = 3;
/** Before the title of a work or the name of a thing: "NBC's", "the documentary", "known as the", a number, a comma. */
const BEFORE_TITLE = /[sDp#C,]$/;

/** Whether what stands in marks is said by somebody, and not a title, a nickname or a word held at a distance. */
export function isSpeech(text: string, quote: Attributed): boolean {
  const words = text.slice(quote.start, quote.end).trim();
  if (/^\(.*\)\W*$/.test(words)) return false;
  if (quote.rule === 'beside' || quote.rule === 'label' || quote.alone) return true;
  const before = quote.sentence.tags.slice(Math.max(0, quote.at - 2), quote.at);
  if (isTitle(words) && BEFORE_TITLE.test(before)) return false;
  return quote.rule === 'inside' || quote.rule === 'colon' || words.split(/\s+/, FEW_WORDS + 1).length > FEW_WORDS;
}

/** Every word of more than three letters begins with a capital, or a number. */
function isTitle(words: string): boolean {
  return words.length < 80 && /^[\p{Lu}\p{N}]/u.test(words) && words.split(/\s+/).every((word) => word.length < 4 || /^[\p{Lu}\p{N}]/u.test(word));
}
