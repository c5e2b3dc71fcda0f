import type { Chronology } from '../scale/marks.js';
import type { Overview } from './scene.js';

/** The true-scale strip: where each event lies on a proportional axis of this length, at most one tick a pixel. */
export function overviewOf({ marks, from, to }: Chronology, length: number): Overview {
  const places = marks.map(({ point }) => Math.round(((point.at - from) / (to - from)) * length));
  return { length, places, ticks: [...new Set(places)] };
}
