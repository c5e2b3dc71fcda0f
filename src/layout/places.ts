import type { Chronology } from '../scale/marks.js';
import type { TimelineScale } from '../scale/scale.js';

/**
 * Something with its own place on the axis: the events of one instant, or a cluster of events that have no room
 * each.
 */
export interface Place {
  /** px along the scene. */
  readonly at: number;
  /** The ranks of its events: from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  readonly cluster: boolean;
  /** The event that speaks for it: the weightiest, the first of equals. */
  readonly main: number;
  /** The events that have cards, rising: of a cluster the main one alone. */
  readonly carded: readonly number[];
}

export interface Spacing {
  /** The least distance between two markers' middles, px. */
  readonly apart: number;
  readonly markerSize: number;
  readonly clusterSize: number;
  /**
   * A run of markers without room that is twice as long becomes cells of this length, so that no cluster hides a
   * whole stretch.
   */
  readonly cell: number;
}

/** More events than this of one instant are a cluster. */
export const MOST_STACKED = 6;

/** Clear space around a cluster, px. */
const CLUSTER_CLEARANCE = 4;

/** Neighbours along the axis, px along it. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
  /** They are all of one instant. */
  readonly same: boolean;
}

export const sizeOf = ({ first, end }: Pick<Place, 'first' | 'end'>): number => end - first;

/**
 * The indices of a place's events, rising: a coarse date starts before a fine one in whose middle it does not
 * stand.
 */
export const eventsAt = ({ first, end }: Pick<Place, 'first' | 'end'>, { order }: Chronology): number[] =>
  [...order.subarray(first, end)].sort((a, b) => a - b);

/** The first of a place's events in the list, and the one whose marker stands last. */
export const firstOf = (
  { first, end }: Pick<Place, 'first' | 'end'>,
  { order, foremost }: Chronology,
): number => order[foremost(first, end)] as number;
export const lastOf = ({ end }: Pick<Place, 'end'>, { order }: Chronology): number =>
  order[end - 1] as number;

/** The place of the events from rank `first` to before `end`. */
export function placeAt(
  at: number,
  { first, end }: Pick<Place, 'first' | 'end'>,
  cluster: boolean,
  chronology: Chronology,
): Place {
  const main = chronology.order[chronology.heaviest(first, end)] as number;
  return { at, first, end, cluster, main, carded: cluster ? [main] : eventsAt({ first, end }, chronology) };
}

/** What has a card keeps it before what has none, unless that leads or is sought. */
const STAYING = 600;

/**
 * The bits of a number behind the point, the last one first: 1, 2, 3, 4 give 1/2, 1/4, 3/4, 1/8 (van der Corput
 * 1935).
 */
const spread = (i: number): number => (i ? ((i & 1) + spread(i >> 1)) / 2 : 0);

/**
 * The weightiest first, and of equals such that the first few lie all along the axis; `kept` has the main events of
 * those that have a card.
 */
export function byWeight(
  places: readonly Place[],
  weight: (event: number) => number,
  kept?: ReadonlyMap<number, unknown>,
): Place[] {
  return places
    .map((place, i) => ({
      place,
      weight: weight(place.main) + (kept?.has(place.main) ? STAYING : 0),
      turn: spread(i),
    }))
    .sort((a, b) => b.weight - a.weight || a.turn - b.turn)
    .map(({ place }) => place);
}

const isCluster = (group: Group): boolean => !group.same || sizeOf(group) > MOST_STACKED;
const middle = (group: Group): number => (group.from + group.to) / 2;

/**
 * Groups of markers on the visible stretch of a scale, found at a cost that hangs on its length in px and not on
 * the number of events.
 */
function groupsOn(
  { at, count, before, until }: Chronology,
  scale: TimelineScale,
  { apart, cell }: Spacing,
): Group[] {
  const px = (rank: number) => scale.at(at[rank] as number);
  const markersBefore = (along: number) => before(scale.invert(along));
  const after = (rank: number) => until(at[rank] as number);
  const group = (first: number, end: number): Group => ({
    first,
    end,
    from: px(first),
    to: px(end - 1),
    same: px(first) === px(end - 1),
  });
  /** A little more than is visible. */
  const edge = scale.length + cell * 4;

  /** Markers each nearer than `apart` to the next. */
  const runFrom = (first: number): Group => {
    let end = after(first);
    for (let to = px(first); end < count && px(end) - to < apart && to <= edge;) {
      const last = Math.max(end, markersBefore(to + apart) - 1);
      to = px(last);
      end = after(last);
    }
    const run = group(first, end);
    // A run that began further on the left than was looked is a long one.
    return first > 0 && run.from - px(first - 1) < apart ? { ...run, from: -Infinity, same: false } : run;
  };

  /**
   * A run that is too long for one cluster in cells, else as one. The cells stand fast on the scale while it is
   * moved.
   */
  const cellsOf = (run: Group): Group[] => {
    if (run.to - run.from < cell * 2) return [run];
    const { origin, factor } = scale.zoom;
    // Zooming in to twice the size splits each cell in two; until then the cells only grow.
    const size = (cell * factor) / 2 ** Math.floor(Math.log2(factor));
    const cells: Group[] = [];
    for (let first = run.first; first < run.end; first = cells.at(-1)?.end as number) {
      const next = (Math.floor((px(first) - origin) / size) + 1) * size + origin;
      cells.push(group(first, Math.min(run.end, Math.max(markersBefore(next), after(first)))));
    }
    return cells;
  };

  const groups: Group[] = [];
  for (let first = markersBefore(-cell * 4); first < count && px(first) <= edge;) {
    const run = runFrom(first);
    groups.push(...cellsOf(run));
    first = run.end;
  }
  return groups;
}

