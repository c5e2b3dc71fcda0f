import type { EventList } from '../model/event-list.js';
import type { StoryPeriod } from '../model/event.js';
import type { Chronology } from '../scale/marks.js';
import { stretchOf } from './periods.js';
import type { Overview, StripBar } from './scene.js';
import { endsOf } from './bars.js';

/** The strip is the same at every zoom. */
const made = new WeakMap<Chronology, Overview>();

/** Of more events than these the strip shows how many lie where, not each by itself. */
const MOST_APART = 80;

export function overviewOf(
  chronology: Chronology,
  length: number,
  events?: EventList,
  periods: readonly StoryPeriod[] = [],
): Overview {
  const known = made.get(chronology);
  if (known?.length === length) return known;
  const strip = draw(chronology, length);
  const place = (ms: number, open: number) =>
    Number.isFinite(ms) ? Math.min(Math.max(strip.at(ms), 0), length) : open;
  const stretch = ({ from, to }: { readonly from: number; readonly to: number }) =>
    [place(from, 0), place(to, length)] as const;
  const bars: StripBar[] = [];
  const apart = events && events.length <= MOST_APART ? events.length : 0;
  for (let event = 0; event < apart; event++) {
    const ends = endsOf(events as EventList, event);
    const [from, to] = ends ? stretch(ends) : [0, 0];
    if (to - from >= 1) bars.push({ event, from, to });
  }
  const bands = periods.map((period) => stretch(stretchOf(period)));
  const overview = { ...strip, apart, bars, bands };
  made.set(chronology, overview);
  return overview;
}

/**
 * The true-scale strip: where events lie on a proportional axis of this length, px. Its cost hangs on that and not
 * on their number.
 */
function draw(
  { at, rank, before, from, to, count }: Chronology,
  length: number,
): Omit<Overview, 'apart' | 'bars' | 'bands'> {
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
