import type { Chronology } from './marks.js';
import { piecewise, WHOLE, type Room, type TimelineScale } from './scale.js';

/**
 * One step for each different instant, whatever the time between them; before the first and after the last half a
 * step.
 */
export function even({ at, instants, from, to }: Chronology, room: Room): TimelineScale {
  const wished = room.comfort(0, at.length);
  const length = room.elastic
    ? Math.min(room.available, Math.max(wished, room.apart * instants))
    : room.available;
  const step = length / instants;
  const times = new Float64Array(instants + 2).fill(to);
  times[0] = from;
  times.set(
    at.filter((ms, i) => ms !== at[i - 1]),
    1,
  );
  return {
    ...piecewise(
      times,
      times.map((_, i) => Math.min(Math.max((i - 0.5) * step, 0), length)),
    ),
    name: 'even',
    zoom: WHOLE,
    parts: [{ from, to, start: 0, end: length }],
    gaps: [],
    length,
  };
}
