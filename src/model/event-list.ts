import type { DatedEvent, EventInit, Speaker } from './event.js';
import { plainWords } from './marked.js';

/**
 * What the place and the rank of every event hang on, by index: numbers apart from the events, so that a million of
 * them cost little.
 */
export interface EventColumns {
  /**
   * The ends of the dates, half-open, ms since the epoch: ±Infinity where they are open, NaN where they are
   * unknown.
   */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** How finely each end is known: an index into `PRECISIONS`. */
  readonly startPrecisions: Uint8Array;
  readonly endPrecisions: Uint8Array;
  /**
   * What is one unit from its start to its end: 1 where that is a unit of its precision, 2 where it is a reach of which
   * one moment is meant, with two ends.
   */
  readonly units: Uint8Array;
  /** See `weightOf`. */
  readonly weights: Uint16Array;
  /** The number of each one's entry in the author's list. */
  readonly entries?: Uint32Array;
}

/** What a reader may seek in an event: its texts as the data has them. */
export interface Texts {
  /** Title, text, group, the words for the date, and of the quotations their words and what their speakers are. */
  readonly words: readonly string[];
  /** Who speaks, a name for each quotation that has one. */
  readonly speakers: readonly string[];
  readonly tags: readonly string[];
  readonly group: string;
}

/** The events of a story in time order. An event is made when it is asked for. */
export interface EventList extends Iterable<DatedEvent> {
  readonly length: number;
  /** The event at an index from 0 to `length - 1`. */
  readonly at: (index: number) => DatedEvent;
  /** What is sought in the event at an index: cheaper than the event. */
  readonly texts: (index: number) => Texts;
  /** The index of the event with this id, -1 if there is none. */
  readonly indexOf: (id: string) => number;
  readonly columns: EventColumns;
  /** How many quotations they have together. */
  readonly quotes: number;
  /** Whether a program has found some of them. */
  readonly inferred: boolean;
  /**
   * The index of the event that opens first: the first that leads, else the last in the list that is not after the day
   * of publication, or today.
   */
  readonly opening: number;
  /** The index of the event whose date reaches furthest. */
  readonly latest: number;
}

/** An end of a date out of the columns: none where it is unknown. */
export const endOf = (ms = NaN): number | null => (Number.isNaN(ms) ? null : ms);

/** The weight from which on an event leads. */
export const LEAD = 1000;

/**
 * How long an event keeps its card and its detail when there is not room for all: `lead` events longest, then those
 * with more quotations, then those with more to read.
 */
export function weightOf({
  lead,
  quotes,
  text,
}: Pick<DatedEvent, 'lead' | 'text'> & { readonly quotes: { readonly length: number } }): number {
  return (lead ? LEAD : 0) + 10 * Math.min(quotes.length, 50) + (text ? 1 : 0);
}

/** The texts of an event, or of an entry whose parts are of the types that they should be. */
export function textsOf({
  title,
  dateText,
  text,
  group,
  quotes,
  tags,
}: Pick<DatedEvent | EventInit, 'title' | 'dateText' | 'text' | 'group' | 'quotes' | 'tags'>): Texts {
  const words = [title, plainWords(text ?? ''), group ?? '', dateText ?? ''];
  const speakers: string[] = [];
  for (const { text: said, speaker } of quotes ?? []) {
    const {
      name = '',
      role,
      organization,
    }: Partial<Speaker> = typeof speaker === 'string' ? { name: speaker } : (speaker ?? {});
    words.push(said, role ?? '', organization ?? '');
    if (name) speakers.push(name);
  }
  return { words, speakers, tags: [...(tags ?? [])], group: group ?? '' };
}
