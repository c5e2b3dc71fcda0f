import { wordClasses } from '../languages/classes.js';
import { wordPattern } from '../languages/pattern.js';
import { matchesOf } from '../text.js';
import { lineOf, partOf, type TitlePart } from './pieces.js';
import { GOOD_LENGTH, SUBJECT } from './title-rules.js';
import { hasMainVerb, VERB } from './verbs.js';

/** Above this a title loses a phrase, too. */
const TITLE_LONG = 130;
/** A title is never longer. */
const TITLE_LONGEST = 160;
/** What is left has at least this length. */
const SHORTEST = 20;

/** Before these a title may end: a clause that is only added. */
const ADDED = wordPattern(
  '[,;:-]+ (?= {relative|that|but|subordinate|preposition|gerund|past|adverb|auxiliary} ' +
    '| {and} {!,}* {auxiliary|be|says|past} ) | {and} (?= , ) | ; | (?<! {number} ) - | {but|subordinate}',
  'g',
);
/** Or these, where it is still long: what defines a noun, a phrase of place or purpose. */
const PHRASES = wordPattern(
  '{relative} | (?<! {says} {!,}{0,5} ) {that} | {gerund} (?= {determiner|name|pronoun} ) ' +
    '| (?<= {name|word|office|channel|number|past} ) {preposition} ' +
    '| (?<= {preposition} {determiner}? {name}{1,3} ) {to} | , | {and} (?= {!,}* {auxiliary|be|past} )',
  'g',
);
/** One of several that are listed. */
const LIST_ITEM = '[{determiner}{possessive}]? {name|word|office|number}{1,4}';
/** No title ends with these. */
const OPEN_END = wordPattern(
  '[{preposition}{to}{determiner}{and}{but}{subordinate}{auxiliary}{be}{past}{relative}{that},;:-] $ ' +
    '| {determiner} {time}+ $ | , {determiner} {word|office} $ | , {adverb}* [{word}{gerund}] $ ' +
    '| {to} [{word}{past}] $ | {and|but|that} , {!,}* $ ' +
    // "…; deep in the north |, men attacked"
    '| ; {!auxiliary|be|says|past}* $ ' +
    // "When Brahms and the critic |, …": its verb is still to come.
    '| [{relative}{that}{subordinate}] (?! {gerund} ) {!auxiliary|be|says|past}* $',
);
/** Nor before what stands between commas and a verb: who is its subject would have none. */
const BEFORE_VERB = wordPattern(
  '^ [,-] (?! {subordinate} {!,}* , {!,}* , ) ' +
    '(?: {!,|auxiliary|be|past}* , ){1,2} {adverb}* {auxiliary|be|past} | ^ [,-] {adverb}* {auxiliary|be}',
);
/** "In Aston |, Barton and Corley": within a list. */
const INSIDE_LIST = wordPattern(
  `^ (?: , ${LIST_ITEM} )+ ,? {and} ${LIST_ITEM} (?! {adverb}* {auxiliary|be|past} )`,
);
/** "The plan backed in Rome | … was dropped": what looked like its verb was none. */
const BE_BEHIND = wordPattern('^ {!relative|that|subordinate|and|but|pronoun|says|past|;|:}* {auxiliary|be}');
/** "In a letter sent to Rome |, Doe said": the verb is still to come. */
const NO_VERB_YET = wordPattern(`^ {preposition} {!,}* < , ${SUBJECT} {adverb}* ${VERB}`);
const HAS_BE = wordPattern('{auxiliary|be}');
const VERB_LAST = wordPattern('{past} $');
const PASSIVE_LAST = wordPattern('{be} {adverb}* {past} $');

/** "In a speech to his party, " goes before anything is cut. */
const OPENING_PHRASE = wordPattern(
  '^ {preposition} {!,|auxiliary|be|says|past}* , (?= {!,|auxiliary|be|says|past}+ {auxiliary|be|says|past} )',
);

/** "The town had fallen |," and "it was taken | by Doe": such a verb is an end. */
const ended = (tags: string, border: string): string =>
  tags.replace(/[,;]/.test(border) ? VERB_LAST : PASSIVE_LAST, 'n');

/**
 * The longest beginning of a title that ends before one of some borders and fits, if need be with its verb; else
 * undefined.
 */
function endingAt(
  text: string,
  part: TitlePart,
  borders: RegExp,
  most: number,
  mayEndWithVerb = false,
): TitlePart | undefined {
  const ends = Array.from(matchesOf(borders, part.tags), ({ index }) => index).reverse();
  for (const end of ends) {
    const head = partOf(part.pieces.slice(0, end));
    const { length } = lineOf(text, head.pieces);
    if (
      length >= SHORTEST &&
      length <= most &&
      // What is quoted is no verb of the title's own.
      hasMainVerb(head.tags.replaceAll(wordClasses.quotation, wordClasses.word)) &&
      !OPEN_END.test(mayEndWithVerb ? ended(head.tags, part.tags.charAt(end)) : head.tags) &&
      !BEFORE_VERB.test(part.tags.slice(end)) &&
      !INSIDE_LIST.test(part.tags.slice(end)) &&
      !NO_VERB_YET.test(`${head.tags}<${part.tags.slice(end)}`) &&
      (HAS_BE.test(head.tags) || !BE_BEHIND.test(part.tags.slice(end)))
    )
      return head;
  }
  return undefined;
}

/** A title with its words; `isCut` when that is at a word, with "…". */
export interface ShortTitle {
  readonly title: string;
  readonly isCut: boolean;
  readonly part: TitlePart;
}

/**
 * A title of one line where that can be had: what is only added goes first, then phrases. Whatever is longer still is
 * cut at a word.
 */
export function shorten(
  text: string,
  part: TitlePart,
  isOf: (piece: TitlePart['pieces'][number]) => boolean,
): ShortTitle {
  const whole = (made: TitlePart): ShortTitle => ({
    title: lineOf(text, made.pieces),
    isCut: false,
    part: made,
  });
  const { title } = whole(part);
  if (title.length <= GOOD_LENGTH) return whole(part);
  const shorter = endingAt(text, part, ADDED, GOOD_LENGTH);
  if (shorter) return whole(shorter);
  if (title.length <= TITLE_LONG) return whole(part);
  const opening = OPENING_PHRASE.exec(part.tags)?.[0].length ?? 0;
  if (opening) return shorten(text, partOf(part.pieces.slice(opening)), isOf);
  // "One of …" is nothing without the rest.
  const loose = partOf(part.pieces.map((piece) => (isOf(piece) ? { ...piece, tag: '.' } : piece)));
  const plain =
    endingAt(text, loose, ADDED, TITLE_LONG) ??
    endingAt(text, loose, PHRASES, TITLE_LONG) ??
    endingAt(text, loose, ADDED, TITLE_LONG, true);
  if (plain) return whole(plain);
  if (title.length <= TITLE_LONGEST) return whole(part);
  const rest =
    endingAt(text, loose, PHRASES, TITLE_LONGEST) ?? endingAt(text, loose, PHRASES, TITLE_LONGEST, true);
  if (rest) return whole(rest);
  return { title: title.slice(0, title.lastIndexOf(' ', TITLE_LONGEST)) + '…', isCut: true, part };
}
