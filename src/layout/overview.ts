import type { Chronology } from '../scale/marks.js';
import type { Overview } from './scene.js';

/** The strip is the same at every zoom. */
const made = new WeakMap<Chronology, Overview>();

export function overviewOf(chronology: Chronology, length: number): Overview {
  let overview = made.get(chronology);
  if (overview?.length !== length) made.set(chronology, (overview = draw(chronology, length)));
  return overview;
}

/**
 * The true-scale strip: where events lie on a proportional axis of this length, px. Its cost hangs on that and not
 * on their number.
 */
function draw({ at, rank, before, from, to, count }: Chronology, length: number): Overview {
  const along = (ms: number) => ((ms - from) / (to - from)) * length;
  const invert = (px: number) => from + (px / length) * (to - from);
  const ticks: number[] = [];
  const counts: number[] = [];
  for (let first = 0; first < count;) {
    const px = Math.round(along(at[first] as number));
    const end = Math.max(first + 1, before(invert(px + 0.5)));
    ticks.push(px);
    counts.push(end - first);
    first = end;
  }
  return {
    length,
    ticks,
    counts,
    most: Math.max(...counts),
    at: along,
    invert,
    place: (event) => along(at[rank[event] as number] as number),
  };
}
