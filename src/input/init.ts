import type { Timeline, TimelineInit } from '../model/event.js';

/**
 * A timeline in the form that an author writes: normalised again, it is the same. It shares nothing with
 * the timeline, and has no keys without a value.
 */
export function toInit(timeline: Timeline): TimelineInit {
  const written = JSON.stringify({ ...timeline, events: [...timeline.events] }, (key, value: unknown) => {
    const isMade = key === 'interval' || key === 'zone';
    const isDefault = value === false || (key !== 'events' && Array.isArray(value) && value.length === 0);
    return isMade || isDefault ? undefined : value;
  });
  return JSON.parse(written) as TimelineInit;
}
