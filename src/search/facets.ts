import type { EventList, Texts } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';

/** A name that can be chosen, and how many events have it. */
export interface Facet {
  readonly name: string;
  readonly count: number;
}

/**
 * What a reader can choose from, by the part of a query that it fills: those of most events first, else as they
 * come.
 */
export type Facets = Readonly<Record<'speakers' | 'tags', readonly Facet[]>>;

/** So many events are looked at between two yields. */
const COUNTING_STRIDE = 1024;

function* countNames(events: EventList, of: keyof Texts): Sliced<readonly Facet[]> {
  const counts = new Map<string, number>();
  for (let i = 0; i < events.length; i++) {
    if (i % COUNTING_STRIDE === COUNTING_STRIDE - 1) yield;
    for (const name of new Set(events.texts(i)[of])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/** Who is quoted ("voices"), and the tags. */
export function* facetsOf(events: EventList): Sliced<Facets> {
  return { speakers: yield* countNames(events, 'speakers'), tags: yield* countNames(events, 'tags') };
}
