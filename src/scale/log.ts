import { DAY } from '../time/calendar.js';
import type { Chronology } from './marks.js';
import { WHOLE, type Room, type TimelineScale } from './scale.js';

/**
 * Time by its distance from an origin, the last date unless another is given: what lies ten times as far back has a
 * tenth of the room. The distance counts from a day on, so that it is even around the origin (the symmetric
 * logarithm of Webber, "A bi-symmetric log transformation for wide-range data", Meas. Sci. Technol. 24, 2013).
 */
export function log({ from, to }: Chronology, room: Room, origin = to): TimelineScale {
  const unit = Math.min(DAY, (to - from) / 2);
  const bend = (ms: number) => Math.sign(ms - origin) * Math.log1p(Math.abs(ms - origin) / unit);
  const unbend = (value: number) => origin + Math.sign(value) * Math.expm1(Math.abs(value)) * unit;
  const [low, high] = [bend(from), bend(to)];
  const length = room.available;
  const px = length / (high - low);
  return {
    name: 'log',
    zoom: WHOLE,
    origin,
    parts: [{ from, to, start: 0, end: length }],
    gaps: [],
    length,
    at: (ms) => (bend(Math.min(Math.max(ms, from), to)) - low) * px,
    invert: (along) => Math.min(Math.max(unbend(Math.min(Math.max(along, 0), length) / px + low), from), to),
  };
}
