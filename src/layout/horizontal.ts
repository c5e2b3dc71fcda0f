import { instantsBetween } from '../scale/marks.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import type { Tick } from '../scale/ticks.js';
import { assemble } from './assemble.js';
import { labelsUnder } from './axis.js';
import { barsOf, THIN_BARS } from './bars.js';
import { spacingOf, type Kept, type LaidOut, type Layout, type LayoutInput } from './layout.js';
import { isDense, placeItems, type PlacedItem, type PlacedItems, type Previous } from './items.js';
import { lastingIn, spanRow, spansInRows, type SpanRows } from './spans.js';
import { memoryOf, type Sides } from './placement/arrangement.js';
import type { Limits } from './placement/search.js';
import { periodsSize } from './periods.js';
import { inSight } from './places.js';
import { standing } from './standing.js';
import type { Level } from './blocks.js';
import type { Measure } from './measure.js';
import type { Label } from './scene.js';

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
/** Clear space above a card, px. */
const ABOVE = 8;
/** A story of so many events is short, so many at once are several, and a picture so many cards wide has room. */
const SHORT = 24;
const AT_ONCE = 2;
const WIDE_ENOUGH = 3.25;
/** Widths of cards that are tried lie so many steps apart. */
const WIDTHS = 5;

/** The most rows of bars, and so many of them may be crossed by connectors of cards below. */
const MOST_SPAN_ROWS = 24;
const MOST_ROWS_CROSSED = 4;
/** Between two rows of bars, px. */
const SPAN_GAP = 4;

/** Cards on both sides of a horizontal axis, or on one, joined to it by connectors; words under it. */
export function horizontal(input: LayoutInput): Layout {
  const { sizes } = input.measure;
  const available = Math.max(input.width - 2 * insetOf(input.measure) - endRoom(input), PART);
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
  return { room, layOut: (scale, kept, top = 0) => layOut(input, scale, top + periodsSize(input), kept) };
}

/**
 * The room beyond the end of the axis, px: where a short story ends with several events at once, as news do, their
 * cards stand after the last marker, under each other.
 */
function endRoom({ story: { chronology, events }, width, measure: { sizes } }: LayoutInput): number {
  const { at, count } = chronology;
  if (events.length > SHORT || count < AT_ONCE || width < WIDE_ENOUGH * sizes.cardMaxWidth) return 0;
  return at[count - 1] === at[count - AT_ONCE] ? sizes.cardMaxWidth + sizes.cardIndent : 0;
}

