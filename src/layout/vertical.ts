import type { DatedEvent } from '../model/event.js';
import { emptySpans } from '../scale/compressed.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import { barsOf, breaksOf, labelsBeside, piecesOf, startsOf } from './axis.js';
import { CardTexts } from './cards.js';
import { placeInOrder } from './isotonic.js';
import { CLUSTER_SIZE, pileStep, READABLE, spacingOf, type LaidOut, type Layout, type LayoutInput } from './layout.js';
import { overviewOf } from './overview.js';
import { isCrowd, placesOf, withTargets, type Place } from './places.js';
import type { Axis, Card, Cluster, Connector, MarkShape, Spot2D } from './scene.js';
import { mainOf, Stacks, type Stack } from './stacks.js';
import { weightOf } from './story.js';

const PART = 44;
const GAP_SHARE = 1 / 3;
const MOST_GAPS = 12;
/** A cut is a little shorter than on a horizontal axis: its name stands beside it, not under it. */
const GAP_SIZE = 0.85;
/** The words beside the axis take at most this share of the width. */
const LABEL_SHARE = 0.3;
const CLEAR = 6;
/** Cards stand a little nearer to each other than their dates, so that less of the axis is empty beside them. */
const CLOSE = 0.85;
/** So many places have full cards, and so many cards there are at all. */
const MOST_FULL = 40;
const MOST_CARDS = 80;
/** An axis on which nothing tells how long it should be, and the longest, px. */
const LEAST_LENGTH = 320;
const MOST_LENGTH = 6000;

interface Columns {
  /** Where the words beside the axis end, where the axis stands and where the cards begin. */
  readonly labels: number;
  readonly axis: number;
  readonly cards: number;
  readonly cardWidth: number;
}

/** Cards beside a vertical axis, joined to it by connectors; words on its other side. */
export function vertical(input: LayoutInput): Layout {
  const { story, measure, wording } = input;
  const columns = columnsOf(input);
  const texts = new CardTexts(story.events, wording, measure);
  const heights = cardHeights(input, texts, columns.cardWidth);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const available = Math.min(Math.max(LEAST_LENGTH, total * 1.25), MOST_LENGTH);
  const gap = Math.round(measure.sizes.gapSize * GAP_SIZE);
  const room: Room = {
    available,
    elastic: true,
    gap,
    apart: spacingOf(measure).apart,
    part: PART,
    gaps: Math.min(MOST_GAPS, Math.floor((available * GAP_SHARE) / gap)),
    // The last card of a part may reach past its end.
    comfort: (first, last) => heights.slice(first, last).reduce((sum, height) => sum + height, 0) * CLOSE,
  };
  return { room, layOut: (scale) => layOut(input, scale, texts, columns) };
}

function columnsOf({ story, wording, measure, width }: LayoutInput): Columns {
  const { sizes } = measure;
  const names = emptySpans(story.chronology.points).slice(0, MOST_GAPS).map(({ between }) => measure.width(wording.gap(...between), 'gap'));
  const tick = wording.tickInContext({ ms: Date.UTC(2028, 10, 28), unit: 'day', at: 0, start: null });
  const labels = Math.ceil(Math.min(width * LABEL_SHARE, Math.max(measure.width(tick, 'tick'), ...names)));
  const axis = labels + CLEAR + sizes.tickSize + CLUSTER_SIZE / 2;
  const highest = story.chronology.spots.reduce((most, { events }) => Math.max(most, isCrowd(events) ? 1 : events.length), 1);
  const cards = axis + (highest - 1) * pileStep(measure) + sizes.markerSize / 2 + sizes.connectorSize;
  return { labels, axis, cards, cardWidth: Math.max(0, Math.min(width - cards, sizes.cardMaxWidth * 2)) };
}

/** The height of each date's cards and the clear space under them, px. */
function cardHeights({ story, wording, measure }: LayoutInput, texts: CardTexts, width: number): number[] {
  const stacks = new Stacks(story.events, texts, wording, measure, true);
  const places = story.chronology.spots.map(({ events }): Place => ({ at: 0, events, cluster: isCrowd(events) }));
  setLevels(stacks, places, story.events, texts, width);
  return places.map((place) => {
    const height = stacks.of(place, width)?.height ?? 0;
    return height && height + measure.sizes.cardGap;
  });
}

/** Full cards for all while they are few; else shorter ones for the weightiest places. */
function setLevels(stacks: Stacks, places: readonly Place[], events: readonly DatedEvent[], texts: CardTexts, width: number): void {
  const weight = (place: Place) => weightOf(events[mainOf(place.events, events)] as DatedEvent);
  const carded = ({ cluster, events: all }: Place) => (cluster ? all.slice(0, 1) : all);
  let left = MOST_CARDS;
  const shown = places.toSorted((a, b) => weight(b) - weight(a)).filter((place) => (left -= carded(place).length) >= 0);
  const level = shown.length <= MOST_FULL ? 'full' : 'compact';
  stacks.levels.clear();
  for (const place of shown) {
    if (place.cluster || place.events.every((event) => texts.of(event, level, width))) for (const event of carded(place)) stacks.levels.set(event, level);
  }
}

