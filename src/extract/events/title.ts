import type { DateTag } from '../dates/tag.js';
import { timeClasses } from '../languages/classes.js';
import { kindOf, type Language } from '../languages/language.js';
import { timePattern, wordPattern } from '../languages/pattern.js';
import type { People } from '../quotes/people.js';
import { textOf, type Sentence } from '../quotes/tags.js';
import { matchesOf } from '../text.js';
import { antecedentsIn, type Antecedents } from './antecedents.js';
import { namesBefore } from './lives.js';
import { aloneIn, goesWith, inPassive, ownClauseOf, participleOf, tells } from './own-clause.js';
import { bracketsIn, partOf, piecesOf, type TitlePart, type TitlePiece } from './pieces.js';
import { HANGS, named, type NamedTitle } from './naming.js';
import { shorten, type ShortTitle } from './shorten.js';
import type { ToldDate } from './story.js';
import { choose, withItsSubject } from './title-rules.js';
import { hasMainVerb } from './verbs.js';

/** A title; `isDoubtful` where a person has to write a better one. */
export interface MadeTitle {
  readonly title: string;
  readonly isDoubtful: boolean;
  /** It is about "the site", which the text has named before: what it tells is whole. */
  readonly isBare?: boolean | undefined;
}

/** Makes a title for what a sentence tells of at one of its dates (null for the whole sentence). */
export type TitleMaker = (sentence: Sentence, dates: readonly ToldDate[], own: DateTag | null) => MadeTitle;

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
  const namedIn = (sentence: Sentence, part: TitlePart): NamedTitle =>
    named(text, part, language, {
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
      let told = namedIn(sentence, part);
      if (told.isUnclear && !told.isBare && all) {
        // What another clause names may be needed: "The board says they are looking for a site."
        const other = namedIn(sentence, unlinked(text, all(), language));
        if (!other.isUnclear) told = other;
      }
      const short = shorten(text, told.part, (piece) => typeOf(piece) === timeClasses.of);
      const isDoubtful =
        short.isCut || told.isUnclear || HANGS.test(short.part.tags) || saysLittle(text, short, language);
      return { title: short.title, part: short.part, isDoubtful, isBare: told.isBare };
    };
    const all = (): TitlePart => choose(whole, isPlace, true);
    const made = make(choose(whole, isPlace), HAS_CLAUSES.test(whole.tags) ? all : undefined);
    const deed = language.was && participleOf(whole, clause, wasOf, text);
    if (deed) return make(choose(deed, isPlace));
    if (!clause) return made;
    const isTold = tells(made.part, whole, clause);
    if (isTold && !clause.hasOther && !clause.isPerfect && !clause.isAside) return made;
    const alone = aloneIn(whole, clause, (part) => withItsSubject(part, whole));
    if (alone) return make(choose(inPassive(alone, whole, clause, { text, language, was: wasOf }), isPlace));
    return isTold || goesWith(whole, clause) ? made : NO_TITLE;
  };
}

/** A sentence of which a title may leave out clauses. */
const HAS_CLAUSES = wordPattern('[{and}{but}{subordinate}{relative}{that}{says}{according}{condition},;:-]');

/** What was between them is lost. */
const TWO_MARKS = /[,;:]\s?[,;:]/;
/** "Of last week", "this year’s": counted from a day that the title does not tell; not "the same time last year". */
const HANGS_ON_TIME = timePattern('(?<! {anaphor} . ) {direction} {unit}', 'g');
const TIME_PHRASE = wordPattern(
  '(?! [{preposition}{to}{determiner}] ) . {time}{2} (?: $ | {!possessive|word|name} )',
);

/** Whether a title counts from a day that it does not tell, has lost words, or has no verb that says anything. */
function saysLittle(text: string, { title, part }: ShortTitle, language: Language): boolean {
  const times = part.pieces.map(({ tag, instead, start, end }) =>
    instead || tag === 'Q' ? '_' : kindOf(text.slice(start, end), language)[0],
  );
  // "Charles I" does not speak.
  const isSpoken = part.pieces.some(({ tag, instead, start, end }) => {
    const word = text.slice(start, end);
    return !instead && tag !== 'Q' && word.length > 1 && language.speaker?.test(word.toLowerCase());
  });
  return (
    isSpoken ||
    times.join('').search(HANGS_ON_TIME) >= 0 ||
    TWO_MARKS.test(title) ||
    language.unsaid?.test(title) === true ||
    !hasMainVerb(part.tags)
  );
}

const MAY_LINK = wordPattern('{adverb|time}');

/** Without what only joins a title to the sentence before: "also", "last week". */
function unlinked(text: string, part: TitlePart, language: Language): TitlePart {
  if (!MAY_LINK.test(part.tags)) return part;
  const { pieces } = part;
  const wordAt = (at: number): string => text.slice(pieces[at]?.start, pieces[at]?.end).toLowerCase();
  const times = pieces.map((_, at) => kindOf(wordAt(at), language)[0]).join('');
  const phrases = Array.from(matchesOf(HANGS_ON_TIME, times), ({ index }) => index);
  const isPhrase = (at: number): boolean =>
    at > 0 && phrases.includes(at) && TIME_PHRASE.test(part.tags.slice(at - 1, at + 3));
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
