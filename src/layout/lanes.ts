import type { TimelineScale } from '../scale/scale.js';
import type { Lanes } from './groups.js';
import { CLUSTER_SIZE, type Kept, type LaidOut, type Layout, type LayoutInput } from './layout.js';
import { overviewOf } from './overview.js';
import type { Scene } from './scene.js';

/** The least share of the height of cards that each of many lanes has. */
const LEAST_SHARE = 0.3;
/** Beside the axis what is collapsed has so much of the width, px. */
const RAIL = CLUSTER_SIZE + 6;

const byEvent = (a: { readonly event: number }, b: { readonly event: number }): number => a.event - b.event;

/** What is drawn of a row, moved by `x` and `y` px; its bars hang on an axis that lies `bars` px further on. */
function moved(scene: Scene, x: number, y: number, bars: number): Scene {
  const move = <T extends { readonly x: number; readonly y: number }>(shape: T): T => ({ ...shape, x: shape.x + x, y: shape.y + y });
  return {
    ...scene,
    axis: { ...scene.axis, across: scene.axis.across + x + y, labels: scene.axis.labels.map(move) },
    marks: scene.marks.map((mark) => ({ ...move(mark), ...(mark.bar && { bar: { ...mark.bar, off: mark.bar.off + bars } }) })),
    cards: scene.cards.map(move),
    connectors: scene.connectors.map((connector) => ({ ...connector, points: connector.points.map(([a, b]) => [a + x, b + y] as const) })),
    clusters: scene.clusters.map((cluster) => ({ ...move(cluster), ...(cluster.card && { card: move(cluster.card) }) })),
  };
}

/**
 * Lays out every lane by itself on one scale, so that nothing of one is in the way of another, and puts them together.
 *
 * Along a horizontal axis lanes lie above each other, each with its label on a line of its own, and the axis with its
 * words lies under all. Beside a vertical axis there is no room for columns: four of them leave cards of 60 px on a
 * phone, and lanes one under another, each as long as the axis, are mostly empty. There the cards of all lanes share the
 * axis, the first line of each names its lane, and what is collapsed moves to a narrow row at the far edge.
 */
export function inLanes(input: LayoutInput, { lanes, rows, more }: Lanes, make: (input: LayoutInput) => Layout): { layOut: (scale: TimelineScale, kept?: Kept) => Pick<LaidOut, 'scene' | 'memory'> } {
  const { measure, width, story } = input;
  const { sizes } = measure;
  const line = Math.max(CLUSTER_SIZE, measure.lineHeight.title);
  const share = Math.max(LEAST_SHARE, 2 / (lanes.filter(({ collapsed }) => !collapsed).length + 1));
  const beside = rows[0]?.hasAxis;
  const made = rows.map(({ chronology, collapsed, hasAxis }) =>
    make({
      ...input,
      width: width - (beside && hasAxis && rows[1] ? RAIL : 0),
      story: { ...story, chronology },
      axis: hasAxis ? story.chronology : null,
      collapsed,
      measure: { ...measure, sizes: { ...sizes, cardsHeight: collapsed ? 0 : sizes.cardsHeight * share } },
    }),
  );
  /** The rows of each whole picture, whose sizes zoomed ones keep. */
  const wholes = new WeakMap<Scene, readonly Scene[]>();
  return {
    layOut: (scale, kept) => {
      const laid = made.map((row, i) => row.layOut(scale, kept && { whole: wholes.get(kept.whole)?.[i] as Scene, memory: kept.memory }));
      const scenes = laid.map(({ scene }) => scene);
      const main = rows.findIndex(({ hasAxis }) => hasAxis);
      let height = 0;
      const tops = scenes.map((scene, i) => {
        const top = beside ? 0 : height + (i === main && !more.lanes ? 0 : line);
        height = top + scene.height;
        return top;
      });
      const acrossOf = (i: number) => (scenes[i] as Scene).axis.across;
      const across = (tops[main] as number) + acrossOf(main);
      const drawn = scenes.map((each, i) => {
        const y = tops[i] as number;
        const x = beside && i !== main ? width - RAIL / 2 - acrossOf(i) : 0;
        return moved(each, x, y, beside ? across - acrossOf(i) - x : acrossOf(i) + y - across);
      });
      const axisRow = drawn[main] as Scene;
      const scene: Scene = {
        ...axisRow,
        width,
        height,
        axis: { ...axisRow.axis, rails: drawn.flatMap(({ axis }, i) => (i === main ? [] : [axis.across])) },
        marks: drawn.flatMap(({ marks }) => marks).sort(byEvent),
        cards: drawn.flatMap(({ cards }) => cards).sort(byEvent),
        connectors: drawn.flatMap(({ connectors }) => connectors),
        clusters: drawn.flatMap(({ clusters }) => clusters).sort(byEvent),
        overview: overviewOf(story.chronology, width),
        lanes: lanes.map((lane, i) => (beside ? lane : { ...lane, y: (tops[i] as number) - line, height: line + (scenes[i] as Scene).height })),
        more: { ...more, ...(!beside && { y: (tops[main] as number) - line }) },
      };
      wholes.set(scene, scenes);
      return {
        scene,
        memory: { levels: new Map(laid.flatMap(({ memory }) => [...memory.levels])), sides: new Map(laid.flatMap(({ memory }) => [...memory.sides])) },
      };
    },
  };
}
