import { selectorOf } from '../../../src/anchor/index.js';
import { verify, type VerifyDoubt } from '../../../src/extract/index.js';
import { normalize, readers, toInit } from '../../../src/input/index.js';
import type { EventInit, QuoteInit, TextQuoteSelector } from '../../../src/model/event.js';
import { findingsOf } from './draft.js';
import type { DoubtNote, EventDraft, Work } from './model.js';

/** A draft that was held against its story, or why none could be read. */
export type Checked =
  { readonly work: Work; readonly fault?: undefined } | { readonly work?: undefined; readonly fault: string };

/** The passage where words stand in a text; none where they do not. */
function passageOf(text: string, words: string | undefined): TextQuoteSelector | undefined {
  const at = words ? text.indexOf(words) : -1;
  return words && at >= 0 ? selectorOf(text, at, at + words.length) : undefined;
}

/** With a passage for what stands in the text word for word, so that it is marked there. */
function anchored<T extends EventInit | QuoteInit>(text: string, item: T): T {
  const anchor = item.anchor ?? passageOf(text, item.text);
  return anchor ? { ...item, anchor } : item;
}

/**
 * Holds a draft from anywhere (JSON: a `TimelineInit`, or a list of events) against a story: it takes the place of
 * what was read from it. What cannot be used is told, what the story does not bear out becomes doubts.
 */
export function checkDraft(json: string, read: Work): Checked {
  const { draft, diagnostics } = readers.json(json);
  const { timeline, diagnostics: faults } = normalize(draft, { timeZone: 'UTC', locale: 'en' });
  const told = [...diagnostics, ...faults].map(({ message, path }) =>
    path ? `${path}: ${message}` : message,
  );
  const { story } = read;
  const { text, published, lang } = story;
  const given = toInit(timeline);
  if (!given.events.length) return { fault: told[0] ?? 'it has no events' };
  const { timeline: held, doubts } = verify(text, given, { published, lang });
  let { next } = read;
  // On this page events have keys; ids would stand in their place in the timeline.
  const events = held.events.map(({ quotes = [], id: _, ...event }): EventDraft => ({
    ...anchored(text, event),
    key: `e${next++}`,
    quotes: quotes.map((quote) => ({ ...anchored(text, quote), key: `q${next++}` })),
  }));
  const { placeOf } = findingsOf(story);
  const noteOf = ({ reason, path, value }: VerifyDoubt): DoubtNote => {
    const [, at, of] = /^events\[(\d+)\](?:\.quotes\[(\d+)\])?/.exec(path) ?? [];
    const event = events[Number(at)];
    const quote = of === undefined ? undefined : event?.quotes[Number(of)];
    const { start, end } = placeOf((quote ?? event)?.anchor) ?? { start: 0, end: 0 };
    return {
      key: `d${next++}`,
      reason: `false-${reason}`,
      start,
      end,
      value,
      ...(event && { event: event.key }),
      ...(quote && { quote: quote.key }),
    };
  };
  return {
    work: {
      story,
      title: given.title ?? read.title,
      events,
      doubts: doubts.map(noteOf),
      notices: [...read.notices, ...told],
      next,
    },
  };
}
