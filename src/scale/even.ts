import type { Chronology } from './marks.js';
import { piecewise, type Room, type TimelineScale } from './scale.js';

/** One step for each different date, whatever the time between them. */
export function even({ spots, from, to }: Chronology, room: Room): TimelineScale {
  const wished = room.comfort(0, spots.length - 1);
  const length = room.elastic ? Math.min(room.available, Math.max(wished, room.apart * spots.length)) : room.available;
  const step = length / spots.length;
  const steps = spots.map(({ at }, i) => [at, (i + 0.5) * step] as const);
  const places = [[from, 0] as const, ...steps.filter(([at]) => at > from && at < to), [to, length] as const];
  return { ...piecewise(places), name: 'even', parts: [{ from, to, start: 0, end: length }], gaps: [], length };
}
