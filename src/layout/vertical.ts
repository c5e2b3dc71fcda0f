import { PRECISIONS } from '../model/interval.js';
import { sampleOf } from '../scale/ticks.js';
import { instantsBetween, type Chronology } from '../scale/marks.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import { assemble, type PlacedStack } from './assemble.js';
import { labelsBeside } from './axis.js';
import { barRowsOf, barsOf, depthOf, type BarRows } from './bars.js';
import { levelsOf, MOST_BESIDE, stacksBeside, startPlaces, wishesOf } from './beside.js';
import { gathered } from './brackets.js';
import { placeInOrder } from './isotonic.js';
import {
  pileStep,
  spacingOf,
  type Kept,
  type LaidOut,
  type Layout,
  type LayoutInput,
  type Memory,
} from './layout.js';
import { periodsSize } from './periods.js';
import { MOST_STACKED, placeAt, sizeOf, withTargets, type Place } from './places.js';
import type { Connector, Spot2D } from './scene.js';
import { Stacks } from './stacks.js';

const PART_LENGTH = 44;
const VERTICAL_GAP_SHARE = 1 / 3;
const MOST_GAPS = 12;
/** A cut is a little shorter than on a horizontal axis: its name stands beside it, not under it. */
const GAP_SIZE = 0.85;
/** The words of ticks beside the axis take at most this share of the width. */
const LABEL_SHARE = 0.36;
const LABEL_CLEARANCE = 6;
const YEAR_MS = 366 * 86_400_000;
/** The cards of so many dates are measured one by one to find how long the axis should be. */
const MOST_MEASURED = 100;
/** The index of days in `PRECISIONS`. */
const DAY_PRECISION = PRECISIONS.indexOf('day');
/** An axis on which nothing tells how long it should be, and the longest, px. */
const LEAST_LENGTH = 320;
const MOST_LENGTH = 6000;
/** Of a story that has to be zoomed into anyway. */
const DENSE_LENGTH = 2400;

interface Columns {
  /** Where the words beside the axis end, where the axis stands and where the cards begin. */
  readonly labels: number;
  readonly axis: number;
  readonly bars: BarRows;
  readonly cards: number;
  readonly cardWidth: number;
}

/** Cards beside a vertical axis, joined to it by connectors; words on its other side. */
export function vertical(input: LayoutInput): Layout {
  const { story, measure } = input;
  const dates = datesOf(story.chronology);
  const columns = columnsOf(input, dates);
  const heightOf = cardHeights(input, dates, columns.cardWidth);
  const available = Math.min(
    Math.max(LEAST_LENGTH, heightOf(0, story.chronology.count) * 1.25),
    dates.length ? MOST_LENGTH : DENSE_LENGTH,
  );
  const gap = Math.round(measure.sizes.gapSize * GAP_SIZE);
  const room: Room = {
    available,
    elastic: true,
    gap,
    apart: spacingOf(input).apart,
    part: PART_LENGTH,
    gaps: Math.min(MOST_GAPS, Math.floor((available * VERTICAL_GAP_SHARE) / gap)),
    comfort: heightOf,
  };
  return { room, layOut: (scale, kept) => layOut(input, scale, columns, kept) };
}

/**
 * A place for each event of a story, or, if it has more of them, for each date; none where there are too many to
 * look at each.
 */
function datesOf(chronology: Chronology): Place[] {
  const { at, count, instants, until } = chronology;
  const isFew = count <= MOST_BESIDE;
  const dates: Place[] = [];
  for (let first = 0; first < count && (isFew || instants <= MOST_MEASURED);) {
    const end = isFew ? first + 1 : until(at[first] as number);
    dates.push(placeAt(at[first] as number, { first, end }, end - first > MOST_STACKED, chronology));
    first = end;
  }
  return dates;
}

function columnsOf(
  { story, wording, measure, width, periods }: LayoutInput,
  dates: readonly Place[],
): Columns {
  const { sizes } = measure;
  const { order, spans } = story.chronology;
  // Which of them are cut is not known yet.
  const names = spans.map(({ between }) => measure.width(wording.gap(...between), 'tick'));
  // A day needs its year beside it where the days of the story lie in different years.
  const precisions = story.events.columns.startPrecisions;
  const days = dates.filter(({ first }) => (precisions[order[first] as number] as number) <= DAY_PRECISION);
  const years = new Set(days.map(({ at }) => Math.floor(at / YEAR_MS)));
  const highest = dates.length
    ? Math.max(1, ...dates.map((date) => (date.cluster ? 1 : sizeOf(date))))
    : MOST_STACKED;
  const ms = sampleOf(story.chronology.from);
  const tick =
    years.size !== 1
      ? wording.whole({ ms, unit: 'day' })
      : wording.tickInContext({ ms, unit: 'day', at: 0, start: null });
  // Ticks may be left out; every gap is named.
  const words = Math.ceil(Math.max(Math.min(width * LABEL_SHARE, measure.width(tick, 'tick')), ...names));
  const labels = periodsSize({ periods, measure }) + words;
  const bars = barRowsOf(story.events, story.chronology);
  const axis = labels + LABEL_CLEARANCE + Math.max(sizes.tickLength + sizes.clusterSize / 2, depthOf(bars));
  const cards = axis + (highest - 1) * pileStep(measure) + sizes.markerSize / 2 + sizes.connectorSize;
  return {
    labels,
    axis,
    bars,
    cards,
    cardWidth: Math.max(0, Math.min(width - cards, sizes.cardMaxWidth * 2)),
  };
}

