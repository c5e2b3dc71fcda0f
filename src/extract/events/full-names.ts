import { kindOf, type Language } from '../languages/language.js';
import { wordPattern } from '../languages/pattern.js';

/** So far before, in UTF-16 units, a thing's name is looked for. */
const NAME_REACH = 3000;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const ANY_WORD = String.raw`[\p{L}\p{M}’'-]+`;
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
  return language.happening?.test(noun)
    ? happeningIn(told, noun, language)
    : (namedIn(told, noun, language) ?? describedIn(told, noun, language));
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

/** "The Owl Cup competition"; not "Owls attack the hall". */
function namedIn(told: string, noun: string, language: Language): string | undefined {
  const names = Array.from(told.matchAll(new RegExp(`((?:${CAPITAL} )+)${noun}(?!\\p{L})`, 'gu')), ([name]) =>
    fromName(name.split(' '), language).join(' '),
  );
  const [name = '', ...others] = new Set(names);
  const isName =
    name.includes(' ') && !others.length && !language.plural?.test(name.slice(0, -noun.length - 1));
  return isName ? withArticle(name, language) : undefined;
}

/** "The denial-of-service attack", where no attack of another kind is told of. */
function describedIn(told: string, noun: string, language: Language): string | undefined {
  const found = Array.from(
    told.matchAll(new RegExp(`((?:${ANY_WORD} ){2,4})${noun}(?![\\p{L}-])`, 'gu')),
    ([, words = '']) => {
      const kinds = words.trim().split(' ');
      const from = kinds.findLastIndex((word) => isDeterminer(word, language)) + 1;
      const which = kinds.slice(from);
      return from && SAYS_WHICH.test(which.map((word) => kindOf(word, language)[2]).join(''))
        ? which.join(' ')
        : [];
    },
  ).flat();
  const [which, ...others] = new Set(found);
  return which && !others.length ? withArticle(`${which} ${noun}`, language) : undefined;
}
