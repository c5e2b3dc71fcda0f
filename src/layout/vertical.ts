import { PRECISIONS } from '../model/interval.js';
import { instantsBetween } from '../scale/marks.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import { assemble, type PlacedStack } from './assemble.js';
import { barsOf, labelsBeside } from './axis.js';
import type { CardTexts } from './cards.js';
import { placeInOrder } from './isotonic.js';
import { CLUSTER_SIZE, pileStep, spacingOf, STAYING, type Kept, type LaidOut, type Layout, type LayoutInput, type Memory } from './layout.js';
import { eventsAt, mainOf, levelled, MOST_STACKED, placesOf, sizeOf, withTargets, type Place } from './places.js';
import type { Connector, Level, Spot2D } from './scene.js';
import { Stacks, type Stack } from './stacks.js';
import type { Story } from './story.js';

const PART = 44;
const GAP_SHARE = 1 / 3;
const MOST_GAPS = 12;
/** A cut is a little shorter than on a horizontal axis: its name stands beside it, not under it. */
const GAP_SIZE = 0.85;
/** The words of ticks beside the axis take at most this share of the width. */
const LABEL_SHARE = 0.3;
const CLEAR = 6;
const YEAR = 366 * 86_400_000;
/** Cards stand a little nearer to each other than their dates, so that less of the axis is empty beside them. */
const CLOSE = 0.85;
/** So many places have full cards, and so many cards there are at all. */
const MOST_FULL = 40;
const MOST_CARDS = 48;
/** The cards of so many dates are measured one by one to find how long the axis should be. */
const MOST_MEASURED = 100;
/** The index of days in `PRECISIONS`. */
const DAYS = PRECISIONS.indexOf('day');
/** An axis on which nothing tells how long it should be, and the longest, px. */
const LEAST_LENGTH = 320;
const MOST_LENGTH = 6000;
/** Of a story that has to be zoomed into anyway. */
const DENSE_LENGTH = 2400;

interface Columns {
  /** Where the words beside the axis end, where the axis stands and where the cards begin. */
  readonly labels: number;
  readonly axis: number;
  readonly cards: number;
  readonly cardWidth: number;
}

/** Cards beside a vertical axis, joined to it by connectors; words on its other side. */
export function vertical(input: LayoutInput): Layout {
  const { story, measure } = input;
  const columns = columnsOf(input);
  const heights = cardHeights(input, columns.cardWidth);
  const available = Math.min(Math.max(LEAST_LENGTH, heights.between(0, story.chronology.count) * 1.25), story.chronology.instants > MOST_MEASURED ? DENSE_LENGTH : MOST_LENGTH);
  const gap = Math.round(measure.sizes.gapSize * GAP_SIZE);
  const room: Room = {
    available,
    elastic: true,
    gap,
    apart: spacingOf(input).apart,
    part: PART,
    gaps: Math.min(MOST_GAPS, Math.floor((available * GAP_SHARE) / gap)),
    // The last card of a part may reach past its end.
    comfort: (first, end) => heights.between(first, end - 1) * CLOSE,
  };
  return { room, layOut: (scale, kept) => layOut(input, scale, columns, kept) };
}

function columnsOf({ story, wording, measure, width }: LayoutInput): Columns {
  const { sizes } = measure;
  const names = story.chronology.spans.slice(0, MOST_GAPS).map(({ between }) => measure.width(wording.gap(...between), 'gap'));
  // A day needs its year beside it where the days of the story lie in different years.
  const { at, count, order, instants } = story.chronology;
  const precisions = story.events.columns.startPrecisions;
  const years = new Set<number>();
  let highest = instants > MOST_MEASURED ? MOST_STACKED : 1;
  for (let first = 0; first < count && instants <= MOST_MEASURED; ) {
    const end = story.chronology.until(at[first] as number);
    if ((precisions[order[first] as number] as number) <= DAYS) years.add(Math.floor((at[first] as number) / YEAR));
    if (end - first <= MOST_STACKED) highest = Math.max(highest, end - first);
    first = end;
  }
  const ms = Date.UTC(2028, 10, 28);
  const tick = years.size !== 1 ? wording.whole({ ms, unit: 'day' }) : wording.tickInContext({ ms, unit: 'day', at: 0, start: null });
  // Ticks may be left out; every gap is named.
  const labels = Math.ceil(Math.max(Math.min(width * LABEL_SHARE, measure.width(tick, 'tick')), ...names));
  const axis = labels + CLEAR + sizes.tickLength + CLUSTER_SIZE / 2;
  const cards = axis + (highest - 1) * pileStep(measure) + sizes.markerSize / 2 + sizes.connectorSize;
  return { labels, axis, cards, cardWidth: Math.max(0, Math.min(width - cards, sizes.cardMaxWidth * 2)) };
}

