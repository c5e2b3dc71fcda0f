import type { Spot } from '../scale/marks.js';

/** Something with its own place on the axis: the events of one date, or a cluster of events that have no room each. */
export interface Place {
  /** px along the axis. */
  readonly at: number;
  readonly events: readonly number[];
  readonly cluster: boolean;
}

export interface Spacing {
  /** The least distance between two markers' middles, px. */
  readonly apart: number;
  readonly markerSize: number;
  readonly clusterSize: number;
}

/** More events than this on one date are a cluster. */
const MOST_STACKED = 6;
export const isCrowd = (events: readonly number[]): boolean => events.length > MOST_STACKED;

/** A longer run of markers without room becomes cells of this length, so that no cluster hides a whole stretch. */
const LONGEST_RUN = 80;
const CELL = 40;
/** Clear space around a cluster, px. */
const CLEAR = 4;

interface Group {
  readonly from: number;
  readonly to: number;
  readonly spots: number;
  readonly events: readonly number[];
}

const isCluster = (group: Group): boolean => group.spots > 1 || isCrowd(group.events);
const middle = (group: Group): number => (group.from + group.to) / 2;

function joined(a: Group, b: Group): Group {
  return { from: a.from, to: b.to, spots: a.spots + b.spots, events: [...a.events, ...b.events] };
}

/** Spots in cells of a run that is too long for one cluster; else the run as one. */
function cellsOf(run: readonly Group[]): Group[] {
  const start = (run[0] as Group).from;
  const long = (run.at(-1) as Group).to - start >= LONGEST_RUN;
  const cells = new Map<number, Group[]>();
  for (const spot of run) {
    const cell = long ? Math.floor((spot.from - start) / CELL) : 0;
    cells.set(cell, [...(cells.get(cell) ?? []), spot]);
  }
  return [...cells.values()].map((groups) => ({
    from: (groups[0] as Group).from,
    to: (groups.at(-1) as Group).to,
    spots: groups.length,
    events: groups.flatMap((group) => group.events),
  }));
}

/**
 * The places of all events along the axis: those of one date together, dates whose markers would stand nearer than
 * `apart` in clusters. Every event is in exactly one place; the places rise along the axis.
 */
export function placesOf(spots: readonly Spot[], at: (ms: number) => number, spacing: Spacing): Place[] {
  const runs: Group[][] = [];
  for (const { at: ms, events } of spots) {
    const px = at(ms);
    const group = { from: px, to: px, spots: 1, events };
    const run = runs.at(-1);
    if (run && px - (run.at(-1) as Group).to < spacing.apart) run.push(group);
    else runs.push([group]);
  }
  const size = (group: Group) => (isCluster(group) ? spacing.clusterSize + CLEAR : spacing.markerSize);
  const least = (a: Group, b: Group) => Math.max(spacing.apart, (size(a) + size(b)) / 2 + CLEAR);
  const settled: Group[] = [];
  for (const group of runs.flatMap(cellsOf)) {
    settled.push(group);
    for (;;) {
      const [a, b] = settled.slice(-2);
      if (!a || !b || middle(b) - middle(a) >= least(a, b)) break;
      settled.splice(-2, 2, joined(a, b));
    }
  }
  return settled.map((group) => ({ at: middle(group), events: inOrder(group.events), cluster: isCluster(group) }));
}

/** Events in time order: a coarse date starts before a fine one in whose middle it does not stand. */
const inOrder = (events: readonly number[]): number[] => events.toSorted((a, b) => a - b);

/** Places without a card whose buttons would be nearer than `least`, or that are several events of one date, as clusters. */
function mergeTargets(places: readonly Place[], carded: ReadonlySet<Place>, least: number): Place[] {
  const isTarget = (place: Place) => place.cluster || !carded.has(place);
  const settled: Place[] = [];
  for (const place of places) {
    settled.push(!carded.has(place) && place.events.length > 1 && !place.cluster ? { ...place, cluster: true } : place);
    for (;;) {
      const [a, b] = settled.slice(-2);
      if (!a || !b || b.at - a.at >= least || !isTarget(a) || !isTarget(b)) break;
      settled.splice(-2, 2, { at: (a.at + b.at) / 2, events: inOrder([...a.events, ...b.events]), cluster: true });
    }
  }
  return settled;
}

/**
 * Lays out places, and again with fewer of them, until all buttons have room: a marker without a card is one, as is a
 * cluster, and each needs `least` px (WCAG 2.2, 2.5.8). `layOut` tells which places got cards. Ends, since every
 * round has fewer places or more clusters.
 */
export function withTargets<L extends { readonly places: readonly Place[] }>(start: readonly Place[], least: number, layOut: (places: readonly Place[]) => L): { all: readonly Place[]; laid: L } {
  for (let all = start; ; ) {
    const laid = layOut(all);
    const merged = mergeTargets(all, new Set(laid.places), least);
    if (merged.every((place, i) => place === all[i])) return { all, laid };
    all = merged;
  }
}
