import { wordPattern } from '../languages/pattern.js';

/** A verb that is known as one. */
export const VERB = '{auxiliary|be|says|past}';
const TITLE_VERB = wordPattern('{auxiliary|be|says|past|quotation}');

/** "Who were", "Contested towns": the verb of a relative clause, not of what it belongs to. */
const RELATIVE_VERB = wordPattern(
  `^ {past} | {gerund} {adverb}* {past}+ | {relative} {!,|auxiliary|be|says|past}* ${VERB}+ ` +
    `| {that} {adverb}* ${VERB}+`,
  'g',
);

/** Whether somebody does something, as far as verbs are known. */
export const hasVerb = (tags: string): boolean => TITLE_VERB.test(tags);
/** Whether somebody does, beside what a relative clause tells of them. */
export const hasMainVerb = (tags: string): boolean => hasVerb(tags.replace(RELATIVE_VERB, ''));

/** Around a word with the ending of a present tense that is no plural: "the court rules that". */
const PRESENT_PLACE = wordPattern(
  '{name|word|office|channel|number|time|adverb|,} < {determiner|name|number|pronoun|preposition|to|that|adverb|,}',
);

/** Whether a word may be a verb of the present, as far as its place says. */
export const mayBePresent = (tags: string, at: number): boolean =>
  tags[at] === 'n' && PRESENT_PLACE.test(`${tags.charAt(at - 1)}<${tags.charAt(at + 1) || ','}`);
