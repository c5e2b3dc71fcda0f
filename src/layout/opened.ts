import type { Scene, Spot2D } from './scene.js';

/**
 * A vertical scene with `height` px of space opened under the card of `event`, for its pane: what lies below moves
 * down, what lies across becomes longer. Unchanged where that event has no card.
 */
export function openUnder(scene: Scene, event: number, height: number): Scene {
  const card = scene.cards.find((each) => each.event === event);
  if (!card || height <= 0) return scene;
  const cut = card.y + card.height;
  const move = (y: number) => (y > cut ? y + height : y);
  const moved = <Shape extends { readonly y: number }>(shape: Shape): Shape => ({
    ...shape,
    y: move(shape.y),
  });
  const movedSpots = (points: readonly Spot2D[]) => points.map(([x, y]): Spot2D => [x, move(y)]);
  const { axis } = scene;
  return {
    ...scene,
    height: scene.height + height,
    opened: { at: cut, height },
    axis: {
      ...axis,
      pieces: axis.pieces.map(([from, to]) => [move(from), move(to)]),
      breaks: axis.breaks.map(move),
      ticks: axis.ticks.map(move),
      labels: axis.labels.map(moved),
    },
    periods: scene.periods.map((each) => ({ ...each, from: move(each.from), to: move(each.to) })),
    marks: scene.marks.map((mark) => ({
      ...moved(mark),
      ...(mark.bar && { bar: { ...mark.bar, from: move(mark.bar.from), to: move(mark.bar.to) } }),
    })),
    cards: scene.cards.map(moved),
    connectors: scene.connectors.map((connector) => ({ ...connector, points: movedSpots(connector.points) })),
    ...(scene.brackets && { brackets: scene.brackets.map(movedSpots) }),
    clusters: scene.clusters.map((cluster) => ({
      ...moved(cluster),
      ...(cluster.card && { card: moved(cluster.card) }),
    })),
  };
}
