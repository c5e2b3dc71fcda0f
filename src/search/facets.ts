import type { EventList, Texts } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';

/** A name that can be chosen, and how many events have it. */
export interface Facet {
  readonly name: string;
  readonly count: number;
}

/** So many events are looked at between two yields. */
const STRIDE = 1024;

/** What a reader can choose from, by the part of a query that it fills. */
export interface Facets {
  readonly speakers: readonly Facet[];
  readonly tags: readonly Facet[];
}

function* counted(events: EventList, of: (texts: Texts) => readonly string[]): Sliced<readonly Facet[]> {
  const counts = new Map<string, number>();
  for (let i = 0; i < events.length; i++) {
    if (i % STRIDE === STRIDE - 1) yield;
    for (const name of new Set(of(events.texts(i)))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** Who is quoted, the voices of most events first, else in the order in which they are heard. */
export const voices = (events: EventList): Sliced<readonly Facet[]> => counted(events, ({ speakers }) => speakers);

/** The tags, those of most events first, else in the order in which they come. */
export const tagsOf = (events: EventList): Sliced<readonly Facet[]> => counted(events, ({ tags }) => tags);

export function* facetsOf(events: EventList): Sliced<Facets> {
  return { speakers: yield* voices(events), tags: yield* tagsOf(events) };
}

/** So many events are looked at for voices and tags before any are counted: a story that has some has them early. */
const PROBE = 1000;

/** Whether there is anything to choose from. */
export function hasFacets(events: EventList): boolean {
  for (let i = 0; i < Math.min(events.length, PROBE); i++) {
    const { speakers, tags } = events.texts(i);
    if (speakers.length || tags.length) return true;
  }
  return false;
}
