import { kindOf, type Language } from '../languages/language.js';
import type { Sentence } from '../quotes/tags.js';
import { wordsShown } from './pieces.js';
import type { Unused } from './story.js';
import { mayBePresent } from './verbs.js';

/** Two paragraphs that ask, without the name of who asks, make an interview. */
const INTERVIEW = /(?:^[^:\n]+\?$[^]*){2}/m;
/** A date so near the beginning of a sentence, in UTF-16 units, opens it, as in a list of dates. */
const OPENS = 5;

/**
 * Gives a function from a sentence, and where its first date stands, to why it tells of no event, if that is so:
 * it is the talk of an interview, with "I" or "you" or without a verb; or it has no verb, as captions. Where verbs
 * cannot be told by their looks, every sentence tells.
 */
export function untoldIn(
  text: string,
  language: Language,
): (sentence: Sentence, dateAt: number | undefined) => Unused | undefined {
  const { speaker, present } = language;
  if (!present) return () => undefined;
  const isInterview = INTERVIEW.test(text);
  return (sentence, dateAt = Infinity) => {
    const { words, start } = sentence;
    // The answers go on from one date to what they think.
    const isUndated = dateAt === Infinity;
    // "Doe (left)" tells nothing.
    const shown = wordsShown(text, sentence);
    const tags = shown.map(({ tag }) => tag).join('');
    const isVerbless = !shown.some(
      ({ word, tag }, i) =>
        /[xyVQoP]/.test(tag) ||
        kindOf(word, language)[2] === 'v' ||
        // A headline leaves out what shows that it is a verb.
        (present.test(word) && (isUndated || mayBePresent(tags, i))),
    );
    if (isInterview && (isVerbless || isUndated || words.some(({ word }) => speaker?.test(word))))
      return 'quoted';
    return isVerbless && dateAt - start >= OPENS ? 'measure' : undefined;
  };
}