/** How high the cards of the dates from rank `first` to before `end` are together, with the clear space under each, px. */
interface Heights {
  readonly between: (first: number, end: number) => number;
}

/** The heights of all dates' cards; where there are too many to look at each, all are taken to be alike. */
function cardHeights({ story, texts, measure }: LayoutInput, width: number): Heights {
  const { chronology } = story;
  if (chronology.instants > MOST_MEASURED) {
    const typical = measure.lineHeight.date + 2 * measure.lineHeight.title + measure.sizes.cardGap;
    return { between: (first, end) => instantsBetween(chronology, first, end, MOST_MEASURED) * typical };
  }
  const stacks = new Stacks(texts, chronology);
  const places: Place[] = [];
  for (let first = 0; first < chronology.count; ) {
    const end = chronology.until(chronology.at[first] as number);
    places.push({ at: 0, first, end, cluster: end - first > MOST_STACKED });
    first = end;
  }
  setLevels(stacks, places, story, texts, width);
  const heights = places.map((place) => {
    const height = stacks.of(place, width)?.height ?? 0;
    return [place.first, height && height + measure.sizes.cardGap] as const;
  });
  return { between: (first, end) => heights.reduce((sum, [rank, height]) => (rank >= first && rank < end ? sum + height : sum), 0) };
}

/** Full cards for all while they are few; else shorter ones for the weightiest places. */
function setLevels(stacks: Stacks, places: readonly Place[], { chronology, weight }: Story, texts: CardTexts, width: number): void {
  const weighs = (place: Place) => weight(mainOf(place, chronology));
  const carded = (place: Place) => (place.cluster ? [mainOf(place, chronology)] : eventsAt(place, chronology));
  let left = MOST_CARDS;
  const shown = places.toSorted((a, b) => weighs(b) - weighs(a)).filter((place) => (left -= carded(place).length) >= 0);
  const level = shown.length <= MOST_FULL ? 'full' : 'compact';
  stacks.levels.clear();
  for (const place of shown) {
    if (place.cluster || carded(place).every((event) => texts.of(event, level, width))) for (const event of carded(place)) stacks.levels.set(event, level);
  }
}

/** Cards while a reader zooms and pans: as many as `room` px hold, those that were there before first, then by weight; then quotations. */
function keepLevels(stacks: Stacks, places: readonly Place[], { story: { chronology, weight }, measure }: LayoutInput, width: number, room: number, levels: Memory['levels'] = new Map()): void {
  const ranked = places.map((place) => {
    const main = mainOf(place, chronology);
    return { place, events: levelled(place, chronology), before: levels.get(main), weight: weight(main) + (levels.has(main) ? STAYING : 0) };
  });
  ranked.sort((a, b) => b.weight - a.weight);
  stacks.levels.clear();
  let left = room;
  let cards = MOST_FULL;
  /** Sets the level of a place's events if there is room for what that makes it higher. */
  const set = (place: Place, events: readonly number[], level: Level): boolean => {
    const before = events.map((event) => stacks.levels.get(event));
    const height = stacks.of(place, width)?.height || -measure.sizes.cardGap;
    for (const event of events) stacks.levels.set(event, level);
    const more = (stacks.of(place, width)?.height ?? Infinity) - height;
    const fits = more <= left;
    if (fits) left -= more;
    else events.forEach((event, i) => (before[i] ? stacks.levels.set(event, before[i]) : stacks.levels.delete(event)));
    return fits;
  };
  const shown = ranked.filter(({ place, events }) => cards >= events.length && set(place, events, 'compact') && (cards -= events.length) >= 0);
  shown.sort((a, b) => Number(b.before === 'full') - Number(a.before === 'full'));
  for (const { place, events } of shown) if (!place.cluster) set(place, events, 'full');
}

