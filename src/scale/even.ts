import { bisectRight } from 'd3';
import type { Chronology } from './marks.js';
import { WHOLE, type Room, type TimelineScale } from './scale.js';

/** One step for each different instant, whatever the time between them; before the first and after the last half a step. */
export function even({ at, instants, from, to }: Chronology, room: Room): TimelineScale {
  const wished = room.comfort(0, at.length);
  const length = room.elastic ? Math.min(room.available, Math.max(wished, room.apart * instants)) : room.available;
  const step = length / instants;
  // The ends lie half a step outside; an instant that is at an end is that end.
  const stops = at.filter((ms, i) => ms !== at[i - 1]);
  const before = (i: number) => (i < 0 ? from : (stops[i] as number));
  const after = (i: number) => (i < instants ? (stops[i] as number) : to);
  const px = (i: number) => Math.min(Math.max((i + 0.5) * step, 0), length);
  const between = (i: number, share: number) => px(i) + share * (px(i + 1) - px(i));
  return {
    at: (ms) => {
      if (ms <= from) return ms < from || stops[0] !== from ? 0 : px(0);
      const i = bisectRight(stops, Math.min(ms, to)) - 1;
      const [a, b] = [before(i), after(i + 1)];
      return between(i, b > a ? Math.min((ms - a) / (b - a), 1) : 0);
    },
    invert: (along) => {
      const i = Math.floor(Math.min(Math.max(along, 0), length) / step - 0.5);
      const [a, b] = [before(i), after(i + 1)];
      const width = px(i + 1) - px(i);
      return width > 0 ? a + ((Math.min(Math.max(along, 0), length) - px(i)) / width) * (b - a) : a;
    },
    name: 'even',
    zoom: WHOLE,
    parts: [{ from, to, start: 0, end: length }],
    gaps: [],
    length,
  };
}
