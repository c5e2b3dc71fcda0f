import type { QuoteInit } from '../../../src/model/event.js';
import { findingsOf } from './draft.js';
import {
  eventOfQuote,
  findEvent,
  overlap,
  type DoubtNote,
  type EventDraft,
  type Place,
  type QuoteDraft,
  type Work,
} from './model.js';

/** What changes a draft: gives a new one, and leaves the old as it is. */
export type Edit = (work: Work) => Work;

const ABOUT_SPEAKER = new Set([
  'no-speaker',
  'guessed',
  'carried',
  'unknown-name',
  'nameless',
  'false-speaker',
]);

const without = (work: Work, isSettled: (doubt: DoubtNote) => boolean): Work => ({
  ...work,
  doubts: work.doubts.filter((doubt) => !isSettled(doubt)),
});

const mapEvent = (work: Work, key: string, change: (event: EventDraft) => EventDraft): Work => ({
  ...work,
  events: work.events.map((event) => (event.key === key ? change(event) : event)),
});

/** Corrects an event. Who corrects its date or its passage has settled what was doubtful about the date. */
export const editEvent =
  (key: string, patch: Partial<EventDraft>): Edit =>
  (work) => {
    const edited = mapEvent(work, key, (event) => ({ ...event, ...patch }));
    return 'date' in patch || 'anchor' in patch
      ? without(edited, (doubt) => doubt.event === key && !doubt.quote)
      : edited;
  };

/** Corrects a quotation. Who corrects its speaker has settled what was doubtful about that. */
export const editQuote =
  (key: string, patch: Partial<QuoteDraft>): Edit =>
  (work) => {
    const owner = eventOfQuote(work, key);
    if (!owner) return work;
    const edited = mapEvent(work, owner.key, (event) => ({
      ...event,
      quotes: event.quotes.map((quote) => (quote.key === key ? { ...quote, ...patch } : quote)),
    }));
    return 'speaker' in patch
      ? without(edited, (doubt) => doubt.quote === key && ABOUT_SPEAKER.has(doubt.reason))
      : edited;
  };

/** Puts a quotation last in another event. */
export const moveQuote =
  (key: string, to: string): Edit =>
  (work) => {
    const from = eventOfQuote(work, key);
    const quote = from?.quotes.find((one) => one.key === key);
    if (!from || !quote || from.key === to || !findEvent(work, to)) return work;
    const taken = mapEvent(work, from.key, (event) => ({
      ...event,
      quotes: event.quotes.filter((one) => one !== quote),
    }));
    const moved = mapEvent(taken, to, (event) => ({ ...event, quotes: [...event.quotes, quote] }));
    const doubts = moved.doubts.map((doubt) => (doubt.quote === key ? { ...doubt, event: to } : doubt));
    return { ...moved, doubts };
  };

export const deleteQuote =
  (key: string): Edit =>
  (work) => {
    const owner = eventOfQuote(work, key);
    if (!owner) return work;
    return without(
      mapEvent(work, owner.key, (event) => ({
        ...event,
        quotes: event.quotes.filter((quote) => quote.key !== key),
      })),
      (doubt) => doubt.quote === key,
    );
  };

export const deleteEvent =
  (key: string): Edit =>
  (work) =>
    without(
      { ...work, events: work.events.filter((event) => event.key !== key) },
      (doubt) => doubt.event === key,
    );

/** One text of two, the second only if the first has not got it. */
const joined = (one = '', other = ''): string =>
  other && !one.includes(other) ? [one, other].filter(Boolean).join('\n\n') : one;

/** `into` takes in the words, quotations and tags of `from` and keeps its own date and title; `from` goes. */
export const mergeEvents =
  (into: string, from: string): Edit =>
  (work) => {
    const other = findEvent(work, from);
    if (!other || into === from || !findEvent(work, into)) return work;
    const merged = mapEvent(work, into, (event) => ({
      ...event,
      text: joined(event.text, other.text),
      group: event.group ?? other.group,
      tags: [...new Set([...(event.tags ?? []), ...(other.tags ?? [])])],
      lead: Boolean(event.lead) || Boolean(other.lead),
      url: event.url ?? other.url,
      image: event.image ?? other.image,
      inferred: Boolean(event.inferred) || Boolean(other.inferred),
      quotes: [...event.quotes, ...other.quotes],
    }));
    // What was doubtful about the date that is gone is settled; its quotations keep their doubts.
    const doubts = merged.doubts
      .filter((doubt) => doubt.event !== from || doubt.quote)
      .map((doubt) => (doubt.event === from ? { ...doubt, event: into } : doubt));
    return { ...merged, doubts, events: merged.events.filter((event) => event.key !== from) };
  };

/** The key that the next event or quotation will have. */
export const nextKey = (work: Work, letter: 'e' | 'q'): string => `${letter}${work.next}`;

/** Makes a second event of the same passage, behind the first, with these of its quotations. */
export const splitEvent =
  (
    key: string,
    { date, title, quotes }: { date: string; title: string; quotes: ReadonlySet<string> },
  ): Edit =>
  (work) => {
    const added = nextKey(work, 'e');
    const events = work.events.flatMap((event) => {
      if (event.key !== key) return [event];
      const second = {
        ...event,
        key: added,
        date,
        title,
        lead: false,
        quotes: event.quotes.filter((quote) => quotes.has(quote.key)),
      };
      return [{ ...event, quotes: event.quotes.filter((quote) => !quotes.has(quote.key)) }, second];
    });
    const doubts = work.doubts.map((doubt) =>
      doubt.quote && quotes.has(doubt.quote) ? { ...doubt, event: added } : doubt,
    );
    return { ...work, events, doubts, next: work.next + 1 };
  };

/** Doubts about what was left out there. */
const leftOut =
  (place: Place) =>
  (doubt: DoubtNote): boolean =>
    !doubt.event && overlap(doubt, place);

/** Adds an event where its passage stands among those of the others. */
export const addEvent =
  (event: Omit<EventDraft, 'key'>, place: Place | null): Edit =>
  (work) => {
    const { placeOf } = findingsOf(work.story);
    const at = place
      ? work.events.findIndex(({ anchor }) => (placeOf(anchor)?.start ?? 0) > place.start)
      : -1;
    const added = { ...event, key: nextKey(work, 'e') };
    const events = at < 0 ? [...work.events, added] : work.events.toSpliced(at, 0, added);
    const grown = { ...work, events, next: work.next + 1 };
    return place ? without(grown, leftOut(place)) : grown;
  };

export const addQuote =
  (to: string, quote: QuoteInit, place: Place | null): Edit =>
  (work) => {
    const added = { ...quote, key: nextKey(work, 'q') };
    const grown = {
      ...mapEvent(work, to, (event) => ({ ...event, quotes: [...event.quotes, added] })),
      next: work.next + 1,
    };
    return place ? without(grown, leftOut(place)) : grown;
  };

/**
 * Takes the mark of what was found automatically off these events, or off all, and settles what was doubtful of
 * them.
 */
export const confirmEvents =
  (keys?: ReadonlySet<string>): Edit =>
  (work) => {
    const isMeant = (key: string): boolean => keys?.has(key) ?? true;
    const events = work.events.map((event) => {
      if (!isMeant(event.key) || !event.inferred) return event;
      const { inferred: _, ...rest } = event;
      return rest;
    });
    return without({ ...work, events }, (doubt) => doubt.event !== undefined && isMeant(doubt.event));
  };

export const settleDoubt =
  (key: string): Edit =>
  (work) =>
    without(work, (doubt) => doubt.key === key);

export const editTitle =
  (title: string): Edit =>
  (work) => ({ ...work, title });
