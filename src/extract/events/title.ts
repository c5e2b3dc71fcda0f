import type { DateTag } from '../dates/tag.js';
import { timeClasses } from '../languages/classes.js';
import { kindOf, type Language } from '../languages/language.js';
import { timePattern, wordPattern } from '../languages/pattern.js';
import type { People } from '../quotes/people.js';
import { textOf, type Sentence } from '../quotes/tags.js';
import { antecedentsIn, type Antecedents } from './antecedents.js';
import { namesBefore } from './lives.js';
import { aloneIn, goesWith, ownClauseOf, participleOf, tells } from './own-clause.js';
import { bracketsIn, partOf, piecesOf, type TitlePart, type TitlePiece } from './pieces.js';
import { shorten } from './shorten.js';
import type { ToldDate } from './story.js';
import { choose, withItsSubject } from './title-rules.js';
import { hasMainVerb, VERB } from './verbs.js';

/** A title; `isDoubtful` where a person has to write a better one. */
export interface MadeTitle {
  readonly title: string;
  readonly isDoubtful: boolean;
}

/** Makes a title for what a sentence tells of at one of its dates (null for the whole sentence). */
export type TitleMaker = (sentence: Sentence, dates: readonly ToldDate[], own: DateTag | null) => MadeTitle;

/** What a title opens with that cannot stand alone. */
const HANGS = /^(?:[PTWbcuVxyv]|[Dt][xyvV])/;

/** "The mayor", and nothing that says of what. */
const OFFICE = wordPattern(
  '^ {determiner} {word|office}* {office} (?= {adverb}* {auxiliary|be|says|past} | $ )',
);
/** A word that may be a determiner, and its noun. */
const WITH_NOUN = wordPattern('^ . {time|adverb}* {name|word|office|channel|number}');

/** No title: the date tells of nothing. */
const NO_TITLE: MadeTitle = { title: '', isDoubtful: true };

/** Nothing but dates. */
const ONLY_DATES = wordPattern('^ [{date}{other}{preposition}{to}{determiner}{time}{and},;:-]* $');

/** "It had a hall built in 1930": the date is of the hall alone. */
const REDUCED = wordPattern(
  '[{auxiliary}{past}] {determiner} ' +
    '{!,|and|but|pronoun|relative|that|subordinate|auxiliary|be|says|past|gerund|to|;|:}{1,8} {past} ' +
    '{preposition?} {determiner}* {date}',
);

/** Makes titles for the sentences of a text. */
export function titlesOf(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  people: People,
): TitleMaker {
  let antecedentsOf: ((sentence: Sentence) => Antecedents) | undefined;
  const meantIn = (sentence: Sentence): Antecedents =>
    (antecedentsOf ??= antecedentsIn(text, sentences, language, people))(sentence);
  const wasOf = ({ pieces, tags }: TitlePart): string => {
    const { was = ['', ''], plural } = language;
    const words = text.slice(pieces[0]?.start, pieces.at(-1)?.end);
    return was[Number(!/N$/.test(tags) && plural?.test(words))] ?? '';
  };
  const typeOf = ({ start, end }: TitlePiece): string => kindOf(text.slice(start, end), language)[0];
  const openingOf = (sentence: Sentence, part: TitlePart): Opened =>
    opened(text, part, language, {
      meant: (pronoun, at) => meantIn(sentence)(pronoun, at),
      holder: (office) => people.holder(office)?.name,
    });
  /** "Jane Doe was born", if the text calls her "she". */
  const lifeOf = (sentence: Sentence, tag: DateTag, life: 0 | 1): MadeTitle => {
    const bracket = bracketsIn(text, sentence).find(({ end }) => end > tag.start);
    const names = bracket && namesBefore(sentence, bracket);
    const person = names && people.whoIsIn()(sentence, names);
    if (!names || !person?.lean || !language.lives) return NO_TITLE;
    return { title: `${textOf(text, sentence, names)} ${language.lives[life]}`, isDoubtful: false };
  };
  return (sentence, dates, tag) => {
    const { life } = dates.find((told) => told.tag === tag) ?? {};
    if (life !== undefined && tag) return lifeOf(sentence, tag, life);
    const whole = partOf(piecesOf(text, sentence, dates, tag, language));
    if (ONLY_DATES.test(whole.tags) || REDUCED.test(whole.tags)) return NO_TITLE;
    // "In 1990 she won the 1989 cup": which one, where another date says when.
    if (whole.tags.includes('e') && whole.pieces.some(({ tag, isOfNoun }) => tag === 'd' && isOfNoun))
      return NO_TITLE;
    const isPlace = (piece: TitlePiece): boolean => typeOf(piece) === timeClasses.in;
    const clause = ownClauseOf(whole);
    const make = (long: TitlePart, all?: () => TitlePart): Made => {
      const part = unlinked(text, long, language);
      let named = openingOf(sentence, part);
      if (named.isUnclear && all) {
        // What another clause names may be needed: "The board says they are looking for a site."
        const other = openingOf(sentence, unlinked(text, all(), language));
        if (!other.isUnclear) named = other;
      }
      const short = shorten(text, named.part, (piece) => typeOf(piece) === timeClasses.of);
      return { ...short, isDoubtful: short.isCut || named.isUnclear || !hasMainVerb(short.part.tags) };
    };
    const all = (): TitlePart => choose(whole, isPlace, true);
    const made = make(choose(whole, isPlace), HAS_CLAUSES.test(whole.tags) ? all : undefined);
    if (!clause) return made;
    const deed = language.was && participleOf(whole, clause, wasOf, text);
    if (deed) return make(choose(deed, isPlace));
    const isTold = tells(made.part, whole, clause);
    if (isTold && !clause.hasOther && !clause.isPerfect) return made;
    const alone = aloneIn(whole, clause, (part) => withItsSubject(part, whole));
    if (alone) return make(choose(alone, isPlace));
    return isTold || goesWith(whole, clause) ? made : NO_TITLE;
  };
}

