import { kindOf, type Language } from '../languages/language.js';
import { wordPattern } from '../languages/pattern.js';

/** So far before, in UTF-16 units, a thing's name is looked for. */
const NAME_REACH = 3000;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const IN_NAME = wordPattern('{word|time}');
/** What says which: "the early-warning site"; not "the same site". */
const SAYS_WHICH = wordPattern('^ [{word}{name}{office}]{1,3} $');
const DETERMINER = wordPattern('{determiner}');

/** Whether a word is an article or its like: "the", "its". */
export const isDeterminer = (word: string, language: Language): boolean =>
  DETERMINER.test(kindOf(word, language)[2]);

const before = (text: string, at: number): string => text.slice(Math.max(0, at - NAME_REACH), at);

/** Whether a text has named a noun before an offset. */
export const isToldBefore = (text: string, noun: string, at: number): boolean =>
  before(text, at).includes(` ${noun}`);

/**
 * What a text calls "the battle" or "the competition" before an offset, in full and with its article: "Operation Owl",
 * "The Battle of Aston", "The Owl Cup competition", "The denial-of-service attack". Undefined where it has no such
 * name, or has several, of which what happens and has a name takes the last.
 */
export function fullNameOf(text: string, noun: string, at: number, language: Language): string | undefined {
  const told = before(text, at);
  return language.happening?.test(noun) ? happeningIn(told, noun, language) : calledIn(told, noun, language);
}

/** Words from the first that belongs to a name: "in Operation Owl" begins with none. */
const fromName = (words: readonly string[], language: Language): readonly string[] =>
  words.slice(words.findIndex((word) => IN_NAME.test(kindOf(word, language)[2])));

const withArticle = (name: string, { definite = '' }: Language): string => `${definite} ${name}`;

/** The name of a battle or a cup that stands last: "the Battle of Aston", "Operation Owl", "the Aston Cup". */
function happeningIn(told: string, noun: string, language: Language): string | undefined {
  const capital = noun.charAt(0).toUpperCase() + noun.slice(1);
  const name = new RegExp(
    `(?:${CAPITAL} ){0,4}(?:${capital}|${noun}(?= of))(?: (?:of (?:the )?)?${CAPITAL}(?: ${CAPITAL})*)?`,
    'gu',
  );
  const last = told
    .match(name)
    ?.map((name) => fromName(name.split(' '), language))
    .findLast((words) => words.length > 1 && words.some((word) => word.toLowerCase() !== noun))
    ?.join(' ');
  const isOwn = last?.startsWith(`${capital} `) && !last.startsWith(`${capital} of`);
  return isOwn ? last : last && withArticle(last, language);
}

/** So far before a noun, in UTF-16 units, and so many words, is read what stands with it. */
const NOUN_REACH = 60;
const WORDS_BEFORE = 4;
const NO_WORD = /[^\p{L}\p{M}’'-]/u;

/** The words before each mention of a noun, back to the last mark. */
function* wordsBefore(told: string, noun: string): Generator<readonly string[]> {
  const found = ` ${noun}`;
  for (let at = told.indexOf(found); at >= 0; at = told.indexOf(found, at + 1)) {
    if (/^[\p{L}-]/u.test(told.slice(at + found.length))) continue;
    const words = told
      .slice(Math.max(0, at - NOUN_REACH), at)
      .split(' ')
      .slice(-WORDS_BEFORE);
    yield words.slice(words.findLastIndex((word) => NO_WORD.test(word)) + 1);
  }
}

/**
 * "The Owl Cup competition", "the denial-of-service attack", where none of another name or kind is told of; not "Owls
 * attack the hall".
 */
function calledIn(told: string, noun: string, language: Language): string | undefined {
  const names = new Set<string>();
  const kinds = new Set<string>();
  for (const words of wordsBefore(told, noun)) {
    const from = words.findLastIndex((word) => isDeterminer(word, language)) + 1;
    const isSmall = (word: string): boolean => !/^\p{Lu}/u.test(word);
    const capitals = words.slice(Math.max(from, words.findLastIndex(isSmall) + 1));
    const which = words.slice(from);
    if (capitals.length) names.add(fromName(capitals, language).join(' '));
    else if (from && SAYS_WHICH.test(which.map((word) => kindOf(word, language)[2]).join('')))
      kinds.add(which.join(' '));
  }
  const [which = '', ...others] = names.size ? names : kinds;
  const isOne = which && !others.length && !(names.size && language.plural?.test(which));
  return isOne ? withArticle(`${which} ${noun}`, language) : undefined;
}
