import type { Sentence } from './tags.js';

/** Words in marks whose sentence names nobody who says them are words of the article's own, up to so many. */
const FEW_WORDS = 3;
/** A line of fewer words than this, without an end, is a heading. */
const SHORT = 9;
/** Before the title of a work or the name of a thing: "NBC's", "the documentary", "known as the", a number, a comma. */
const BEFORE_TITLE = /[sD#C]$/;

/** Whether what stands in marks at word `at` of a sentence is said by somebody, and not a title, a nickname or words held at a distance. */
export function isSpeech(text: string, { tags, words: places, end }: Sentence, at: number, isClaimed: boolean): boolean {
  const place = places[at];
  const said = text.slice(place?.start, place?.end);
  const words = said.split(/\s+/, 9);
  const before = tags.slice(0, at);
  if (/^\(.*\)\W*$/.test(said)) return false;
  // A line of few words and no end is a heading: – “Big news” –.
  if (isAlone(tags)) return /[.,!?…]/.test(text.slice((place?.end ?? end) - 1, end).slice(0, 4)) || /Q.*Q/.test(tags) || words.length > 7;
  if (before.endsWith(':')) return true;
  // So is one that does not say who speaks: Risk of “delays”.
  if (at && tags.length < SHORT && !tags.includes('V') && !/[.,!?…]/.test(text.slice(end - 2, end))) return false;
  const isTitle = said.length < 80 && words.every((word, i) => (i && word.length < 4) || /^[\p{Lu}\p{N}]/u.test(word));
  if (isTitle && BEFORE_TITLE.test(before)) return false;
  return isClaimed || /(?:,|pD?)$/.test(before) || /Q[,.]?V/.test(tags) || /[!?]$/.test(said) || words.length > FEW_WORDS;
}

/** Whether a sentence is nothing but quotation. */
export const isAlone = (tags: string): boolean => /^[Q.,-]*$/.test(tags);
