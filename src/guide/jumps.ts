import type { Groups } from '../layout/groups.js';
import { clusterContains, type Scene } from '../layout/scene.js';
import type { Chronology } from '../scale/marks.js';
import { midnight, yearAndMonth } from '../time/calendar.js';

/** What a key leads to the next of. */
export type JumpKey = 'year' | 'part' | 'lane' | 'bubble';

/** What is drawn, and where its events lie. */
export interface Surveyed {
  readonly scene: Scene | undefined;
  readonly chronology: Chronology;
  readonly groups: Groups | undefined;
}

type Jump = (way: 1 | -1, from: number, drawn: Surveyed) => number | undefined;

const instantOf = (event: number, { at, rank }: Chronology): number => at[rank[event] as number] as number;

/**
 * From where the event lies to the first event behind the next of these instants; back, to the first one of the stretch
 * that it is in, and from there to the first one of the stretch before.
 *
 * @param startOf the start of the stretch around an instant, and of the next one, ms
 */
function alongTime(
  way: 1 | -1,
  from: number,
  chronology: Chronology,
  startOf: (ms: number) => readonly [start: number, next: number],
): number | undefined {
  const { before, order, at } = chronology;
  const [start, next] = startOf(instantOf(from, chronology));
  if (way > 0) return order[before(next)];
  const first = before(start);
  if (order[first] !== from) return order[first];
  const last = at[first - 1];
  return last === undefined ? undefined : order[before(startOf(last)[0])];
}

const byYear: Jump = (way, from, { chronology }) =>
  alongTime(way, from, chronology, (ms) => {
    const { year } = yearAndMonth(ms);
    return [midnight(year, 1, 1), midnight(year + 1, 1, 1)];
  });

/** Parts lie between cuts. */
const byPart: Jump = (way, from, { scene, chronology }) => {
  const starts = scene?.base.parts.map((part) => part.from) ?? [];
  return alongTime(way, from, chronology, (ms) => [
    starts.findLast((start) => start <= ms) ?? -Infinity,
    starts.find((start) => start > ms) ?? Infinity,
  ]);
};

/** In the next lane the event that lies nearest. */
const byLane: Jump = (way, from, { groups, scene, chronology }) => {
  if (!groups || !scene?.lanes) return undefined;
  const { counts, numbers } = groups;
  // Number 0 is that of all others, which stands last.
  const lanes = [...counts.keys()].filter((number) => counts[number]).sort((a, b) => (a || 1e9) - (b || 1e9));
  const lane = lanes[lanes.indexOf(numbers[from] as number) + way];
  if (lane === undefined) return undefined;
  const { order, rank, at } = chronology;
  const start = rank[from] as number;
  const isIn = (each: number) => numbers[order[each] as number] === lane;
  let [low, high] = [start, start];
  while (low >= 0 && !isIn(low)) low--;
  while (high < order.length && !isIn(high)) high++;
  const away = (each: number) => Math.abs((at[each] ?? Infinity) - (at[start] as number));
  return order[away(high) <= away(low) ? high : low];
};

const byBubble: Jump = (way, from, { scene }) => {
  const clusters = [...(scene?.clusters ?? [])].sort((a, b) => a.event - b.event);
  const others = clusters.filter((cluster) => !clusterContains(cluster, from));
  return way > 0
    ? others.find(({ event }) => event > from)?.event
    : others.findLast(({ event }) => event < from)?.event;
};

const JUMPS: Readonly<Record<JumpKey, Jump>> = {
  year: byYear,
  part: byPart,
  lane: byLane,
  bubble: byBubble,
};

/** The event to which a key leads from one; undefined where there is no such thing, or no further one. */
export const jump = (key: JumpKey, way: 1 | -1, from: number, drawn: Surveyed): number | undefined =>
  JUMPS[key](way, from, drawn);

/** Which of the keys lead anywhere in what is drawn. */
export function jumpsIn(drawn: Surveyed): JumpKey[] {
  const { scene, chronology, groups } = drawn;
  const year = (rank: number) => yearAndMonth(chronology.at[rank] ?? NaN).year;
  const leads: Readonly<Record<JumpKey, boolean>> = {
    year: year(0) !== year(chronology.count - 1),
    part: (scene?.base.parts.length ?? 0) > 1,
    lane: Boolean(scene?.lanes) && (groups?.size ?? 0) > 1,
    bubble: Boolean(scene?.clusters.length),
  };
  return (Object.keys(JUMPS) as JumpKey[]).filter((key) => leads[key]);
}
