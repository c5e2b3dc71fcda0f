import type { EventInit, QuoteInit, TimelineInit } from '../model/event.js';
import { findDates } from './dates.js';
import { findPublished } from './events.js';
import type { FoundDate } from './found.js';
import { timeClasses } from './languages/classes.js';
import { languageIn } from './languages/index.js';
import type { Language } from './languages/language.js';
import { tagQuotes, type TaggedQuote } from './quotes.js';
import type { Span } from './text.js';
import type { ExtractOptions } from './timeline.js';

/** Why something of a draft does not stand in its article. */
export type Falsehood =
  | 'anchor' // the passage that it names is not in the text word for word
  | 'quotation' // these words are not in the text
  | 'date' // the text names no such date near the passage, or anywhere if there is none
  | 'speaker' // a name that the text lacks, or that of another who says these words
  | 'title'; // a number or name that the text lacks

/**
 * Something of a draft that the article does not bear out; `path` is its place in the draft, `value` what it
 * says.
 */
export interface VerifyDoubt {
  readonly reason: Falsehood;
  readonly path: string;
  readonly value: string;
}

/** A draft that was held against its article: unchanged, but that all of it is `inferred`. */
export interface Verified {
  readonly timeline: TimelineInit;
  readonly doubts: readonly VerifyDoubt[];
}

/** So far from its passage, in UTF-16 units, a date of an event may stand. */
const NEAR_PASSAGE = 600;
/** A word, perhaps with soft hyphens, or a number; of "Doe’s" and "Anne-Marie" each part. */
const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{Cf}]*|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu;
/** Two capitals or a capital and more, or a number. */
const IS_TELLING = /^(?:\p{Lu}\p{M}*[\p{L}\p{M}]|\p{N})/u;
/** "1,500" is 1500, and what nobody sees is nothing. */
const NO_LETTERS = /[.,](?=\d{3}(?!\d))|\p{Cf}/gu;

/** A word as it is compared: however it is put into characters, and numbers in digits. */
function plainWord(word: string, language: Language | null): string {
  const plain = word.normalize('NFKC').toLowerCase().replace(NO_LETTERS, '');
  const [type, value = ''] = language?.kinds.get(plain) ?? [];
  // "One" is more than a number.
  return type === timeClasses.cardinal && value !== '1' ? value : plain;
}

/** An article, ready to be asked. */
interface Witness {
  readonly language: Language | null;
  /** Its words one after another, each between spaces, without all that stands between them. */
  readonly line: string;
  readonly words: ReadonlySet<string>;
  /** Where in the line a word begins or ends → where it does in the article. */
  readonly places: ReadonlyMap<number, number>;
  readonly dates: readonly FoundDate[];
  readonly quotes: readonly TaggedQuote[];
  readonly published: string;
}

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];
const lineOf = (text: string, language: Language | null): string =>
  ` ${wordsOf(text)
    .map((word) => plainWord(word, language))
    .join(' ')} `;

/** Whether the text has the names and numbers of a phrase, in digits or words, or `all` its words. */
const hasWords = ({ words, language }: Witness, phrase: string, all = false): boolean =>
  wordsOf(phrase).every((word) => {
    const plain = plainWord(word, language);
    return words.has(plain) || !(all || IS_TELLING.test(word) || IS_TELLING.test(plain));
  });