/**
 * The places of the events on the visible stretch of a scale, `start` px into the scene: those of one instant
 * together, dates whose markers would stand nearer than `apart` in clusters. Every event is in exactly one
 * place or lies outside; the places rise along the axis.
 */
export function placesOf(
  chronology: Chronology,
  scale: TimelineScale,
  start: number,
  spacing: Spacing,
): Place[] {
  const size = (group: Group) =>
    isCluster(group) ? spacing.clusterSize + CLUSTER_CLEARANCE : spacing.markerSize;
  const least = (a: Group, b: Group) => Math.max(spacing.apart, (size(a) + size(b)) / 2 + CLUSTER_CLEARANCE);
  const settled: Group[] = [];
  for (const group of groupsOn(chronology, scale, spacing)) {
    settled.push(group);
    for (;;) {
      const [a, b] = settled.slice(-2);
      if (!a || !b || middle(b) - middle(a) >= least(a, b)) break;
      settled.splice(-2, 2, { from: a.from, to: b.to, first: a.first, end: b.end, same: false });
    }
  }
  return settled
    .filter((group) => middle(group) >= 0 && middle(group) <= scale.length)
    .map((group) => placeAt(start + middle(group), group, isCluster(group), chronology));
}

/** The ranks in sight: from the first to before the end. */
export const inSight = ({ before, until }: Chronology, scale: TimelineScale): readonly [number, number] => [
  before(scale.invert(0)),
  until(scale.invert(scale.length)),
];

/** A place for each event from rank `first` to before `end`; `at` tells where, px. */
export const singles = (
  first: number,
  end: number,
  at: (rank: number) => number,
  chronology: Chronology,
): Place[] =>
  Array.from({ length: end - first }, (_, i) =>
    placeAt(at(first + i), { first: first + i, end: first + i + 1 }, false, chronology),
  );

/** A place for each event on the visible stretch of a scale, `start` px into the scene. */
export const singlesOn = (chronology: Chronology, scale: TimelineScale, start: number): Place[] =>
  singles(
    ...inSight(chronology, scale),
    (rank) => start + scale.at(chronology.at[rank] as number),
    chronology,
  );

/** How far the middles of two places must be from each other, px. */
export interface TargetDistances {
  /** Of two that are pressed: markers without a card, and bubbles. */
  readonly targets: number;
  /** Of a bubble and any marker; with 0 a bubble may cover the markers of cards. */
  readonly bubble: number;
}

/**
 * Places without a card that are several events of one date, or whose buttons would be too near, and whatever a bubble
 * would cover, with what lies between, as clusters.
 */
export function mergeTargets(
  places: readonly Place[],
  carded: ReadonlySet<Place>,
  { targets, bubble }: TargetDistances,
  chronology: Chronology,
): Place[] {
  const settled: Place[] = [];
  const isTarget = (place: Place) => place.cluster || !carded.has(place);
  const apart = (a: Place, b: Place) => {
    if (isTarget(a) && isTarget(b)) return targets;
    return a.cluster || b.cluster ? bubble : 0;
  };
  /** What lies too near before the place that was settled last, in reach of the largest distance. */
  const nearest = () => {
    const here = settled.at(-1) as Place;
    for (let i = settled.length - 2; i >= 0; i--) {
      const other = settled[i] as Place;
      const distance = here.at - other.at;
      if (distance < apart(other, here)) return other;
      if (distance >= Math.max(targets, bubble)) return undefined;
    }
    return undefined;
  };
  for (const place of places) {
    const isHidden = !carded.has(place) && sizeOf(place) > 1 && !place.cluster;
    settled.push(isHidden ? placeAt(place.at, place, true, chronology) : place);
    for (let other = nearest(); other; other = nearest()) {
      const here = settled.at(-1) as Place;
      const before = settled.indexOf(other);
      const of = settled.slice(before);
      const count = of.reduce((sum, each) => sum + sizeOf(each), 0);
      const at = of.reduce((sum, each) => sum + each.at * sizeOf(each), 0) / count;
      settled.splice(before, of.length, placeAt(at, { first: other.first, end: here.end }, true, chronology));
    }
  }
  return settled;
}

/**
 * Lays out places, and again with fewer of them, until all buttons have room: a marker without a card is one, as is a
 * cluster, and each needs `least` px (WCAG 2.2, 2.5.8). `layOut` tells which places got cards. Ends, since every
 * round has fewer places or more clusters.
 */
export function withTargets<L extends { readonly places: readonly Place[] }>(
  chronology: Chronology,
  start: readonly Place[],
  least: number,
  layOut: (places: readonly Place[]) => L,
): { all: readonly Place[]; laid: L } {
  for (let all = start; ;) {
    const laid = layOut(all);
    const merged = mergeTargets(all, new Set(laid.places), { targets: least, bubble: 0 }, chronology);
    if (merged.every((place, i) => place === all[i])) return { all, laid };
    all = merged;
  }
}
