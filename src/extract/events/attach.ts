import type { Span } from '../text.js';

/** An event as far as it matters for who speaks about it. */
export interface Placed extends Span {
  readonly paragraph: number;
  /** The days since 1970 began on which it begins; NaN when that is open. */
  readonly day: number;
  /** Known to the day, and no plan. */
  readonly isDay: boolean;
}

/** By which rule a quotation is with its event, from the surest to the least sure. */
export type Attachment = 'sentence' | 'paragraph' | 'nearest' | 'lead';

/** What lies no further before publication is news, in days; the rest is what led to it. */
const NEWS = 31;
/** So early, in paragraphs, a report tells its news. */
const EARLY = 4;
/** So many events of a sentence, or of a speaker's turn, are looked at. */
const MOST = 20;

/**
 * Gives, for the events of a story in their order, a function from a quotation to its event. That is the one of its sentence;
 * else the nearest one before in its paragraph; else, where a story is told in the order of time, or has no news, the nearest
 * one before; and in a report the news itself, which it begins with and which people speak about.
 */
export function attacher<Event extends Placed>(events: readonly Event[], today: number, isDialogue: boolean): (quote: Span & { readonly paragraph: number }, sentence: Span) => [Event, Attachment] | undefined {
  const news = events.filter(({ day, isDay }) => isDay && day >= today - NEWS && day <= today);
  const early = news.filter(({ paragraph }) => paragraph < EARLY && paragraph === news[0]?.paragraph);
  const lead = early.find(({ day }) => early.every(other => other.day <= day));
  const later = news.filter(event => !early.includes(event));
  const inOrder = isDialogue || (later.length > 3 && later.every(({ day }, i) => day >= (later[i - 1]?.day ?? day)));
  const lastBefore = (position: number): number => countBefore(events, position) - 1;
  return (quote, sentence) => {
    const at = lastBefore(sentence.end);
    const own = events[at];
    if (own && own.end > sentence.start) return [firstOf(events, at, sentence), 'sentence'];
    const before = events[lastBefore(quote.start)];
    if (before?.paragraph === quote.paragraph) return [before, 'paragraph'];
    if (lead && !inOrder) return [lead, 'lead'];
    const nearest = before ?? events[0];
    return nearest && [nearest, 'nearest'];
  };
}

/** Of the events of a stretch, that which happened, or else the first. `at` is the last of them. */
function firstOf<Event extends Placed>(events: readonly Event[], at: number, { start }: Span): Event {
  const last = events[at] as Event;
  const own = [last];
  for (let i = at - 1; own.length < MOST && (events[i]?.end ?? 0) > start; i--) own.unshift(events[i] as Event);
  return own.find(({ isDay }) => isDay) ?? own[0] ?? last;
}

/** How many of `events`, sorted, begin before a position. */
function countBefore(events: readonly Span[], position: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