/** Where a passage stands in the article, word for word. */
function placeOf({ line, places, language }: Witness, passage: string): Span | undefined {
  const words = lineOf(passage, language);
  const at = line.indexOf(words);
  const start = places.get(at + 1);
  const end = places.get(at + words.length - 1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The day, month or year of a date without its time and marks. */
const bareDate = (date: string): string => date.replace(/[~?%]/g, '').replace(/T[^/]*/g, '');

/**
 * Whether the text names a date, or one that holds or begins with it, in a passage, or near one that names none; or it
 * is that of publication.
 */
function hasDate({ dates, published }: Witness, date: string, passage: Span | undefined): boolean {
  const [start = '', end = '', more] = bareDate(date).split('/');
  const ends = [start, end].filter((end) => end && end !== '..');
  if (!ends.length || more !== undefined || (ends.length > 1 && start > end && !start.startsWith('-')))
    return false;
  const within = (reach: number): FoundDate[] =>
    dates.filter(
      ({ start, end }) => !passage || (start < passage.end + reach && end > passage.start - reach),
    );
  const own = within(0);
  const named = [...(own.length ? own : within(NEAR_PASSAGE)), { date: published.slice(0, 10) }];
  const all = named.flatMap((found) => bareDate(found.date).split('/'));
  return ends.every((end) => all.includes(end));
}

/** A doubt of a field, where the text does not bear it out; none of one that is missing. */
const doubtOf = (
  isTrue: (value: string) => boolean,
  reason: VerifyDoubt['reason'],
  path: string,
  value: unknown,
): VerifyDoubt[] => (typeof value === 'string' && value && !isTrue(value) ? [{ reason, path, value }] : []);

/** Whether the text names another one who says the words at a place, and surely. */
function isElse({ quotes, language }: Witness, name: string, place: Span | undefined): boolean {
  const { quote: { speaker } = {}, doubt } =
    quotes.find(({ quote }) => place && quote.start <= place.start && quote.end >= place.end) ?? {};
  if (!speaker || doubt || !IS_TELLING.test(speaker.name) || !IS_TELLING.test(name)) return false;
  const known = lineOf(`${speaker.name} ${speaker.role ?? ''}`, language);
  return !wordsOf(name).some((word) => known.includes(plainWord(word, language)));
}

/** What of a quotation the text does not bear out. */
function doubtsOfQuote(
  witness: Witness,
  { text: said, speaker, source, anchor }: QuoteInit,
  path: string,
): VerifyDoubt[] {
  const isThere = (passage: string): boolean => placeOf(witness, passage) !== undefined;
  const isNamed = (words: string): boolean => hasWords(witness, words);
  const isSpeaker = (name: string): boolean =>
    hasWords(witness, name, true) && !isElse(witness, name, placeOf(witness, said));
  const { name, role } = typeof speaker === 'string' ? { name: speaker, role: undefined } : (speaker ?? {});
  return [
    ...doubtOf(isThere, 'quotation', `${path}.text`, said),
    ...doubtOf(isThere, 'anchor', `${path}.anchor`, anchor?.exact),
    ...doubtOf(isSpeaker, 'speaker', `${path}.speaker.name`, name),
    ...doubtOf(isNamed, 'speaker', `${path}.speaker.role`, role),
    ...doubtOf(isNamed, 'speaker', `${path}.source`, typeof source === 'string' ? source : source?.name),
  ];
}

/** What of an event the text does not bear out. */
function doubtsOfEvent(witness: Witness, event: EventInit, path: string): VerifyDoubt[] {
  const { date, title, text, anchor, quotes = [] } = event;
  const passage = anchor?.exact ? placeOf(witness, anchor.exact) : undefined;
  const isNamed = (words: string): boolean => hasWords(witness, words);
  const isDated = (value: string): boolean => hasDate(witness, value, passage);
  return [
    ...doubtOf(() => passage !== undefined, 'anchor', `${path}.anchor`, anchor?.exact),
    ...doubtOf(isDated, 'date', `${path}.date`, date),
    ...doubtOf(isNamed, 'title', `${path}.title`, title),
    ...doubtOf(isNamed, 'title', `${path}.text`, text),
    ...quotes.flatMap((quote, i) => doubtsOfQuote(witness, quote, `${path}.quotes[${i}]`)),
  ];
}

/**
 * Holds a draft from anywhere (a script, a model) against the article that it was made from: passages and
 * quotations must
 * stand there word for word, dates be named near them, speakers be in the text, and titles have no names and
 * numbers that it
 * lacks. What does not is a doubt with its path in the draft. Each event is `inferred` until a person has
 * reviewed it.
 * Never throws on a `TimelineInit`; a draft of other form goes through `normalize` first.
 */
export function verify(
  article: string,
  draft: TimelineInit,
  { published, lang }: ExtractOptions = {},
): Verified {
  const language = languageIn(article, lang);
  const options = lang ? { lang } : {};
  const known = published ?? draft.published ?? findPublished(article, options) ?? '';
  const places = new Map<number, number>();
  let line = ' ';
  for (const { 0: word, index } of article.matchAll(WORD)) {
    places.set(line.length, index);
    line += plainWord(word, language);
    places.set(line.length, index + word.length);
    line += ' ';
  }
  const witness: Witness = {
    language,
    line,
    words: new Set(line.split(' ')),
    places,
    dates: findDates(article, known, options),
    quotes: language ? tagQuotes(article, language) : [],
    published: known,
  };
  return {
    timeline: { ...draft, events: draft.events.map((event) => ({ ...event, inferred: true })) },
    doubts: draft.events.flatMap((event, i) => doubtsOfEvent(witness, event, `events[${i}]`)),
  };
}
