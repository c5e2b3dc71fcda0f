import type { TimelineScale } from '../scale/scale.js';
import { breaksOf, piecesOf, startsOf, type PlainBar } from './axis.js';
import { pileStep, type LaidOut, type LayoutInput, type Memory } from './layout.js';
import { overviewOf } from './overview.js';
import { firstOf, lastOf, sizeOf, type Place } from './places.js';
import type { Card, Cluster, Connector, Label, MarkShape, Scene } from './scene.js';
import type { StackEntry } from './stacks.js';
import type { Tick } from '../scale/ticks.js';

/** The cards of one place, at theirs: `x` and `y` of the stack's corner, px. */
export interface PlacedStack extends Pick<Card, 'x' | 'y' | 'width' | 'align'> {
  readonly place: Place;
  readonly entries: readonly StackEntry[];
}

/** What a layout has decided. Along the axis places count from the scene's edge; scale, ticks and bars from the axis' start. */
export interface Decided {
  readonly layout: Scene['layout'];
  readonly height: number;
  /** Where the axis starts, and where it lies across, px from the scene's edges. */
  readonly start: number;
  readonly across: number;
  readonly places: readonly Place[];
  readonly stacks: readonly PlacedStack[];
  readonly connectors: readonly Connector[];
  readonly bars: ReadonlyMap<number, PlainBar>;
  readonly ticks: readonly Tick[];
  readonly labels: readonly Label[];
}

const byEvent = (a: { readonly event: number }, b: { readonly event: number }): number => a.event - b.event;

const cardsOf = ({ entries, x, y, width, align }: PlacedStack): Card[] =>
  entries.map(({ event, level, content: { blocks, height }, y: down }) => ({
    event,
    level,
    x,
    y: y + down,
    width,
    height,
    align,
    blocks,
  }));

/** The scene of what was decided: the same for every layout, but for which way "along" goes. */
export function assemble(
  { story, measure, width }: LayoutInput,
  scale: TimelineScale,
  memory: Memory,
  decided: Decided,
): LaidOut {
  const { layout, height, start, across, places, connectors, bars, labels } = decided;
  const isFlat = layout === 'horizontal';
  // Which way markers of one date pile up.
  const pile = isFlat ? -1 : 1;
  const at = (along: number, off: number) => (isFlat ? { x: along, y: off } : { x: off, y: along });
  const move = (px: number) => px + start;
  const cards = new Map(decided.stacks.map((stack) => [stack.place, cardsOf(stack)]));
  const single = [...cards].flatMap(([place, made]) => (place.cluster ? [] : made));
  const marks: MarkShape[] = [];
  const clusters: Cluster[] = [];
  for (const place of places) {
    const { at: along, first, end, main } = place;
    const { chronology } = story;
    const card = cards.get(place)?.[0];
    if (place.cluster)
      clusters.push({
        count: sizeOf(place),
        first,
        end,
        among: () => chronology,
        event: firstOf(place, chronology),
        last: lastOf(place, chronology),
        main,
        ...at(along, across),
        size: measure.sizes.clusterSize,
        ...(card && { card }),
      });
    else
      for (const [i, event] of place.carded.entries()) {
        const bar = bars.get(event);
        marks.push({
          event,
          ...at(along, across + i * pile * pileStep(measure)),
          ...(bar && {
            bar: {
              from: move(bar.from),
              to: move(bar.to),
              across: across - bar.off * pile,
              start: bar.start,
              end: bar.end,
            },
          }),
        });
      }
  }
  return {
    memory,
    scene: {
      layout,
      width,
      height,
      axis: {
        across,
        pieces: piecesOf(scale).map(([from, to]) => [move(from), move(to)]),
        breaks: breaksOf(scale).map(move),
        ticks: startsOf(decided.ticks).map(move),
        tickLength: measure.sizes.tickLength,
        labels,
      },
      marks: marks.sort(byEvent),
      cards: single.sort(byEvent),
      connectors,
      clusters,
      overview: overviewOf(story.chronology, width),
      base: scale,
      scale,
      start,
    },
  };
}