function layOut(input: LayoutInput, scale: TimelineScale, columns: Columns, kept?: Kept): LaidOut {
  const { story, texts, measure, wording, opened, cards, axis = story.chronology } = input;
  const start = Math.max(measure.lineHeight.date / 2 + 1, CLUSTER_SIZE / 2);
  const stacks = new Stacks(texts, story.chronology);
  // How long the picture is whatever its cards need: while zoomed as before, and where there are more events than cards.
  const dense = story.chronology.instants > MOST_MEASURED ? Math.ceil(2 * start + scale.length) : undefined;
  const fixed = kept ? kept.whole.height - 1 : dense;
  const { all: places, laid } = withTargets(placesOf(story.chronology, scale, start, spacingOf(input)), CLUSTER_SIZE, (fewer) => {
    if (cards === 0) stacks.levels.clear();
    else if (fixed) keepLevels(stacks, fewer, input, columns.cardWidth, fixed, kept?.memory.levels);
    else setLevels(stacks, fewer, story, texts, columns.cardWidth);
    if (opened !== undefined && stacks.levels.has(opened)) stacks.levels.set(opened, 'compact');
    const made = fewer.map((place) => ({ place, stack: stacks.of(place, columns.cardWidth) })).filter(({ stack }) => stack?.entries.length) as { place: Place; stack: Stack }[];
    return { made, places: made.map(({ place }) => place) };
  });
  const tops = placeInOrder(laid.places.map(({ at }) => at - start), laid.made.map(({ stack }) => stack.height + measure.sizes.cardGap), fixed && fixed + measure.sizes.cardGap);
  const placed = laid.made.map(({ place, stack: { entries } }, i): PlacedStack => ({ place, entries, x: columns.cards, y: tops[i] as number, width: columns.cardWidth, align: 'start' }));
  const single = places.filter((place) => !place.cluster);
  const { ticks, labels } = axis ? labelsBeside(scale, axis, wording, measure, columns.labels) : { ticks: [], labels: [] };
  const end = fixed ?? Math.max(2 * start + scale.length, ...laid.made.map(({ stack }, i) => (tops[i] as number) + stack.height));
  const memory: Memory = { levels: stacks.levels, sides: new Map() };
  return assemble(input, scale, memory, {
    layout: 'vertical',
    height: Math.ceil(end) + 1,
    start,
    // What is never given a card needs no room for one.
    across: cards === 0 ? input.width - CLUSTER_SIZE / 2 : columns.axis,
    pile: 1,
    places,
    stacks: placed,
    connectors: placed.flatMap((stack) => connectorsOf(stack, input, columns)),
    bars: barsOf(story, scale, single.flatMap((place) => eventsAt(place, story.chronology)), measure),
    ticks,
    labels: labels.map((label) => ({ ...label, y: label.y + start })),
  });
}

/** One line leads from the marker to the first card, and on from card to card. */
function connectorsOf({ place, entries, y }: PlacedStack, { measure }: LayoutInput, { axis, cards }: Columns): Connector[] {
  const pile = place.cluster ? CLUSTER_SIZE / 2 : (sizeOf(place) - 1) * pileStep(measure) + measure.sizes.markerSize / 2;
  const trunk = cards - 7;
  let above: Spot2D[] = [[axis, place.at], [Math.min(axis + pile + 6, cards - 12), place.at]];
  return entries.map(({ event, text, y: down }) => {
    const middle = y + down + measure.lineHeight[text.date ? 'date' : 'title'] / 2;
    const points: Spot2D[] = [...above, [trunk, middle], [cards - 4, middle]];
    above = [[trunk, middle]];
    return { event, points };
  });
}
