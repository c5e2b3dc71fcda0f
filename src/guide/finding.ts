import type { EventList } from '../model/event-list.js';
import type { Interval } from '../model/interval.js';
import type { Sliced } from '../model/order.js';
import type { Chronology } from '../scale/marks.js';

/** Where typed words may lead: to an event, or to one of its quotations. */
export interface Destination {
  readonly event: number;
  /** Its index among those of the event. */
  readonly quote?: number;
}

/** So many places are listed; who seeks one of more types on. */
export const MOST_OFFERED = 50;
/** So many events are looked at between two yields. */
const FINDING_STRIDE = 256;
/** Letters of scripts that set no spaces between words, or write small ones onto the next: they may stand anywhere. */
const WITHOUT_SPACES = /\p{Lo}/u;

/** Words alone, each behind a space. */
const bare = (folded: string): string => ` ${folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()}`;

/** How a text begins with what is typed: 0 the text itself, 1 a word of it, undefined neither. */
export function beginning(text: string, typed: string): 0 | 1 | undefined {
  const at = text.indexOf(` ${typed}`);
  if (at >= 0) return at ? 1 : 0;
  return WITHOUT_SPACES.test(typed) && text.includes(typed) ? 1 : undefined;
}

/** The events in a stretch of time, else the next one after it. */
function inStretch({ start, end }: Pick<Interval, 'start' | 'end'>, chronology: Chronology): Destination[] {
  const { order, before, count } = chronology;
  const first = before(start ?? -Infinity);
  const until = before(end ?? Infinity);
  const places = [...order.subarray(first, Math.max(until, first + 1))].map((event) => ({ event }));
  return places.length || !count ? places : [{ event: order[count - 1] as number }];
}

/** What is typed, and what it may mean. */
export interface Typed {
  readonly text: string;
  /** The stretch of time that it names, if it does. */
  readonly stretch: Pick<Interval, 'start' | 'end'> | undefined;
  readonly fold: (text: string) => string;
}

/**
 * Where typed words may lead, most likely first: events of a date, titles that begin so, quotations of who is called
 * so, titles with a word that begins so, and the event with this number.
 */
export function* placesFor(
  { text, stretch, fold }: Typed,
  events: EventList,
  chronology: Chronology,
): Sliced<Destination[]> {
  const typed = bare(fold(text)).trim();
  if (!typed) return [];
  const titles: [Destination[], Destination[]] = [[], []];
  const quotes: Destination[] = [];
  for (let event = 0; event < events.length; event++) {
    if (event % FINDING_STRIDE === FINDING_STRIDE - 1) yield;
    const { words, speakers } = events.texts(event);
    const begins = beginning(bare(fold(words[0] ?? '')), typed);
    if (begins !== undefined) titles[begins].push({ event });
    if (speakers.some((name) => beginning(bare(fold(name)), typed) !== undefined))
      events.at(event).quotes.forEach(({ speaker }, quote) => {
        if (speaker && beginning(bare(fold(speaker.name)), typed) !== undefined)
          quotes.push({ event, quote });
      });
  }
  const dated = stretch ? inStretch(stretch, chronology) : [];
  const number = /^\d+$/.test(typed) ? Number(typed) - 1 : -1;
  const numbered = number >= 0 && number < events.length ? [{ event: number }] : [];
  const places: readonly Destination[] = [...dated, ...titles[0], ...quotes, ...titles[1], ...numbered];
  const keyed = places.map((place) => [`${place.event}/${String(place.quote)}`, place] as const);
  // Of each the first.
  return [...new Map(keyed.toReversed()).values()].toReversed();
}
