import type { TimelineScale } from '../scale/scale.js';
import { breaksOf, piecesOf, startsOf } from './axis.js';
import type { PlainBar } from './bars.js';
import { pileStep, type LaidOut, type LayoutInput, type Memory } from './layout.js';
import { periodsOn } from './periods.js';
import { overviewOf } from './overview.js';
import { firstOf, lastOf, sizeOf, type Place } from './places.js';
import type { Bar, Card, Cluster, Connector, Label, MarkShape, Scene, SpanShape } from './scene.js';
import type { StackEntry } from './stacks.js';
import type { Tick } from '../scale/ticks.js';

/** The cards of one place, at theirs: `x` and `y` of the stack's corner, px. */
export interface PlacedStack extends Pick<Card, 'x' | 'y' | 'width' | 'align'> {
  readonly place: Place;
  readonly entries: readonly StackEntry[];
}

/**
 * What a layout has decided. Along the axis places count from the scene's edge; scale, ticks and bars from the
 * axis' start.
 */
export interface Decided {
  readonly layout: Scene['layout'];
  readonly height: number;
  /** Where the axis starts, and where it lies across, px from the scene's edges. */
  readonly start: number;
  readonly across: number;
  readonly depth: number;
  readonly places: readonly Place[];
  readonly stacks: readonly PlacedStack[];
  readonly connectors: readonly Connector[];
  readonly brackets?: Scene['brackets'];
  readonly spans?: readonly SpanShape[];
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

const clusterOf = (
  place: Place,
  { story: { chronology }, measure }: LayoutInput,
  spot: Pick<Cluster, 'x' | 'y'>,
  card: Card | undefined,
): Cluster => ({
  count: sizeOf(place),
  first: place.first,
  end: place.end,
  among: () => chronology,
  event: firstOf(place, chronology),
  last: lastOf(place, chronology),
  main: place.main,
  ...spot,
  size: measure.sizes.clusterSize,
  ...(card && { card }),
});

/**
 * A bar, `across` px from the edge of the scene where its row is on the axis, its place counted from the axis'
 * `start`.
 */
const barAt = (
  { from, to, off, start, end, thick, dashed }: PlainBar,
  axisStart: number,
  across: number,
  way: number,
): Bar => ({
  from: from + axisStart,
  to: to + axisStart,
  across: across + off * way,
  start,
  end,
  thick,
  dashed,
});

/** Markers and bubbles: the same for every layout, but for which way "along" goes. */
function shapesOf(
  input: LayoutInput,
  { layout, start, across, places, bars }: Decided,
  cards: ReadonlyMap<Place, readonly Card[]>,
): Pick<Scene, 'marks' | 'clusters'> {
  const isFlat = layout === 'horizontal';
  // On which side bars lie; beside a vertical axis markers of one date pile up on the other, on a horizontal one
  // they share a dot.
  const side = isFlat ? 1 : -1;
  const pile = isFlat ? 0 : pileStep(input.measure);
  const at = (along: number, off: number) => (isFlat ? { x: along, y: off } : { x: off, y: along });
  const marks: MarkShape[] = [];
  const clusters: Cluster[] = [];
  for (const place of places) {
    if (place.cluster) {
      clusters.push(clusterOf(place, input, at(place.at, across), cards.get(place)?.[0]));
      continue;
    }
    for (const [i, event] of place.carded.entries()) {
      const bar = bars.get(event);
      marks.push({
        event,
        ...at(place.at, across + i * pile),
        ...(bar && { bar: barAt(bar, start, across, side) }),
      });
    }
  }
  return { marks: marks.sort(byEvent), clusters };
}

/** The scene of what was decided. */
export function assemble(
  input: LayoutInput,
  scale: TimelineScale,
  memory: Memory,
  decided: Decided,
): LaidOut {
  const { story, measure, width } = input;
  const { layout, height, start, across, connectors, labels } = decided;
  const move = (px: number) => px + start;
  const cards = new Map(decided.stacks.map((stack) => [stack.place, cardsOf(stack)]));
  const single = [...cards].flatMap(([place, made]) => (place.cluster ? [] : made));
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
        depth: decided.depth,
      },
      ...shapesOf(input, decided, cards),
      cards: single.sort(byEvent),
      connectors,
      ...(decided.brackets && { brackets: decided.brackets }),
      periods: periodsOn(input, scale, start, layout === 'horizontal' ? width : height),
      spans: (decided.spans ?? []).toSorted(byEvent),
      overview: overviewOf(story.chronology, width, story.events, input.periods),
      base: scale,
      scale,
      start,
    },
  };
}
