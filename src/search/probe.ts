import type { EventList } from '../model/event-list.js';

/** So many events are looked at for voices and tags before any are counted: a story that has some has them early. */
const PROBE = 1000;

/** Whether there seems to be anything to choose from. */
export function hasFacets(events: EventList): boolean {
  for (let i = 0; i < Math.min(events.length, PROBE); i++) {
    const { speakers, tags } = events.texts(i);
    if (speakers.length || tags.length) return true;
  }
  return false;
}
