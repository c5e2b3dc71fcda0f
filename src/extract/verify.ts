import type { EventInit, QuoteInit, TimelineInit } from '../model/event.js';
import { findDates } from './dates.js';
import { findPublished } from './events.js';
import type { ExtractOptions } from './timeline.js';

/** Why something of a draft does not stand in its article. */
export type Falsehood =
  | 'anchor' // the passage that it names is not in the text word for word
  | 'quotation' // these words are not in the text
  | 'date' // the text names no such date near the passage, or anywhere if there is none
  | 'speaker' // a name that the text lacks
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
/** A word with a capital, or a number; of "Doe’s" and "Anne-Marie" each part. */
const TELLING_WORD = /\p{Lu}[\p{L}\p{M}]+|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu;

/** As read: white space, quotation marks and dashes of one kind each. */
const plainText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .trim();

/** An article, ready to be asked. */
interface Witness {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly dates: readonly { readonly start: number; readonly date: string }[];
  readonly published: string;
}

const allWordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu) ?? [];

/** Whether the text has all names and numbers of a phrase. */
const hasWords = ({ words }: Witness, phrase: string): boolean =>
  (phrase.match(TELLING_WORD) ?? []).every((word) => words.has(word.toLowerCase()));

/** The day, month or year of a date without its time and marks. */
const bareDate = (date: string): string => date.replace(/[~?%]/g, '').replace(/T[^/]*/g, '');

/** Whether the text names a date, or one that holds or begins with it, near a passage. */
function hasDate({ dates, published }: Witness, date: string, passage: number): boolean {
  const [start = '', end = '', more] = bareDate(date).split('/');
  const ends = [start, end].filter((end) => end && end !== '..');
  if (!ends.length || more !== undefined || (ends.length > 1 && start > end && !start.startsWith('-')))
    return false;
  const near = dates.filter(({ start }) => passage < 0 || Math.abs(start - passage) < NEAR_PASSAGE);
  const named = [...near, { date: published.slice(0, 10) }].flatMap((found) =>
    bareDate(found.date).split('/'),
  );
  return ends.every((end) => named.includes(end));
}

/** A doubt of a field, where the text does not bear it out; none of one that is missing. */
const doubtOf = (
  isTrue: (value: string) => boolean,
  reason: VerifyDoubt['reason'],
  path: string,
  value: unknown,
): VerifyDoubt[] => (typeof value === 'string' && value && !isTrue(value) ? [{ reason, path, value }] : []);

/** What of a quotation the text does not bear out. */
function doubtsOfQuote(
  { text, words }: Witness,
  { text: said, speaker, anchor }: QuoteInit,
  path: string,
): VerifyDoubt[] {
  const isThere = (passage: string): boolean => text.includes(plainText(passage));
  const isNamed = (name: string): boolean => allWordsIn(name).every((word) => words.has(word));
  const name = typeof speaker === 'string' ? speaker : speaker?.name;
  return [
    ...doubtOf(isThere, 'quotation', `${path}.text`, said),
    ...doubtOf(isThere, 'anchor', `${path}.anchor`, anchor?.exact),
    ...doubtOf(isNamed, 'speaker', `${path}.speaker.name`, name),
  ];
}

/** What of an event the text does not bear out. */
function doubtsOfEvent(witness: Witness, event: EventInit, path: string): VerifyDoubt[] {
  const { date, title, text, anchor, quotes = [] } = event;
  const passage = anchor?.exact ? witness.text.indexOf(plainText(anchor.exact)) : -1;
  const isNamed = (words: string): boolean => hasWords(witness, words);
  const isDated = (value: string): boolean => hasDate(witness, value, passage);
  return [
    ...doubtOf(() => passage >= 0, 'anchor', `${path}.anchor`, anchor?.exact),
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
  const text = plainText(article);
  const known = published ?? draft.published ?? findPublished(article, { ...(lang && { lang }) }) ?? '';
  const witness: Witness = {
    text,
    words: new Set(allWordsIn(text)),
    // Its paragraphs say where a date without year or day belongs; white space hardly moves it.
    dates: findDates(article, known, { ...(lang && { lang }) }),
    published: known,
  };
  return {
    timeline: { ...draft, events: draft.events.map((event) => ({ ...event, inferred: true })) },
    doubts: draft.events.flatMap((event, i) => doubtsOfEvent(witness, event, `events[${i}]`)),
  };
}
