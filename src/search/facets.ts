import type { EventList, Texts } from '../model/event-list.js';
import type { Sliced } from '../model/order.js';

/** A name that can be chosen, and how many events have it. */
export interface Facet {
  readonly name: string;
  readonly count: number;
}

/** So many events are looked at between two yields. */
const STRIDE = 1024;

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
