import type { TimelineScale } from '../scale/scale.js';
import { SMALL_STORY, type Lanes } from './groups.js';
import { type Kept, type LaidOut, type Layout, type LayoutInput, type Memory } from './layout.js';
import { overviewOf } from './overview.js';
import { periodsOn, periodsSize } from './periods.js';
import type { Scene } from './scene.js';

/** The least share of the height of cards that each of many lanes has. */
const LEAST_SHARE = 0.3;
/** The most cards in all lanes of a story that has many. */
const MOST_LANE_CARDS = 36;
/** Beside the axis what is collapsed has the width of a bubble and this, px. */
const RAIL_CLEAR = 6;

const NOTHING: Memory = { levels: new Map() };

/** The layout of each row. */
function rowsOf(
  input: LayoutInput,
  { lanes, rows }: Lanes,
  beside: boolean,
  make: (input: LayoutInput) => Layout,
): Layout[] {
  const { measure, width, story } = input;
  const { sizes } = measure;
  const open = lanes.filter(({ collapsed }) => !collapsed).length;
  const cardsHeight = sizes.cardsHeight * Math.max(LEAST_SHARE, 2 / (open + 1));
  return rows.map((chronology, row) =>
    make({
      ...input,
      periods: beside && !row ? input.periods : undefined,
      width: width - (beside && !row && rows[1]?.count ? sizes.clusterSize + RAIL_CLEAR : 0),
      story: { ...story, chronology },
      axis: row === mainRow(lanes, beside) ? story.chronology : null,
      ...((beside ? row : lanes[row]?.collapsed)
        ? { cards: 0 }
        : story.events.length > SMALL_STORY && { cards: Math.ceil(MOST_LANE_CARDS / open) }),
      measure: { ...measure, sizes: { ...sizes, cardsHeight } },
    }),
  );
}

/** The row that has the axis with its words. */
const mainRow = (lanes: Lanes['lanes'], beside: boolean): number => (beside ? 0 : lanes.length);

const LISTS = ['marks', 'cards', 'connectors', 'clusters', 'spans'] as const;

/**
 * Lays out every lane by itself on one scale, so that nothing of one is in the way of another, and puts them together.
 *
 * Along a horizontal axis lanes lie above each other, each with its label on a line of its own, and the axis with its
 * words lies under all. Beside a vertical axis there is no room for columns: four of them leave cards of 60 px on a
 * phone, and lanes one under another, each as long as the axis, are mostly empty. There the cards of all lanes
 * share the axis, the first line of each names its lane, and what is collapsed moves to a narrow row at the far
 * edge.
 */
export function inLanes(
  input: LayoutInput,
  shown: Lanes,
  layout: Scene['layout'],
  make: (input: LayoutInput) => Layout,
): { layOut: (scale: TimelineScale, kept?: Kept) => Pick<LaidOut, 'scene' | 'memory'> } {
  const { measure, width, story } = input;
  const { lanes, rows, more } = shown;
  const line = Math.max(measure.sizes.clusterSize, measure.lineHeight.title);
  const beside = layout === 'vertical';
  const main = mainRow(lanes, beside);
  const made = rowsOf(input, shown, beside, make);
  return {
    layOut: (scale, kept) => {
      let height = beside ? 0 : periodsSize(input);
      const labels: (number | undefined)[] = [];
      const laid = made.map((each, row) => {
        const top = beside ? 0 : height + (row === main && !more.lanes ? 0 : line);
        labels.push(beside ? undefined : top - line);
        const one = each.layOut(
          scale,
          kept && {
            ...kept,
            whole: kept.whole.rows?.[row] as Scene,
            memory: kept.memory.rows?.[row] as Memory,
          },
          top,
        );
        height = Math.max(height, one.scene.height);
        return one;
      });
      const scenes = laid.map(({ scene }) => scene);
      const first = scenes[main] as Scene;
      const scene: Scene = {
        ...first,
        ...(Object.fromEntries(
          LISTS.map((list) => [
            list,
            scenes
              .flatMap((each): readonly { event: number }[] => each[list])
              .sort((a, b) => a.event - b.event),
          ]),
        ) as unknown as Pick<Scene, (typeof LISTS)[number]>),
        width,
        height,
        axis: {
          ...first.axis,
          rails: scenes.filter((_, row) => row !== main && rows[row]?.count).map((each) => each.axis.across),
        },
        ...(!beside && { periods: periodsOn(input, scale, first.start, width) }),
        overview: overviewOf(story.chronology, width, story.events, input.periods),
        rows: scenes,
        lanes: lanes.map((lane, row) => ({ ...lane, y: labels[row] })),
        more: { ...more, y: labels.at(-1) },
      };
      return { scene, memory: { ...NOTHING, rows: laid.map(({ memory }) => memory) } };
    },
  };
}
