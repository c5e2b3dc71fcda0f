import { instantsBetween, type Chronology } from '../scale/marks.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import type { Tick } from '../scale/ticks.js';
import { assemble, type Decided, type PlacedStack } from './assemble.js';
import { barsOf, labelsUnder } from './axis.js';
import { spacingOf, type Kept, type LaidOut, type Layout, type LayoutInput } from './layout.js';
import { placeItems, type PlacedItem, type PlacedItems } from './items.js';
import { lastOf, type Limits } from './placement/search.js';
import { firstOf } from './places.js';
import type { Level } from './blocks.js';
import type { Measure } from './measure.js';
import type { Connector, Label, Spot2D } from './scene.js';

/** More dates than this would not make an axis longer. */
const COMFORTABLE = 64;
/** The least length of a part of the axis, px. */
const PART = 44;
/** Gaps take at most this share of the axis. */
const GAP_SHARE = 1 / 3;
/** Words under the axis take so many rows at most. */
const MOST_ROWS = 4;
/** So many rows of words are under a zoomed axis. */
const ROWS = 2;
/** Between the axis and the lowest card, and around words under the axis, px. */
const CLEAR = 6;
/** Where the axis starts, px. */
const insetOf = ({ sizes }: Measure): number => sizes.clusterSize / 2;
/** All cards together may be so much higher than those with quotations may, in a wide picture and in a narrow one. */
const HIGHER = [1.45, 2] as const;
/** What counts as wide and as narrow, in widths of the narrowest card. */
const WIDE = [11.5, 7.5] as const;
/** No card stands farther from its marker than this, px along the axis. */
const SHIFT = 240;
/** Clear space above a card, and between a connector and a card that it passes, px. */
const ABOVE = 8;
const COLUMN = 7;
/** Widths of cards that are tried lie so many steps apart. */
const WIDTHS = 5;
/** Between a connector and the words that it leads to, px. */
const TOUCH = 3;

/** Cards on both sides of a horizontal axis, or on one, joined to it by connectors; words under it. */
export function horizontal(input: LayoutInput): Layout {
  const { sizes } = input.measure;
  const available = Math.max(input.width - 2 * insetOf(input.measure), PART);
  const { apart } = spacingOf(input);
  const room: Room = {
    available,
    elastic: false,
    gap: sizes.gapSize,
    apart,
    part: PART,
    gaps: Math.floor((available * GAP_SHARE) / sizes.gapSize),
    comfort: (first, end) =>
      instantsBetween(input.story.chronology, first, end, COMFORTABLE) *
        (sizes.cardMinWidth + sizes.cardIndent + sizes.cardGap) -
      sizes.gapSize,
  };
  return { room, layOut: (scale, kept, top = 0) => layOut(input, scale, top, kept) };
}

/** How high the cards may be, how wide, and how far from their markers. */
function limitsOf({ measure: { sizes }, width }: LayoutInput): Limits {
  const { cardMinWidth, cardMaxWidth, cardsHeight, cardGap } = sizes;
  const [wide, narrow] = WIDE.map((cards) => cards * cardMinWidth) as [number, number];
  const share = Math.min(Math.max((wide - width) / (wide - narrow), 0), 1);
  const step = (cardMinWidth / cardMaxWidth) ** (1 / (WIDTHS - 1));
  return {
    length: width,
    clear: { card: cardGap, above: ABOVE, column: COLUMN },
    shift: SHIFT,
    fan: CLEAR * 2,
    wide: cardMaxWidth,
    most: cardsHeight * (HIGHER[0] + share * (HIGHER[1] - HIGHER[0])),
    detailed: cardsHeight,
    widths: Array.from({ length: WIDTHS }, (_, i) => Math.round(cardMaxWidth * step ** i)).filter(
      (card) => card <= width,
    ),
  };
}

