import type { DateTag } from '../dates/tag.js';
import { timeClasses } from '../languages/classes.js';
import { kindOf, type Language } from '../languages/language.js';
import { wordPattern } from '../languages/pattern.js';
import type { Sentence, Tag, Word } from '../quotes/tags.js';
import { matchesOf, type Span } from '../text.js';
import type { ToldDate } from './story.js';
import { hasMainVerb, mayBePresent } from './verbs.js';

/** A word of a title, or a date. */
export interface TitlePiece extends Span {
  readonly tag: Tag;
  readonly date?: DateTag | undefined;
  /** Stands in place of its own words: the name for a pronoun. */
  readonly instead?: string;
  /** A date that only says which: "the Act of 1973". */
  readonly isOfNoun?: boolean;
}

/** Words with a character for each. */
export interface TitlePart {
  readonly pieces: readonly TitlePiece[];
  readonly tags: string;
}

export const partOf = (pieces: readonly TitlePiece[]): TitlePart => ({
  pieces,
  tags: pieces.map(({ tag }) => tag).join(''),
});

/** What stands in brackets, which may hold others: remarks, sources, notes. */
const BRACKETS = /\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\]/g;

const NO_BRACKETS: readonly Span[] = [];

/** The stretches of a sentence that stand in brackets. */
export function bracketsIn(text: string, { start, end }: Span): readonly Span[] {
  const own = text.slice(start, end);
  if (!/[([]/.test(own)) return NO_BRACKETS;
  return Array.from(matchesOf(BRACKETS, own), ({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** The words of a sentence outside of brackets. */
export function wordsShown(text: string, sentence: Sentence): readonly Word[] {
  const brackets = bracketsIn(text, sentence);
  if (!brackets.length) return sentence.words;
  return sentence.words.filter(
    (word) => !brackets.some(({ start, end }) => word.start >= start && word.end <= end),
  );
}

/**
 * The words of a sentence outside of brackets, of which a date is one: the one that the title is for of class
 * `date`, all others `other`.
 */
export function piecesOf(
  text: string,
  sentence: Sentence,
  dates: readonly ToldDate[],
  own: DateTag | null,
  language: Language,
): readonly TitlePiece[] {
  // "The next day, 21 June," says it twice.
  const ownDate = own && dates.find(({ tag }) => tag === own)?.date;
  const pieces: TitlePiece[] = [];
  for (const word of wordsShown(text, sentence)) {
    const told = dates.find(({ tag }) => tag && word.start < tag.end && word.end > tag.start);
    const date = told?.tag;
    if (!date) pieces.push(word.tag === 'Q' ? inMarks(text, word) : pieceOf(word, language, !pieces.length));
    else if (date !== pieces.at(-1)?.date) {
      dropLead(pieces, text, date, language);
      pieces.push({ start: date.start, end: date.end, tag: told.date === ownDate ? 'd' : 'e', date });
    }
  }
  const part = partOf(pieces);
  const told = pieces.map((piece, i) => {
    const bound = boundBy(text, part, i, language);
    if (!bound) return piece;
    const isOwner = pieces[i + 1]?.tag === 's' || /['’]s$/.test(text.slice(piece.start, piece.end));
    const instead = isOwner && withoutNow(piece, language);
    return { ...piece, date: undefined, isOfNoun: bound === 'noun', ...(instead && { instead }) };
  });
  // "The 2018", "the" have no "’s".
  const named = told.filter(({ tag }, i) => tag !== 's' || !told[i - 1]?.instead);
  const whole = withVerb(text, named, language);
  return language.subjectFirst?.(whole) ?? whole;
}

/** "Next year" that says which, "the 2018"; "Monday" without "’s", "the": the title has its date. */
const withoutNow = ({ date }: TitlePiece, { definite }: Language): string | undefined => {
  if (date?.basis !== 'reference') return undefined;
  return date.unit === 'year' && definite ? `${definite} ${date.n}` : definite;
};

/** Where no verb is known, the first word that may be one is. */
function withVerb(text: string, pieces: readonly TitlePiece[], { present }: Language): readonly TitlePiece[] {
  const { tags } = partOf(pieces);
  if (!present || hasMainVerb(tags)) return pieces;
  const at = pieces.findIndex(
    ({ start, end }, i) => present.test(text.slice(start, end)) && mayBePresent(tags, i),
  );
  return pieces.map((piece, i) => (i === at ? { ...piece, tag: 'v' } : piece));
}

/** "As of", "well into", "starting in" before a date go with it. */
function dropLead(pieces: TitlePiece[], text: string, { start }: Span, { leadIn }: Language): void {
  const from = pieces[0]?.start ?? start;
  const at = from + (leadIn ? text.slice(from, start).search(leadIn) : -1);
  while (at >= from && (pieces.at(-1)?.start ?? -1) >= at) pieces.pop();
}

/** A quotation with its marks, between which French puts spaces. */
function inMarks(text: string, { start, end, tag }: Word): TitlePiece {
  const isSpaced = (at: number): boolean => /\s/.test(text.charAt(at));
  return { start: start - (isSpaced(start - 1) ? 2 : 1), end: end + (isSpaced(end) ? 2 : 1), tag };
}

function pieceOf({ start, end, word, tag: told }: Word, language: Language, isFirst: boolean): TitlePiece {
  const kind = kindOf(word, language)[2];
  // Behind a note in brackets the first word of a sentence looks like a name.
  const tag = isFirst && told === 'N' && kind !== 'n' ? kind : told;
  if (tag === 'z') return { start, end, tag: kind === 'v' ? 'v' : 'n' };
  // "Troops attacked", "a village called Aston": who reports nothing.
  if (tag === 'V' && language.deed?.test(word)) return { start, end, tag: /ed$|went/.test(word) ? 'v' : 'n' };
  if (tag !== 'n') return { start, end, tag };
  if (language.gerund?.test(word)) return { start, end, tag: 'g' };
  return { start, end, tag: kind === 'v' ? 'v' : 'n' };
}

/** "Did not open until", "took until": so many words before "until" a "not" may stand. */
const NEEDS_END = wordPattern('{adverb} .{0,5} $ | {past} {preposition} $');
/** "Was on |.": at the end of its clause, without which the verb says nothing. */
const IS_ON = wordPattern('{be} {preposition?} {determiner?} < (?: $ | [{but}{subordinate},;:-] )');
/** A date that does what a verb says. */
const IS_SUBJECT = wordPattern('(?: ^ | [{and}{but},;] [{adverb}{word}]? ) < {adverb}? [{past}{be}]');
const NOUN_BEFORE = wordPattern('{name|word|office|channel} {preposition} $');
const DETERMINED = wordPattern('{determiner|possessive} $');
const ON_THE = wordPattern('^ {preposition} {determiner} $');
/** A year or a month with its determiner; not "April 2018". */
const THE_YEAR = /^\p{L}+ \d{4}$/u;
const THE_EARLY_MONTH = /^\p{L}+ \p{Ll}+ \p{Lu}\p{L}+$/u;
const NOUN_BEHIND = wordPattern('^ {past?} {name|word|office|channel|address}');

/**
 * By what a title keeps a date: its verb says nothing without it, or it belongs to a noun and says no more than
 * which: "the Act of 1973", "the 2018 cup", in "Monday’s trip" as "the".
 */
function boundBy(
  text: string,
  { pieces, tags }: TitlePart,
  at: number,
  language: Language,
): 'verb' | 'noun' | undefined {
  const piece = pieces[at];
  const before = pieces[at - 1];
  const behind = pieces[at + 1];
  if (!piece?.date) return undefined;
  if (behind?.tag === 's' || /['’]s?$/.test(text.slice(piece.start, piece.end))) return 'noun';
  const tagsBefore = tags.slice(0, at);
  // "It did not open until 1990": without the date it would say the contrary. "It dates back to 1990."
  const { relation } = piece.date;
  if (
    relation === 'ended' ||
    (relation === 'until' && NEEDS_END.test(tagsBefore)) ||
    (relation === 'to' && !/[de].$/.test(tagsBefore)) ||
    IS_ON.test(`${tagsBefore}<${behind?.tag ?? ''}`)
  )
    return 'verb';
  // "And 1987 saw little of it."
  if (piece.date.unit === 'year' && IS_SUBJECT.test(`${tagsBefore}<${tags.slice(at + 1)}`)) return 'verb';
  const wordBefore = before ? text.slice(before.start, before.end) : '';
  if (NOUN_BEFORE.test(tagsBefore) && kindOf(wordBefore, language)[0] === timeClasses.of) return 'noun';
  const withDeterminer = piece.date.unit === 'year' ? THE_YEAR : THE_EARLY_MONTH;
  const qualifies =
    language.qualifies &&
    // "On the 5 May Doe left."
    !(piece.date.unit === 'day' && ON_THE.test(tagsBefore) && behind?.tag === 'N') &&
    (DETERMINED.test(tagsBefore) || withDeterminer.test(text.slice(piece.start, piece.end))) &&
    NOUN_BEHIND.test(tags.slice(at + 1)) &&
    (behind?.start ?? 0) - piece.end < 2;
  return qualifies ? 'noun' : undefined;
}

/** What may stand between words that are kept: spaces, full stops, quotation marks, no brackets and no words. */
const JOINT = /^[^()[\]{}|*•,;:\p{L}\p{N}]{0,3}$/u;

/** The words of a title as a line of text, with a capital. */
export function lineOf(text: string, pieces: readonly TitlePiece[]): string {
  let line = '';
  let before = pieces[0]?.start ?? 0;
  for (const { tag, start, end, instead } of pieces) {
    // A comma inside of quotation marks has been said with them.
    if (end <= before && before - end < 2) continue;
    // What has been moved from before has a small letter.
    const isMoved = start < before;
    const between = isMoved ? ' ' : text.slice(before, start);
    if (JOINT.test(between)) line += between;
    else if (!/[,;:s]/.test(tag)) line += ' ';
    const own = instead ?? text.slice(start, end);
    line += isMoved && tag === 'v' ? own.toLowerCase() : own;
    before = end;
  }
  line = line.trim().replace(/(?<![.\p{Lu}])\.$/u, '');
  // "iPhone" has its capital.
  return /^\p{Ll}\p{Lu}/u.test(line) ? line : line.charAt(0).toUpperCase() + line.slice(1);
}
