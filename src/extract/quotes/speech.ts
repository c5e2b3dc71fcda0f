import { textOf, type Sentence } from './tags.js';

/** Words in marks whose sentence names nobody who says them are words of the article's own, up to so many. */
export const FEW_WORDS = 3;
/** A line of fewer words than this, without an end, is a heading. */
const HEADING_WORDS = 9;
/**
 * Before the title of a work or the name of a thing: "NBC's", "the documentary", "known as the", a number, a
 * comma.
 */
const BEFORE_TITLE = /[sD#C]$/;

/** A word of more than three letters that no title begins with a small letter, or the first. */
const SMALL_LETTER = /^\p{Ll}|\s\p{Ll}\S{3}/u;

/**
 * Whether what stands in marks at word `at` of a sentence is said by somebody, and not a title, a nickname or
 * words held at a distance.
 */
export function isSpeech(text: string, sentence: Sentence, at: number, isClaimed: boolean): boolean {
  const { tags, words, end } = sentence;
  const said = textOf(text, sentence, { from: at, to: at + 1 });
  const { length } = said.split(/\s+/, 9);
  const before = tags.slice(0, at);
  // A line of few words and no end is a heading: – “Big news” –.
  if (isAlone(tags))
    return /[.,!?…]/.test(text.slice((words[at]?.end ?? end) - 1, end).slice(0, 4)) || length > 7;
  if (before.endsWith(':')) return true;
  // So is one that does not say who speaks: Risk of “delays”.
  if (at && tags.length < HEADING_WORDS && !tags.includes('V') && !/[.,!?…]/.test(text.slice(end - 2, end)))
    return false;
  const isTitle = !SMALL_LETTER.test(said);
  if (isTitle && (BEFORE_TITLE.test(before) || (length > 2 && before.endsWith('p')))) return false;
  return isClaimed || /(?:,|pD?)$/.test(before) || /Q[,.]?V/.test(tags) || length > FEW_WORDS;
}

/** Whether a sentence is nothing but quotation. */
export const isAlone = (tags: string): boolean => /^[Q.,-]*$/.test(tags);