function layOut(input: LayoutInput, scale: TimelineScale, top: number, kept?: Kept): LaidOut {
  const { measure, story } = input;
  const inset = insetOf(measure);
  const memory = kept?.memory ?? input.last;
  const previous = memory?.arrangement && {
    ...memory.arrangement,
    ...(kept && { steady: true, moving: kept.moving }),
  };
  // So much is taken by words under an axis that stays where it is, whatever there is to see.
  const depth = kept && (isWhole(scale) ? kept.whole.axis.depth : zoomedDepth(input));
  const fixed = kept && {
    up: kept.whole.axis.across - top - 1,
    down: Math.max(0, kept.whole.height - kept.whole.axis.across - (depth as number)),
  };
  const placed = placeItems(input, scale, inset, { ...limitsOf(input), fixed }, previous);
  const { places, items, arrangement } = placed;
  const single = places.filter((place) => !place.cluster);
  const bubble = single.length < places.length ? inset : measure.sizes.markerSize / 2;
  const across = kept?.whole.axis.across ?? top + Math.ceil(Math.max(arrangement.up.height, inset)) + 1;
  const bars = barsOf(
    story,
    scale,
    single.flatMap(({ carded }) => carded),
    measure,
  );
  const deepest =
    kept || input.axis === null
      ? inset
      : Math.max(measure.sizes.tickLength, bubble, ...[...bars.values()].map(({ off }) => off));
  const blocked = arrangement.down.items.map((i) => (items[i] as PlacedItem).at);
  const words = wordsOf(input, scale, deepest + CLEAR / 2, blocked, kept);
  const under = depth ?? words.depth;
  const levels = new Map<number, Level>();
  for (const [i, level] of arrangement.levels) levels.set((items[i] as PlacedItem).place.main, level);
  return assemble(
    input,
    scale,
    { levels, arrangement: lastOf(arrangement, items, arrangement.factor) },
    {
      layout: 'horizontal',
      height: Math.max(kept?.whole.height ?? 0, across + under + arrangement.down.height),
      start: inset,
      across,
      depth: under,
      places,
      bars,
      ticks: words.ticks,
      labels: words.labels.map((label) => ({ ...label, y: label.y + across })),
      ...standing(placed, across, under, story.chronology),
    },
  );
}

const isWhole = ({ zoom }: TimelineScale): boolean => zoom.factor === 1 && zoom.origin === 0;

/** How deep the words under a zoomed axis may reach. */
const zoomedDepth = ({ axis, measure }: LayoutInput): number =>
  insetOf(measure) + CLEAR / 2 + (axis === null ? 0 : ROWS * measure.lineHeight.tick);

/** The words under the axis, from `first` px under it on, in as many rows as there may be; and how deep they reach. */
function wordsOf(
  { axis, story, wording, measure, width }: LayoutInput,
  scale: TimelineScale,
  first: number,
  blocked: readonly number[],
  kept?: Kept,
): { ticks: readonly Tick[]; labels: Label[]; depth: number } {
  const line = measure.lineHeight.tick;
  const inset = insetOf(measure);
  if (axis === null) return { ticks: [], labels: [], depth: first };
  const rows = kept && isWhole(scale) ? Math.floor((kept.whole.axis.depth - first) / line) : ROWS;
  const { ticks, labels } = labelsUnder(
    scale,
    axis ?? story.chronology,
    wording,
    measure,
    [-inset, width - inset],
    (kept ? rows : MOST_ROWS) - 1,
    blocked.map((at) => at - inset),
  );
  return {
    ticks,
    labels: labels.map((label) => ({ ...label, x: label.x + inset, y: label.y + first })),
    depth: first + Math.max(0, ...labels.map(({ y }) => y + line)),
  };
}

/** The cards at their places, and their connectors. */
function standing(
  { arrangement, items, entryOf }: PlacedItems,
  across: number,
  under: number,
  chronology: Chronology,
): Pick<Decided, 'stacks' | 'connectors'> {
  const connectors: Connector[] = [];
  const stacks: PlacedStack[] = [];
  for (const [{ cards, fan, plan, items: of }, way, edge] of [
    [arrangement.up, -1, across],
    [arrangement.down, 1, across + under],
  ] as const)
    cards.forEach((card, k) => {
      const i = of[k] as number;
      const { place, at } = items[i] as PlacedItem;
      const near = edge + way * (fan + card.near);
      connectors.push({
        event: firstOf(place, chronology),
        points: connectorOf(at, card.column, across, edge, edge + way * card.bend, near - way * TOUCH),
      });
      stacks.push({
        place,
        entries: [entryOf(i, plan.width)],
        x: card.from,
        y: way > 0 ? near : near - card.height,
        width: card.width,
        align: 'start',
      });
    });
  return { stacks, connectors };
}

/** From the marker straight to where the fan begins, slanted through it, and upright on to the card. */
function connectorOf(
  at: number,
  column: number,
  across: number,
  edge: number,
  fan: number,
  end: number,
): Spot2D[] {
  const points: Spot2D[] = [[at, across]];
  if (Math.abs(at - column) > 0.01) {
    if (edge !== across) points.push([at, edge]);
    points.push([column, fan]);
  }
  points.push([column, end]);
  return points;
}
