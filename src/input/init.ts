import type { Timeline, TimelineInit } from '../model/event.js';
import { head } from './fields.js';
import { writeBy } from './records.js';

/**
 * A timeline in the form that an author writes: normalised again, it is the same. It shares nothing with
 * the timeline, and has no keys without a value.
 */
export function toInit(timeline: Timeline): TimelineInit {
  const written = writeBy(head, timeline) as TimelineInit;
  written.events ??= [];
  return written;
}
