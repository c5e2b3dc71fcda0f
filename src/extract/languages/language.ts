import { rulesOf, type DatePatterns, type DateRules } from '../dates/rules.js';
import type { TitlePiece } from '../events/pieces.js';
import type { Sentence } from '../quotes/tags.js';
import { inSentence, timeClasses, wordClasses, type TimeClass, type WordClass } from './classes.js';

/** What a word is: its class among dates and its value there, and its class in sentences (classes.ts). */
export type Kind = readonly [type: string, value: string, tag: string];

/** A class of either sort; where both have the name, a word is of both. */
type ClassName = TimeClass | WordClass;

/** What a language's file has to say. All words are in lower case. */
export interface LanguageFile {
  /** BCP 47, without script and region. */
  readonly code: string;
  /** Months and weekdays begin with a capital letter, and are shortened to three. */
  readonly capitals?: true;
  /**
   * Words that end or have an apostrophe or begin with a hyphen ("l’", "aujourd’hui", "-t-elle"), as the source of a
   * regular expression; elsewhere "l’été" would be one word.
   */
  readonly cutWords?: string;
  /** A full stop behind a number makes an ordinal of it: "am 3. April". */
  readonly ordinalStops?: true;
  /** Where all nouns have a capital, only what stands beside one says that it is a name; this does, in place. */
  readonly tellNames?: (text: string, sentences: readonly Sentence[]) => void;
  /**
   * The words of each class. Entries are "last=-1", or "january february", which have the values 1 and 2;
   * "a|b=3" are two
   * words for the same; "más_tarde" is what the second word is behind the first. A word may stand in a list of
   * dates and in
   * one of sentences. Plurals with -s need not be told.
   */
  readonly words: Partial<Readonly<Record<ClassName, string>>>;
  /** Other words by how they look. Of the rules that fit, the first counts, among dates as in sentences. */
  readonly looks: Partial<Readonly<Record<ClassName, RegExp>>>;
  /** How dates are put together, as far as languages differ. */
  readonly dates: DatePatterns;
  /** A year in words, "nineteen ninety-six": the source of a regular expression. */
  readonly spelledYear?: string;
  /** What stands before a date in its sentence when the date only measures what happened: "the worst since". */
  readonly measured: RegExp;
  /** A weekday that is a name, "Bloody Sunday", with what stands before it. */
  readonly namedDay?: RegExp;
  /** What stands between two dates of which one is meant: "1699 or 1700". */
  readonly either?: RegExp;
  /** Pronouns, offices and forms of address that say whether a man or a woman is meant. */
  readonly male: RegExp;
  readonly female: RegExp;
  /** Who speaks may stand behind the verb wherever a comma ends what is reported: ", explique Doe". */
  readonly inverts?: true;
  /** Things are "he" and "she" too, so that what a title's pronoun means cannot be told. */
  readonly gendered?: true;
  /** Where the verb stands second, behind a date that opens a sentence: this puts the subject before it again. */
  readonly subjectFirst?: (pieces: readonly TitlePiece[]) => readonly TitlePiece[];
  /** Pronouns that mean a thing: "it"; several: "they"; what looks like several; bodies, also "they". */
  readonly thing?: RegExp;
  readonly several?: RegExp;
  readonly plural?: RegExp;
  readonly body?: RegExp;
  /** Words of who speaks and to whom, which tell talk: "I've", "your". */
  readonly speaker?: RegExp;
  /** What verbs of the present look like, with other words: "leads". */
  readonly present?: RegExp;
  /** Determiners that only point at what was told before, "this", and one that does not: "the". */
  readonly pointing?: RegExp;
  readonly definite?: string;
  /** Such a word with a verb of the present, which looks like its noun: "this comes". */
  readonly pointer?: RegExp;
  /** What somebody did whose dates stand in brackets, and what says that only the first does. */
  readonly lives?: readonly [born: string, died: string, birth: RegExp];
  /** What only joins a sentence to the one before: "also". */
  readonly linking?: RegExp;
  /** What stands for a verb that was told before: "do so". */
  readonly unsaid?: RegExp;
  /** What happens and has a name: "battle", "festival". */
  readonly happening?: RegExp;
  /** What makes a participle passive, of one and of several: "was", "were". */
  readonly was?: readonly [one: string, several: string];
  /** Verbs that are never passive: "died". */
  readonly active?: RegExp;
  /** What goes with the date behind it, which is not only a preposition: "as of". */
  readonly leadIn?: RegExp;
  /** Dates stand before a noun that they qualify: "the 2018 cup". */
  readonly qualifies?: true;
  /** Determiners that say whose something is, and what a name has in their place: "her book", "Doe’s book". */
  readonly possessives?: RegExp;
  readonly possessive?: string;
  /** Verbs of saying that tell of deeds as well, so that no title leaves them out: "attacked". */
  readonly deed?: RegExp;
  /** Verbs that say what goes on meanwhile: "leading". */
  readonly gerund?: RegExp;
}

/** Everything that reading an article needs to know of a language. */
export interface Language extends Omit<LanguageFile, 'words' | 'dates' | 'cutWords' | 'spelledYear'> {
  /** What the lists say of words; "más_tarde" is two of them, of which `leads` has the first. */
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly leads: ReadonlySet<string>;
  /** Words that were met, as they stand in texts. */
  readonly met: Map<string, MetWord>;
  readonly rules: DateRules;
  /** Words that count from the day on which they are written: weekdays, "yesterday". */
  readonly deictic: RegExp;
  /** A word before which a number is a year: "in". */
  readonly inWord: string;
  /** A word, number or mark of dates, and a word, number or sign of sentences. */
  readonly token: RegExp;
  readonly wordOrSign: RegExp;
}