/** How high the cards may be, how wide, and how far from their markers. */
function limitsOf({ measure: { sizes }, width }: LayoutInput): Omit<Limits, 'under'> {
  const { cardMinWidth, cardMaxWidth, cardsHeight, cardGap, cardIndent } = sizes;
  const [wide, narrow] = WIDE.map((cards) => cards * cardMinWidth) as [number, number];
  const share = Math.min(Math.max((wide - width) / (wide - narrow), 0), 1);
  const step = (cardMinWidth / cardMaxWidth) ** (1 / (WIDTHS - 1));
  return {
    length: width,
    clear: { card: cardGap, above: ABOVE, column: cardIndent },
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
  // So much is taken by words under an axis that stays where it is, whatever there is to see.
  const depth = kept && (isWhole(scale) ? kept.whole.axis.depth : zoomedDepth(input));
  const { placed, spans } = placeAll(input, scale, top, depth, kept);
  const { places, items, arrangement } = placed;
  const { up, down } = arrangement;
  const single = places.filter((place) => !place.cluster);
  const barred = new Set(spans.spans.map(({ event }) => event));
  const bubble = single.length < places.length ? inset : measure.sizes.markerSize / 2;
  const across = kept?.whole.axis.across ?? top + Math.ceil(Math.max(up.height, inset)) + 1;
  const bars = barsOf(
    story,
    scale,
    single.flatMap(({ carded }) => carded.filter((event) => !barred.has(event))),
    measure,
    THIN_BARS,
  );
  const deepest =
    kept || input.axis === null
      ? inset
      : Math.max(measure.sizes.tickLength, bubble, ...[...bars.values()].map(({ off }) => off));
  const blocked = down.items.map((i) => (items[i] as PlacedItem).at);
  const words = wordsOf(input, scale, deepest + CLEAR / 2, blocked, kept);
  const bands = across + (depth ?? words.depth) + (spans.rows ? CLEAR : 0);
  const under = bands + spans.rows * spanRow(measure);
  const levels = new Map<number, Level>();
  for (const [i, level] of arrangement.levels) levels.set((items[i] as PlacedItem).place.main, level);
  return assemble(
    input,
    scale,
    { levels, arrangement: memoryOf(arrangement, items, arrangement.factor) },
    {
      layout: 'horizontal',
      height: Math.max(kept?.whole.height ?? 0, under + down.height),
      start: inset,
      across,
      depth: depth ?? words.depth,
      places,
      bars,
      spans: spans.spans.map((span) => ({
        ...span,
        from: span.from + inset,
        to: span.to + inset,
        name: span.name + inset,
        y: bands + span.row * spanRow(measure),
        height: spanRow(measure) - SPAN_GAP,
      })),
      ticks: words.ticks,
      labels: words.labels.map((label) => ({ ...label, y: label.y + across })),
      ...standing(placed, across, under - across, story.chronology),
    },
  );
}

/**
 * Bars in their rows, and the cards of all other events. Where a line would have to cross the name of a bar or costs
 * its date, cards stand above only.
 */
function placeAll(
  input: LayoutInput,
  scale: TimelineScale,
  top: number,
  depth: number | undefined,
  kept?: Kept,
): { placed: PlacedItems; spans: SpanRows } {
  const { measure, story, width, sides = 'auto' } = input;
  const inset = insetOf(measure);
  const { chronology, events } = story;
  const lasting = isDense(input, scale)
    ? []
    : lastingIn(events, chronology, inSight(chronology, scale), scale, input, [-inset, width - inset]);
  const limits = limitsOf(input);
  const low = kept && kept.whole.height - kept.whole.axis.across - (depth as number);
  const most = low === undefined ? MOST_SPAN_ROWS : Math.max(0, Math.floor((low - CLEAR) / spanRow(measure)));
  const rowsFor = (blocked: readonly number[]) =>
    spansInRows(lasting, { from: -inset, to: width - inset, blocked, rows: most });
  const spans = rowsFor([]);
  const taken = spans.rows ? CLEAR + spans.rows * spanRow(measure) : 0;
  const barred = new Set(spans.spans.map(({ event }) => event));
  const place = (on: Sides | 'auto') => {
    const fixed = kept &&
      low !== undefined && { up: kept.whole.axis.across - top - 1, down: Math.max(0, low - taken) };
    const room = {
      ...limits,
      most: Math.max(limits.most - taken, limits.most / 2),
      under: taken + zoomedDepth(input),
      fixed: fixed || undefined,
    };
    const last = previousOf(input, kept, on);
    return placeItems({ ...input, sides: on }, scale, inset, room, last, barred);
  };
  const above = spans.rows > MOST_ROWS_CROSSED && sides !== 'below';
  const placed = place(above ? 'above' : sides);
  const lines = placed.arrangement.down.items.map((i) => (placed.items[i] as PlacedItem).at - inset);
  const crossed = lines.length ? rowsFor(lines) : spans;
  const isWorse = (['left', 'rows', 'undated'] as const).some((each) => crossed[each] > spans[each]);
  if (isWorse) return { placed: place('above'), spans };
  return { placed, spans: crossed };
}

/** What was there before, on the sides that cards may stand on now. */
function previousOf(
  { last }: LayoutInput,
  kept: Kept | undefined,
  sides: Sides | 'auto',
): Previous | undefined {
  const before = (kept?.memory ?? last)?.arrangement;
  return (
    before && {
      ...before,
      ...(sides === 'above' && { sides }),
      ...(kept && { steady: true, moving: kept.moving }),
    }
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
