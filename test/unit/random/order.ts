import type { Card, Scene } from '../../../src/layout/scene.js';
import type { Chronology } from '../../../src/scale/marks.js';

/** Rounding, px. */
export const EPSILON = 0.01;
const MOST_CARDS = 100;
/** A cluster whose middle lies beyond an edge is not drawn: so far from the edge its last events may lie, px. */
const EDGE = 80;

/** All cards of a picture, those of clusters too. */
export const allCards = ({ cards, clusters }: Scene): readonly Card[] => [
  ...cards,
  ...clusters.flatMap(({ card }) => card ?? []),
];

/** What a picture shows of all ranks, as ranges along the axis, `first` to before `end`. */
function rangesOf(
  { marks, clusters }: Scene,
  { rank }: Chronology,
): { readonly first: number; readonly end: number }[] {
  const own = marks.map(({ event }) => rank[event] ?? NaN);
  return [...own.map((first) => ({ first, end: first + 1 })), ...clusters].sort((a, b) => a.first - b.first);
}

/**
 * Everything in sight is there once, and nothing else: the ranks of marks and clusters make one range. On a scale that
 * shows all it is that of all events; on others, at either end, a cluster may be missing whose middle is out of sight.
 */
export function counts(scene: Scene, chronology: Chronology): string[] {
  const { at, count } = chronology;
  const { zoom, length, at: along } = scene.scale;
  const ranges = rangesOf(scene, chronology);
  const px = (rank: number) => along(at[rank] ?? NaN);
  const broken = ranges
    .filter(({ first }, i) => i > 0 && first !== ranges[i - 1]?.end)
    .map(({ first }) => `what is before rank ${String(first)} is not there once`);
  const first = ranges[0]?.first ?? chronology.before(scene.scale.invert(length / 2));
  const end = ranges.at(-1)?.end ?? first;
  const whole = zoom.factor === 1 && zoom.origin === 0;
  const missed = Array.from({ length: count }, (_, rank) => rank).filter(
    (rank) =>
      (rank < first && px(rank) > (whole ? -Infinity : EDGE)) ||
      (rank >= end && px(rank) < (whole ? Infinity : length - EDGE)),
  );
  return [
    ...broken,
    ...(missed.length
      ? [
          `${String(missed.length)} events are not shown, the first at ${String(px(missed[0] ?? NaN))} of ` +
            `${String(length)} px, shown are ranks ${String(first)} to ${String(end)} of ${String(count)}`,
        ]
      : []),
    ...scene.marks
      .map(({ event }) => px(chronology.rank[event] ?? NaN))
      .filter((at) => !(at >= -EPSILON && at <= length + EPSILON))
      .map((at) => `a marker is out of sight at ${String(at)} of ${String(length)} px`),
  ];
}

/**
 * Everything stands where its scale says: a marker at its instant, a bubble among its events; moved on by `opened`
 * px or not.
 */
export function placed(scene: Scene, { at, rank }: Chronology, opened: number): string[] {
  const { layout, scale, start } = scene;
  const px = (of: number) => start + scale.at(at[of] ?? NaN);
  const stands = (shape: { readonly x: number; readonly y: number }, from: number, to: number) => {
    const along = layout === 'horizontal' ? shape.x : shape.y;
    return [0, opened].some(
      (moved) => along - moved >= px(from) - EPSILON && along - moved <= px(to) + EPSILON,
    );
  };
  return [
    ...scene.marks
      .filter((mark) => !stands(mark, rank[mark.event] ?? NaN, rank[mark.event] ?? NaN))
      .map(
        ({ event, x, y }) =>
          `marker ${String(event)} at ${String([x, y])} is not at ${String(px(rank[event] ?? NaN))}`,
      ),
    ...scene.clusters
      .filter((cluster) => !stands(cluster, cluster.first, cluster.end - 1))
      .map(({ event }) => `cluster of ${String(event)} is not among its events`),
  ];
}

/** A cluster is what it says of itself, cards belong to markers, and all is in time order. */
export function named(scene: Scene, { order }: Chronology): string[] {
  const marked = new Set(scene.marks.map(({ event }) => event));
  const rising = (list: readonly number[]) =>
    list.every((event, i) => i === 0 || event > (list[i - 1] as number));
  const inOrder: readonly (readonly [string, readonly number[]])[] = [
    ['cards', scene.cards.map(({ event }) => event)],
    ['marks', scene.marks.map(({ event }) => event)],
    ['clusters', scene.clusters.map(({ first }) => first)],
  ];
  const isCluster = ({ count, first, end, event, last, main, card }: Scene['clusters'][number]) => {
    const events = order.subarray(first, end);
    return (
      count === events.length &&
      count > 1 &&
      event === Math.min(...events) &&
      last === events.at(-1) &&
      events.includes(main) &&
      (!card || card.event === main)
    );
  };
  return [
    ...scene.cards
      .filter(({ event }) => !marked.has(event))
      .map(({ event }) => `card ${String(event)} has no marker`),
    ...scene.clusters
      .filter((cluster) => !isCluster(cluster))
      .map(({ main }) => `cluster of ${String(main)} is none`),
    ...inOrder
      .filter(([, list]) => !rising(list))
      .map(([name, list]) => `${name} not in time order: ${list.join(' ')}`),
    ...(allCards(scene).length > MOST_CARDS ? [`${String(allCards(scene).length)} cards`] : []),
  ];
}
