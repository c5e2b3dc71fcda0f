import { parseDate } from '../time/edtf.js';
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
/** A word with a capital, or a number with what belongs to it. */
const TELLING_WORD = /\p{Lu}[\p{L}\p{M}’'-]+|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu;

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

const wordsIn = (text: string): string[] =>
  (text.match(TELLING_WORD) ?? []).map((word) => word.toLowerCase().replace(/['’]s$/, ''));
const allWordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}]+|\p{N}[\p{N}.,]*\p{N}|\p{N}/gu) ?? [];

/** Whether the text has all names and numbers of a phrase. */
const hasWords = ({ words }: Witness, phrase: string): boolean =>
  wordsIn(phrase).every((word) => word.split(/['’-]/).every((part) => !part || words.has(part)));

/** The day, month or year of a date without its time and marks. */
const bareDate = (date: string): string => date.replace(/[~?%]/g, '').replace(/T[^/]*/g, '');

/** Whether the text names a date, or one that holds or begins with it, near a passage. */
function hasDate({ dates, published }: Witness, date: string, passage: number): boolean {
  const ends = bareDate(date)
    .split('/')
    .filter((end) => end && end !== '..');
  const near = dates.filter(({ start }) => passage < 0 || Math.abs(start - passage) < NEAR_PASSAGE);
  const named = [...near, { date: published.slice(0, 10) }].flatMap((found) =>
    bareDate(found.date).split('/'),
  );
  return ends.every((end) => named.includes(end) || bareDate(date) === published.slice(0, 10));
}

/** What of a quotation the text does not bear out. */
function doubtsOfQuote(witness: Witness, quote: QuoteInit, path: string): VerifyDoubt[] {
  const doubts: VerifyDoubt[] = [];
  const said = plainText(quote.text);
  if (!witness.text.includes(said))
    doubts.push({ reason: 'quotation', path: `${path}.text`, value: quote.text });
  const exact = quote.anchor?.exact;
  if (exact && !witness.text.includes(plainText(exact)))
    doubts.push({ reason: 'anchor', path: `${path}.anchor`, value: exact });
  const { speaker } = quote;
  const name = typeof speaker === 'string' ? speaker : speaker?.name;
  if (name && !allWordsIn(name).every((word) => witness.words.has(word)))
    doubts.push({ reason: 'speaker', path: `${path}.speaker.name`, value: name });
  return doubts;
}

/** What of an event the text does not bear out. */
function doubtsOfEvent(witness: Witness, event: EventInit, path: string): VerifyDoubt[] {
  const doubts: VerifyDoubt[] = [];
  const exact = event.anchor?.exact;
  const passage = exact ? witness.text.indexOf(plainText(exact)) : -1;
  if (exact && passage < 0) doubts.push({ reason: 'anchor', path: `${path}.anchor`, value: exact });
  const { date } = event;
  if (!parseDate(date) || !hasDate(witness, date, passage))
    doubts.push({ reason: 'date', path: `${path}.date`, value: date });
  for (const field of ['title', 'text'] as const) {
    const words = event[field];
    if (typeof words === 'string' && !hasWords(witness, words))
      doubts.push({ reason: 'title', path: `${path}.${field}`, value: words });
  }
  const quotes = event.quotes ?? [];
  return [...doubts, ...quotes.flatMap((quote, i) => doubtsOfQuote(witness, quote, `${path}.quotes[${i}]`))];
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
