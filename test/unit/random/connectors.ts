import type { Scene, Spot2D } from '../../../src/layout/scene.js';
import { cardBoxes, nameBoxes, shown, type Box } from './boxes.js';
import { allCards, EPSILON } from './order.js';

type Segment = readonly [Spot2D, Spot2D];

/** Whether a straight line runs through a box that is smaller by `slack` on every side (Liang and Barsky, 1984). */
function runsThrough([[x1, y1], [x2, y2]]: Segment, { x, y, width, height }: Box, slack: number): boolean {
  let [from, to] = [0, 1];
  const edges = [
    [x1 - x2, x1 - (x + slack)],
    [x2 - x1, x + width - slack - x1],
    [y1 - y2, y1 - (y + slack)],
    [y2 - y1, y + height - slack - y1],
  ] as const;
  for (const [slope, distance] of edges) {
    if (slope === 0 && distance < 0) return false;
    if (slope < 0) from = Math.max(from, distance / slope);
    if (slope > 0) to = Math.min(to, distance / slope);
  }
  return from < to;
}

/** Whether two straight lines cross, each at its inside. */
function cross([a, b]: Segment, [c, d]: Segment): boolean {
  const side = ([px, py]: Spot2D, [qx, qy]: Spot2D, [rx, ry]: Spot2D) => {
    const turn = (qx - px) * (ry - py) - (qy - py) * (rx - px);
    return Math.abs(turn) < EPSILON ? 0 : Math.sign(turn);
  };
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/**
 * In a horizontal picture connectors run through no card, no word, no bubble but their own, and cross no other
 * connector.
 */
export function crossed(scene: Scene): string[] {
  if (scene.layout === 'vertical') return [];
  const lines = scene.connectors.map(({ event, points }) => ({
    event,
    segments: points.slice(1).map((to, i): Segment => [points[i] as Spot2D, to]),
  }));
  const boxes = [
    ...cardBoxes(scene),
    ...nameBoxes(scene),
    ...scene.axis.labels.map((label) => ({ ...label, name: label.text })),
  ];
  const found = lines.flatMap(({ event, segments }) =>
    boxes
      .filter((box) => segments.some((segment) => runsThrough(segment, box, 0.5)))
      .map((box) => `connector ${String(event)} runs through ${shown(box)}`),
  );
  lines.forEach((line, i) => {
    for (const other of lines.slice(i + 1))
      if (line.segments.some((a) => other.segments.some((b) => cross(a, b))))
        found.push(`connector ${String(line.event)} crosses ${String(other.event)}`);
  });
  return found;
}

/**
 * Every card has its connector, which begins at its marker; connectors leave and, on each side, arrive in the same
 * order.
 */
export function connected(scene: Scene): string[] {
  const upright = scene.layout === 'horizontal';
  const along = (place: { readonly x: number; readonly y: number }) => (upright ? place.x : place.y);
  const from = new Map(
    [
      ...scene.marks,
      ...scene.clusters.map(({ main, x, y }) => ({ event: main, x, y })),
      ...scene.clusters,
    ].map((place) => [place.event, along(place)]),
  );
  const lines = scene.connectors.map(({ event, points }) => {
    const [end, across] = points.at(-1) ?? [NaN, NaN];
    return {
      start: from.get(event) ?? NaN,
      end: upright ? end : across,
      side: upright && across > scene.axis.across ? 1 : 0,
      first: upright ? points[0]?.[0] : undefined,
    };
  });
  const wanted = allCards(scene).length;
  const unordered = [0, 1].flatMap((side) =>
    lines
      .filter((line) => line.side === side)
      .sort((a, b) => Math.round((a.start - b.start) / EPSILON) || a.end - b.end)
      .filter(({ end }, i, all) => i > 0 && end < (all[i - 1]?.end ?? 0)),
  );
  return [
    ...(lines.length === wanted ? [] : [`${String(lines.length)} connectors for ${String(wanted)} cards`]),
    ...lines
      .filter(({ start, first }) => first !== undefined && Math.abs(first - start) > EPSILON)
      .map(({ start, first }) => `a connector begins at ${String(first)} and not at ${String(start)}`),
    ...unordered.map(({ start, end }) => `connector ${String(start)}–${String(end)} is not in order`),
  ];
}