interface PlacedStack {
  readonly place: Place;
  readonly stack: Stack;
}

function layOut(input: LayoutInput, scale: TimelineScale, texts: CardTexts, columns: Columns): LaidOut {
  const { story, measure, wording, width } = input;
  const top = Math.max(measure.lineHeight.date / 2 + 1, CLUSTER_SIZE / 2);
  const start = placesOf(story.chronology.spots, (ms) => top + scale.at(ms), spacingOf(measure));
  const stacks = new Stacks(story.events, texts, wording, measure, true);
  const { all: places, laid: { placed } } = withTargets(start, CLUSTER_SIZE, (fewer) => {
    setLevels(stacks, fewer, story.events, texts, columns.cardWidth);
    if (input.opened !== undefined && stacks.levels.has(input.opened)) stacks.levels.set(input.opened, 'compact');
    const stacked = fewer.flatMap((place): PlacedStack[] => {
      const stack = stacks.of(place, columns.cardWidth);
      return stack?.entries.length ? [{ place, stack }] : [];
    });
    return { placed: stacked, places: stacked.map(({ place }) => place) };
  });
  const tops = placeInOrder(placed.map(({ place }) => place.at - top), placed.map(({ stack }) => stack.height + measure.sizes.cardGap));
  const { cards, connectors, clusterCards } = drawn(input, placed, tops, columns);
  const clusters = places.filter((place) => place.cluster).map(({ at, events }): Cluster => {
    const card = clusterCards.get(events);
    return { events, main: mainOf(events, story.events), x: columns.axis, y: at, size: CLUSTER_SIZE, ...(card && { card }) };
  });
  const { axis, marks } = axisBeside(input, scale, places, columns, top);
  const end = Math.max(2 * top + scale.length, ...placed.map(({ stack }, i) => (tops[i] as number) + stack.height));
  return {
    readable: cards.filter((card) => READABLE.has(card.level)).length,
    all: story.events.length,
    scene: { layout: 'vertical', width, height: Math.ceil(end) + 1, axis, marks, cards, connectors, clusters, overview: overviewOf(story.chronology, width) },
  };
}

/** Cards at their places, each joined to the marker of its date. */
function drawn({ measure }: LayoutInput, placed: readonly PlacedStack[], tops: readonly number[], columns: Columns) {
  const cards: Card[] = [];
  const connectors: Connector[] = [];
  const clusterCards = new Map<readonly number[], Card>();
  placed.forEach(({ place, stack }, i) => {
    const pile = place.cluster ? CLUSTER_SIZE / 2 : (place.events.length - 1) * pileStep(measure) + measure.sizes.markerSize / 2;
    // One line leads from the marker to the first card, and on from card to card.
    const bend = Math.min(columns.axis + pile + 6, columns.cards - 12);
    const trunk = columns.cards - 7;
    let above: Spot2D[] = [[columns.axis, place.at], [bend, place.at]];
    for (const { event, level, y, text } of stack.entries) {
      const card: Card = { ...text, event, level, x: columns.cards, y: (tops[i] as number) + y, width: columns.cardWidth, align: 'start' };
      if (place.cluster) clusterCards.set(place.events, card);
      else cards.push(card);
      const middle = card.y + measure.lineHeight[card.date ? 'date' : 'title'] / 2;
      connectors.push({ event, points: [...above, [trunk, middle], [columns.cards - 4, middle]] });
      above = [[trunk, middle]];
    }
  });
  cards.sort((a, b) => a.event - b.event);
  return { cards, connectors, clusterCards };
}

function axisBeside(input: LayoutInput, scale: TimelineScale, places: readonly Place[], columns: Columns, top: number): { axis: Axis; marks: MarkShape[] } {
  const { story, wording, measure } = input;
  const single = places.filter((place) => !place.cluster);
  const bars = barsOf(story, scale, new Set(single.flatMap((place) => place.events)), measure);
  const { ticks, labels } = labelsBeside(scale, story.chronology, wording, measure, columns.labels);
  const axis: Axis = {
    across: columns.axis,
    pieces: piecesOf(scale).map(([from, to]) => [from + top, to + top]),
    breaks: breaksOf(scale).map((at) => at + top),
    ticks: startsOf(ticks).map((at) => at + top),
    labels: labels.map((label) => ({ ...label, y: label.y + top })),
  };
  const marks = single.flatMap((place) =>
    place.events.map((event, i): MarkShape => {
      const bar = bars.get(event);
      return { event, x: columns.axis + i * pileStep(measure), y: place.at, ...(bar && { bar: { ...bar, from: bar.from + top, to: bar.to + top } }) };
    }),
  );
  return { axis, marks: marks.sort((a, b) => a.event - b.event) };
}
