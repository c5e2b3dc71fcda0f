import { parseDate } from '../../../src/time/index.js';
import type { DoubtReason, Falsehood } from '../../../src/extract/index.js';
import type { EventInit, QuoteInit, TextQuoteSelector, TimelineInit } from '../../../src/model/event.js';

/** A quotation of the draft; `key` stays the same through all corrections. */
export interface QuoteDraft extends QuoteInit {
  readonly key: string;
}

/** An event of the draft. Only one that was just added may have no date yet: '' . */
export interface EventDraft extends Omit<EventInit, 'quotes'> {
  readonly key: string;
  readonly quotes: readonly QuoteDraft[];
}

/** A stretch of the story: UTF-16 offsets, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What the extractor was not sure of, and what a draft from elsewhere says and the story does not bear out. */
export type NoteReason = DoubtReason | `false-${Falsehood}`;

/** Something not sure, and what it became; with neither event nor quote it was left out. */
export interface DoubtNote extends Place {
  readonly key: string;
  readonly reason: NoteReason;
  /** What a draft from elsewhere says, where the story does not. */
  readonly value?: string;
  readonly event?: string;
  readonly quote?: string;
}

/** What is in the fields of the story, perhaps not read yet. */
export interface Story {
  readonly text: string;
  readonly published: string;
  /** BCP 47; empty in a field where the words of the story are to tell. */
  readonly lang: string;
  /** Those of its lines that are headings, where the source says so. */
  readonly headings: readonly string[];
}

/** A story that was read, and the draft as it stands. Never changed: each edit makes a new one. */
export interface Work {
  readonly story: Story;
  readonly title: string;
  readonly events: readonly EventDraft[];
  readonly doubts: readonly DoubtNote[];
  /** What the extractor could not read, in words. */
  readonly notices: readonly string[];
  /** The number in the next key. */
  readonly next: number;
}

export const NO_STORY: Story = { text: '', published: '', lang: '', headings: [] };
export const NO_WORK: Work = { story: NO_STORY, title: '', events: [], doubts: [], notices: [], next: 1 };

export const findEvent = (work: Work, key: string | null | undefined): EventDraft | undefined =>
  work.events.find((event) => event.key === key);
export const eventOfQuote = (work: Work, key: string): EventDraft | undefined =>
  work.events.find(({ quotes }) => quotes.some((quote) => quote.key === key));
export const numberOf = (work: Work, key: string | undefined): number =>
  work.events.findIndex((event) => event.key === key) + 1;

/** Whether a stretch of `a` is in `b`. */
export const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** Why a date cannot be drawn, for its author; null for one that can. */
export function faultOfDate(date: string): string | null {
  const interval = parseDate(date);
  if (!interval)
    return (
      'This is no date in EDTF. Write for example 2024-12-05, 2024-12, 1982~ (about), 2011/.. (since) ' +
      'or ../2020 (before).'
    );
  if (interval.start === null && interval.end === null)
    return 'This date names no day or year that could be drawn.';
  if (interval.start !== null && interval.end !== null && interval.end < interval.start)
    return 'It ends before it starts.';
  return null;
}

/** An object without its keys that say nothing. */
function compact<T extends object>(object: T): T {
  const says = (value: unknown): boolean =>
    value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(object).filter(([, value]) => says(value))) as T;
}

/** At the edges of a story nothing stands before a passage, or behind it. */
const anchored = <T extends { anchor?: TextQuoteSelector }>(object: T): T =>
  object.anchor ? { ...object, anchor: compact(object.anchor) } : object;

function initOfQuote({ key: _, ...quote }: QuoteDraft): QuoteInit {
  return anchored(compact(quote));
}

/** The draft as data: without events that have no date yet. With `keys`, their keys are their ids. */
export function timelineOf({ title, story, events }: Work, keys = false): TimelineInit {
  return {
    ...compact({ title, lang: story.lang, published: story.published }),
    events: events
      .filter(({ date }) => date)
      .map(({ key, quotes, ...event }) => ({
        ...(keys && { id: key }),
        ...anchored(compact({ ...event, quotes: quotes.map(initOfQuote) })),
      })),
  };
}