/** A sentence of which a title may leave out clauses. */
const HAS_CLAUSES = wordPattern('[{and}{but}{subordinate}{relative}{that}{says}{according}{condition},;:-]');

/** "Last week": counted from a day that the title does not tell. */
const HANGS_ON_TIME = timePattern('{direction} {unit}');
const TIME_PHRASE = wordPattern(
  '(?! [{preposition}{to}{determiner}] ) . {time}{2} (?: $ | {!possessive|word|name} )',
);

const MAY_LINK = wordPattern('{adverb|time}');

/** Without what only joins a title to the sentence before: "also", "last week". */
function unlinked(text: string, part: TitlePart, language: Language): TitlePart {
  if (!MAY_LINK.test(part.tags)) return part;
  const { pieces } = part;
  const wordAt = (at: number): string => text.slice(pieces[at]?.start, pieces[at]?.end).toLowerCase();
  const timeAt = (at: number): string => (pieces[at] ? kindOf(wordAt(at), language)[0] : '');
  const isPhrase = (at: number): boolean =>
    HANGS_ON_TIME.test(timeAt(at) + timeAt(at + 1)) &&
    TIME_PHRASE.test(part.tags.slice(at - 1, at + 3)) &&
    at > 0;
  const kept = pieces.filter((piece, i) => {
    if (piece.instead || piece.tag === 'Q') return true;
    // "But also", "and then" go on with what the title itself says.
    if (language.linking?.test(wordAt(i))) return /[bc,]/.test(part.tags.charAt(i - 1));
    return !isPhrase(i) && !isPhrase(i - 1);
  });
  return kept.length < pieces.length ? partOf(kept) : part;
}

/** A title with its words. */
interface Made extends MadeTitle {
  readonly part: TitlePart;
}

/** "The battle" and what it did. */
const BARE = wordPattern(`^ {determiner} . {adverb}* ${VERB}`);
/** So far before, in UTF-16 units, its name is looked for. */
const NAME_REACH = 3000;
const IN_NAME = wordPattern('{word|time}');
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;

/**
 * The name that stands last before an offset for "the battle": "the Battle of Aston", "Operation Owl", "the Aston
 * Cup".
 */
function calledBefore(text: string, word: string, at: number, language: Language): string | undefined {
  const first = word.charAt(0);
  const rest = word.slice(1);
  const capital = first.toUpperCase() + rest;
  const name = new RegExp(
    `(?:${CAPITAL} ){0,4}(?:${capital}|${word}(?= of))(?: (?:of (?:the )?)?${CAPITAL}(?: ${CAPITAL})*)?`,
    'gu',
  );
  const names = text
    .slice(Math.max(0, at - NAME_REACH), at)
    .match(name)
    ?.map((name) => name.split(' '))
    // "In Operation Owl" begins with no name.
    .map((words) => words.slice(words.findIndex((own) => IN_NAME.test(kindOf(own, language)[2]))))
    .filter((words) => words.length > 1 && words.some((own) => own.toLowerCase() !== word));
  const last = names?.at(-1)?.join(' ');
  const isOwn = last?.startsWith(`${capital} `) && !last.startsWith(`${capital} of`);
  return last && `${isOwn ? '' : 'The '}${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}

/** Who can be named in a title. */
interface Names {
  readonly meant: Antecedents;
  readonly holder: (office: string) => string | undefined;
}

/** A title with names; `isUnclear` when its first words do not say who or what is meant. */
interface Opened {
  readonly part: TitlePart;
  readonly isUnclear: boolean;
}

/** With the name of whom or what the first words mean: "He left", "Her book appeared", "The mayor left". */
function opened(text: string, part: TitlePart, language: Language, names: Names): Opened {
  const { pieces, tags } = part;
  const [first] = pieces;
  if (!first || language.gendered) return { part, isUnclear: HANGS.test(tags) };
  const own = text.slice(first.start, first.end);
  const [word = ''] = own.toLowerCase().split(/\s/, 1);
  const instead = (words: string, isUnclear = false, taken = 1): Opened => {
    const piece = { ...first, tag: 'N', end: pieces[taken - 1]?.end ?? first.end, instead: words };
    return { part: partOf([piece, ...pieces.slice(taken)]), isUnclear };
  };
  const [{ length } = ''] = OFFICE.exec(tags) ?? [];
  const last = pieces[length - 1];
  const office = last && word === language.definite && text.slice(pieces[1]?.start, last.end).toLowerCase();
  const holder = office && !language.plural?.test(office) ? names.holder(office) : undefined;
  if (holder) return instead(holder, false, length);
  const isWhose = language.possessives?.test(word);
  const meant = isWhose || tags.startsWith('P') ? names.meant(word, first.start) : undefined;
  if (meant) {
    const ending = /s$/.test(meant) ? '’' : (language.possessive ?? '');
    return instead(isWhose ? meant + ending : meant);
  }
  const happening =
    word === language.definite && BARE.test(tags) && text.slice(pieces[1]?.start, pieces[1]?.end);
  const full =
    happening && language.happening?.test(happening) && calledBefore(text, happening, first.start, language);
  if (full) return instead(full, false, 2);
  const points = language.pointing?.test(word);
  if (points && language.definite && (own.includes(' ') || WITH_NOUN.test(tags)))
    return instead(own.replace(/^\S+/, language.definite), true);
  return { part, isUnclear: (points ?? false) || isWhose === true || HANGS.test(tags) };
}
