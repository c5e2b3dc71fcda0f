import type { DatedEvent, EventInit, Quote, QuoteInit, Timeline, TimelineInit } from '../model/event.js';

function toQuoteInit({ interval, ...quote }: Quote): QuoteInit {
  return quote;
}

function toEventInit({ interval, zone, tags, lead, quotes, inferred, ...rest }: DatedEvent): EventInit {
  const event: EventInit = rest;
  if (tags.length > 0) event.tags = [...tags];
  if (lead) event.lead = true;
  if (quotes.length > 0) event.quotes = quotes.map(toQuoteInit);
  if (inferred) event.inferred = true;
  return event;
}

/**
 * A timeline in the form that an author writes: normalised again, it is the same. It shares nothing with
 * the timeline, and has no keys without a value.
 */
export function toInit(timeline: Timeline): TimelineInit {
  return structuredClone({ ...timeline, events: timeline.events.map(toEventInit) });
}
