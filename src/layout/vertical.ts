import type { DatedEvent } from '../model/event.js';
import { emptySpans } from '../scale/compressed.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import { assemble, type PlacedStack } from './assemble.js';
import { barsOf, labelsBeside } from './axis.js';
import { CardTexts } from './cards.js';
import { placeInOrder } from './isotonic.js';
import { CLUSTER_SIZE, pileStep, spacingOf, type LaidOut, type Layout, type LayoutInput } from './layout.js';
import { isCrowd, placesOf, withTargets, type Place } from './places.js';
import type { Connector, Spot2D } from './scene.js';
import { mainOf, Stacks, type Stack } from './stacks.js';
import { weightOf } from './story.js';

const PART = 44;
const GAP_SHARE = 1 / 3;
const MOST_GAPS = 12;
/** A cut is a little shorter than on a horizontal axis: its name stands beside it, not under it. */
const GAP_SIZE = 0.85;
/** The words of ticks beside the axis take at most this share of the width. */
const LABEL_SHARE = 0.3;
const CLEAR = 6;
const DAY = 86_400_000;
const YEAR = 366 * DAY;
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
  // A day needs its year beside it where the days of the story lie in different years.
  const years = new Set(story.chronology.points.filter(({ to, from }) => to - from <= DAY).map(({ at }) => Math.floor(at / YEAR)));
  const ms = Date.UTC(2028, 10, 28);
  const tick = years.size > 1 ? wording.whole({ ms, unit: 'day' }) : wording.tickInContext({ ms, unit: 'day', at: 0, start: null });
  // Ticks may be left out; every gap is named.
  const labels = Math.ceil(Math.max(Math.min(width * LABEL_SHARE, measure.width(tick, 'tick')), ...names));
  const axis = labels + CLEAR + sizes.tickLength + CLUSTER_SIZE / 2;
  const highest = story.chronology.spots.reduce((most, { events }) => Math.max(most, isCrowd(events) ? 1 : events.length), 1);
  const cards = axis + (highest - 1) * pileStep(measure) + sizes.markerSize / 2 + sizes.connectorSize;
  return { labels, axis, cards, cardWidth: Math.max(0, Math.min(width - cards, sizes.cardMaxWidth * 2)) };
}

/** The height of each date's cards and the clear space under them, px. */
function cardHeights({ story, measure }: LayoutInput, texts: CardTexts, width: number): number[] {
  const stacks = new Stacks(texts);
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

function layOut(input: LayoutInput, scale: TimelineScale, texts: CardTexts, columns: Columns): LaidOut {
  const { story, measure, wording, opened } = input;
  const start = Math.max(measure.lineHeight.date / 2 + 1, CLUSTER_SIZE / 2);
  const stacks = new Stacks(texts);
  const { all: places, laid } = withTargets(placesOf(story.chronology.spots, (ms) => start + scale.at(ms), spacingOf(measure)), CLUSTER_SIZE, (fewer) => {
    setLevels(stacks, fewer, story.events, texts, columns.cardWidth);
    if (opened !== undefined && stacks.levels.has(opened)) stacks.levels.set(opened, 'compact');
    const made = fewer.map((place) => ({ place, stack: stacks.of(place, columns.cardWidth) })).filter(({ stack }) => stack?.entries.length) as { place: Place; stack: Stack }[];
    return { made, places: made.map(({ place }) => place) };
  });
  const tops = placeInOrder(laid.places.map(({ at }) => at - start), laid.made.map(({ stack }) => stack.height + measure.sizes.cardGap));
  const placed = laid.made.map(({ place, stack: { entries } }, i): PlacedStack => ({ place, entries, x: columns.cards, y: tops[i] as number, width: columns.cardWidth, align: 'start' }));
  const single = places.filter((place) => !place.cluster);
  const { ticks, labels } = labelsBeside(scale, story.chronology, wording, measure, columns.labels);
  const end = Math.max(2 * start + scale.length, ...laid.made.map(({ stack }, i) => (tops[i] as number) + stack.height));
  return assemble(input, scale, {
    layout: 'vertical',
    height: Math.ceil(end) + 1,
    start,
    across: columns.axis,
    pile: 1,
    places,
    stacks: placed,
    connectors: placed.flatMap((stack) => connectorsOf(stack, input, columns)),
    bars: barsOf(story, scale, new Set(single.flatMap((place) => place.events)), measure),
    ticks,
    labels: labels.map((label) => ({ ...label, y: label.y + start })),
  });
}

/** One line leads from the marker to the first card, and on from card to card. */
function connectorsOf({ place, entries, y }: PlacedStack, { measure }: LayoutInput, { axis, cards }: Columns): Connector[] {
  const pile = place.cluster ? CLUSTER_SIZE / 2 : (place.events.length - 1) * pileStep(measure) + measure.sizes.markerSize / 2;
  const trunk = cards - 7;
  let above: Spot2D[] = [[axis, place.at], [Math.min(axis + pile + 6, cards - 12), place.at]];
  return entries.map(({ event, text, y: down }) => {
    const middle = y + down + measure.lineHeight[text.date ? 'date' : 'title'] / 2;
    const points: Spot2D[] = [...above, [trunk, middle], [cards - 4, middle]];
    above = [[trunk, middle]];
    return { event, points };
  });
}
