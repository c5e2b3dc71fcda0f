import type { EventInit, Timeline, TimelineInit } from '../model/event.js';
import { event, head } from './fields.js';
import { writeBy } from './records.js';

/**
 * A timeline in the form that an author writes: normalised again, it is the same. It shares nothing with
 * the timeline, and has no keys without a value.
 */
export function toInit({ events, ...told }: Timeline): TimelineInit {
  return {
    ...(writeBy(head, told) as Omit<TimelineInit, 'events'>),
    events: Array.from(events, (each) => writeBy(event, each) as EventInit),
  };
}