/**
 * How high the cards of the dates from rank `first` to before `end` are together, with the clear space under each, px;
 * where there are too many to look at each, all are taken to be alike.
 */
function cardHeights(
  input: LayoutInput,
  dates: readonly Place[],
  width: number,
): (first: number, end: number) => number {
  const {
    story: { chronology },
    contents,
    measure: { lineHeight, sizes },
  } = input;
  if (!dates.length) {
    const typical = lineHeight.date + 2 * lineHeight.title + sizes.cardGap;
    return (first, end) => instantsBetween(chronology, first, end, MOST_MEASURED) * typical;
  }
  const stacks = new Stacks(contents, chronology);
  const levels = levelsOf(stacks, dates, input, width);
  const heights = dates.map((date) => {
    const height = stacks.of(date, levels, width)?.height;
    return height ? height + sizes.cardGap : 0;
  });
  return (from, end) =>
    heights.reduce(
      (sum, height, i) =>
        (dates[i] as Place).first >= from && (dates[i] as Place).first < end ? sum + height : sum,
      0,
    );
}

function layOut(input: LayoutInput, scale: TimelineScale, columns: Columns, kept?: Kept): LaidOut {
  const { story, contents, measure, wording, cards, axis = story.chronology } = input;
  const start = Math.max(measure.lineHeight.date / 2 + 1, measure.sizes.clusterSize / 2);
  const stacks = new Stacks(contents, story.chronology);
  // How long the picture is whatever its cards need: while zoomed as before, and where there are more events than
  // cards.
  const dense = story.chronology.instants > MOST_MEASURED ? Math.ceil(2 * start + scale.length) : undefined;
  const fixed = kept ? kept.whole.height - 1 : dense;
  const { all: places, laid } = withTargets(
    story.chronology,
    startPlaces(input, scale, start),
    measure.sizes.clusterSize,
    (fewer) => stacksBeside(stacks, fewer, input, columns.cardWidth, fixed, kept?.memory.levels),
  );
  const heights = laid.made.map(({ height }) => height + measure.sizes.cardGap);
  const tops = placeInOrder(
    wishesOf(
      laid.places.map(({ at }) => at - start),
      heights,
    ),
    heights,
    fixed && fixed + measure.sizes.cardGap,
  );
  const placed = laid.made.map(({ entries }, i): PlacedStack => ({
    place: laid.places[i] as Place,
    entries,
    x: columns.cards,
    y: tops[i] as number,
    width: columns.cardWidth,
    align: 'start',
  }));
  const single = places.filter((place) => !place.cluster);
  const { ticks, labels } = axis
    ? labelsBeside(scale, axis, wording, measure, columns.labels)
    : { ticks: [], labels: [] };
  const end =
    fixed ??
    Math.max(2 * start + scale.length, ...laid.made.map(({ height }, i) => (tops[i] as number) + height));
  const memory: Memory = { levels: laid.levels };
  return assemble(input, scale, memory, {
    layout: 'vertical',
    height: Math.ceil(end) + 1,
    start,
    // What is never given a card needs no room for one.
    across: cards === 0 ? input.width - measure.sizes.clusterSize / 2 : columns.axis,
    depth: columns.labels,
    places,
    stacks: placed,
    ...gathered(placed.flatMap((stack) => connectorsOf(stack, input, columns))),
    bars: barsOf(
      story,
      scale,
      single.flatMap(({ carded }) => carded),
      measure,
      columns.bars,
    ),
    ticks,
    labels: labels.map((label) => ({ ...label, y: label.y + start })),
  });
}

/** One line leads from the marker to the first card, and on from card to card. */
function connectorsOf(
  { place, entries, y }: PlacedStack,
  { measure }: LayoutInput,
  { axis, cards }: Columns,
): Connector[] {
  const pile = place.cluster
    ? measure.sizes.clusterSize / 2
    : (sizeOf(place) - 1) * pileStep(measure) + measure.sizes.markerSize / 2;
  const trunk = cards - 7;
  let above: Spot2D[] = [
    [axis, place.at],
    [Math.min(axis + pile + 6, cards - 12), place.at],
  ];
  return entries.map(({ event, content, y: down }) => {
    const middle = y + down + content.firstLine;
    const points: Spot2D[] = [...above, [trunk, middle], [cards - 4, middle]];
    above = [[trunk, middle]];
    return { event, points };
  });
}