// Not `(?:…){2,}`: WebKit then takes characters beyond U+FFFF and the next two for one.
const TOKEN = String.raw`\d\d?/\d\d?/\d{4}|\p{L}\.(?:\p{L}\.)+|\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*|(\S)\1*`;
/** Full stops and brackets are no words; \uA640 stands for what is quoted. `cut` is where a word ends early. */
const wordOrSign = (cut: string): string =>
  String.raw`\uA640+|(?:\p{Lu}\.)+|['’]s\b|[\p{L}\p{N}$£€][\p{L}\p{M}\p{N}]*` +
  String.raw`(?:(?!['’]s\b${cut})[-.&'’,/][\p{L}\p{N}]+|%)*|[–—―-]+|[,;:]`;

/** Words that have been met are kept with what they are, up to so many. */
const MOST_WORDS = 50_000;

/** A word of a text. */
export interface MetWord {
  /** In lower case, with a plain apostrophe and "_" for its spaces. */
  readonly word: string;
  readonly kind: Kind;
  /** Above 0 when it says that a woman is meant, below 0 a man. */
  readonly lean: number;
}

/** What a word is that stands so in a text, found out once. */
export function readWord(found: string, language: Language): MetWord {
  const { met, kinds, female, male } = language;
  let known = met.get(found);
  if (!known) {
    const word = found.toLowerCase().replace('’', "'").replace(/\s/g, '_');
    const lean = Number(female.test(word)) - Number(male.test(word));
    known = { word, kind: kinds.get(word) ?? newKind(word, language), lean };
    if (met.size < MOST_WORDS) met.set(found, known);
  }
  return known;
}

export const kindOf = (found: string, language: Language): Kind => readWord(found, language).kind;

function newKind(word: string, { looks, kinds }: Language): Kind {
  // "Nineteen ninety-six": the century, then tens and ones.
  const [century = NaN, ...rest] = word.split(/[_-]/).map((part) => Number(kinds.get(part)?.[1]));
  const year = rest.reduce((sum, part) => sum + part, 100 * century);
  if (rest.length && year) return [timeClasses.year, String(year), wordClasses.time];
  const mark = word
    .charAt(0)
    .replace(/[‐‑–—―]/, '-')
    .replace(/[`‘’]/, "'");
  if (/^[\p{N}$£€]/u.test(word))
    return [/^\d/.test(word) ? numberType(word) : mark, word, wordClasses.number];
  if (!/^\p{L}/u.test(word)) return [word.length > 1 ? '_' : mark, word, mark];
  const classIn = (classes: Readonly<Record<string, string>>): string | undefined => {
    for (const [name, look] of Object.entries(looks))
      if (classes[name] && look.test(word)) return classes[name];
    return undefined;
  };
  return [classIn(timeClasses) ?? timeClasses.plain, word, classIn(wordClasses) ?? wordClasses.word];
}

function numberType(number: string): string {
  const value = Number(number);
  if (number.length < 3 && value > 0 && value < 32) return timeClasses.number;
  if (number.length === 4 && value >= 1500 && value < 2100) return timeClasses.year;
  return /^[1-9]\d{3}$/.test(number) && value < 1500 ? timeClasses.oldyear : timeClasses.figure;
}

/** The entries of a list: each word with its value. */
function* entriesOf(
  list: string,
): Generator<readonly [word: string, value: string | undefined, place: number]> {
  let place = 0;
  for (const entry of list.split(' ')) {
    const [words = '', value] = entry.split('=');
    place += 1;
    for (const word of words.split('|')) yield [word, value, place];
  }
}

/** Classes whose words mean themselves, where a list does not say otherwise. */
const NAMED = /^(?:unit|bound)$/;

/** A language from what its file says. */
export function languageOf({ words, dates, cutWords, spelledYear, ...file }: LanguageFile): Language {
  const kinds = new Map<string, Kind>();
  for (const [name, type] of Object.entries(timeClasses)) {
    const tag = wordClasses[inSentence[name as TimeClass] ?? 'time'];
    for (const [word, value, place] of entriesOf(words[name as TimeClass] ?? '')) {
      const kind: Kind = [type, value ?? (NAMED.test(name) ? word : String(place)), tag];
      kinds.set(word, kind);
      if (name === 'unit') kinds.set(`${word}s`, [timeClasses.units, kind[1], tag]);
      if (name === 'month' && file.capitals) kinds.set(word.slice(0, 3), kind);
    }
  }
  for (const [name, tag] of Object.entries(wordClasses)) {
    for (const [word] of entriesOf(words[name as WordClass] ?? '')) {
      // A mark stays what it is among dates.
      const plain = /^\p{L}/u.test(word) ? timeClasses.plain : word.charAt(0);
      const [type, value] = kinds.get(word) ?? [plain, word];
      kinds.set(word, [type, value, tag]);
    }
  }
  kinds.delete('');
  const days = [...entriesOf(`${words.weekday} ${words.dayword}`)].map(([word]) => word).join('|');
  const deictic = new RegExp(`(?<!\\p{L})(?:${days})(?!\\p{L})`, 'giu');
  const cut = cutWords ? `${cutWords}|` : '';
  return {
    ...file,
    kinds,
    leads: new Set([...kinds.keys()].flatMap((word) => word.split('_').slice(0, -1))),
    met: new Map(),
    rules: rulesOf(dates),
    deictic,
    inWord: words.in?.split(' ', 1)[0] ?? '',
    token: new RegExp(cut + (spelledYear ? `${spelledYear}|` : '') + TOKEN, 'gu'),
    wordOrSign: new RegExp(cut + wordOrSign(cutWords ? `|${cutWords}` : ''), 'gu'),
  };
}
