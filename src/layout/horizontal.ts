import { instantsBetween } from '../scale/marks.js';
import type { Room, TimelineScale } from '../scale/scale.js';
import { assemble, type Decided, type PlacedStack } from './assemble.js';
import { barsOf, labelsUnder } from './axis.js';
import { READABLE } from './blocks.js';
import type { FlagRules, PlacedFlag, Side } from './flags.js';
import {
  pileStep,
  spacingOf,
  type Kept,
  type LaidOut,
  type Layout,
  type LayoutInput,
  type Memory,
} from './layout.js';
import { firstOf, placesOf, sizeOf, withTargets, type Place } from './places.js';
import { raiseCards, type Raised } from './raising.js';
import type { Measure } from './measure.js';
import type { Connector } from './scene.js';
import { Stacks } from './stacks.js';
import type { Story } from './story.js';

/** More dates than this would not make an axis longer. */
const COMFORTABLE = 64;
/** The share of the width that a card may take. */
const CARD_SHARE = 0.2;
/** The least length of a part of the axis, px. */
const PART = 44;
/** Gaps take at most this share of the axis. */
const GAP_SHARE = 1 / 3;
/** Titles and dates may make the cards so much higher than lead quotations may, in a story of few dates. */
const GROWTH = [1, 1.25, 1.5, 1.75];
const MOST_GROWN = 20;
/** More cards than this are not tried: no axis has room for them. */
const MOST_FLAGS = 48;
/** Words under the axis take so many rows at most. */
const MOST_ROWS = 4;
/** So many rows of words are under a zoomed axis. */
const ROWS = 2;
/** Between the axis and the lowest card, and around words under the axis, px. */
const CLEAR = 6;

/** Where the axis starts, px. */
const insetOf = ({ sizes }: Measure): number => sizes.clusterSize / 2;

/** What is under a line without words. */
const NO_WORDS = { ticks: [], labels: [] };

/** Cards above a horizontal axis, on poles, like flags; words under it. */
export function horizontal(input: LayoutInput): Layout {
  const { sizes } = input.measure;
  const cardWidth = Math.round(
    Math.min(Math.max(CARD_SHARE * input.width, sizes.cardMinWidth * 1.25), sizes.cardMaxWidth),
  );
  // The last card needs its own width beyond its marker.
  const available = Math.max(
    input.width - insetOf(input.measure) - cardWidth - sizes.cardIndent - sizes.markerSize / 2 + PART / 2,
    PART,
  );
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
  return { room, layOut: (scale, kept, top = 0) => layOut(input, scale, cardWidth, top, kept) };
}

const rulesOf = (
  { measure: { sizes }, width, cards }: LayoutInput,
  cardWidth: number,
  indent: number,
  base: number,
): FlagRules => ({
  width,
  minWidth: sizes.cardMinWidth,
  maxWidth: cardWidth,
  widest: sizes.cardMaxWidth,
  indent,
  gap: sizes.cardGap,
  most: cards ?? MOST_FLAGS,
  base,
});

const memoryOf = ({ levels, places, sides }: Raised): Memory => ({
  levels,
  sides: new Map(places.map(({ main }, i) => [main, sides[i] as Side])),
});

function layOut(
  input: LayoutInput,
  scale: TimelineScale,
  cardWidth: number,
  top: number,
  kept?: Kept,
): LaidOut {
  const { story, contents, wording, measure, width, axis = story.chronology } = input;
  const { sizes } = measure;
  const inset = insetOf(measure);
  // Markers of one date pile up beside their cards.
  const indent = Math.max(sizes.cardIndent, sizes.markerSize / 2 + CLEAR / 2);
  const start = placesOf(story.chronology, scale, inset, spacingOf(input));
  const stacks = new Stacks(contents, story.chronology);
  const base = inset + (start.some((place) => place.cluster) ? CLEAR : 0);
  const rules = rulesOf(input, cardWidth, indent, base);
  const height = kept ? kept.whole.axis.across - top - 1 : sizes.cardsHeight;
  const { all: places, laid: raised } = withTargets(story.chronology, start, sizes.clusterSize, (fewer) =>
    raise(fewer, story, stacks, rules, height, kept?.memory),
  );
  const single = places.filter((place) => !place.cluster);
  const pile = single.reduce((most, place) => Math.max(most, sizeOf(place)), 1) - 1;
  const across =
    kept?.whole.axis.across ??
    top + Math.ceil(Math.max(raised.arrangement.top, base, pile * pileStep(measure) + sizes.markerSize)) + 1;
  const bars = barsOf(
    story,
    scale,
    single.flatMap(({ carded }) => carded),
    measure,
  );
  const hasClusters = kept !== undefined || !axis || single.length < places.length;
  const deepest = Math.max(
    kept || !axis ? 0 : sizes.tickLength,
    (hasClusters ? sizes.clusterSize : sizes.markerSize) / 2,
    ...(kept || !axis ? [] : [...bars.values()].map((bar) => bar.off)),
  );
  const { ticks, labels } = axis
    ? labelsUnder(scale, axis, wording, measure, -inset, width - inset, kept ? ROWS - 1 : MOST_ROWS - 1)
    : NO_WORDS;
  const first = across + deepest + CLEAR / 2;
  return assemble(input, scale, memoryOf(raised), {
    layout: 'horizontal',
    // Zooming brings a second row of words; whatever there is to see then, the picture stays as high as that.
    height: Math.max(
      kept?.whole.height ?? 0,
      first +
        (kept && axis
          ? ROWS * measure.lineHeight.tick
          : Math.max(0, ...labels.map(({ y }) => y + measure.lineHeight.tick))),
    ),
    start: inset,
    across,
    places,
    bars,
    ticks,
    labels: labels.map((label) => ({ ...label, x: label.x + inset, y: label.y + first })),
    ...flown(raised, stacks, indent, across, story),
  });
}

/** Cards as high as they may be; higher, step by step, where more events then have their title, or the date with it. */
function raise(
  places: readonly Place[],
  story: Story,
  stacks: Stacks,
  rules: FlagRules,
  height: number,
  kept?: Memory,
): Raised {
  // What is in a cluster has no card of its own, however high the others fly.
  const single = places.flatMap(({ cluster, carded }) => (cluster ? [] : carded));
  let best: Raised | undefined;
  let most = -1;
  for (const growth of kept || places.length > MOST_GROWN ? [1] : GROWTH) {
    const raised = raiseCards(
      places,
      story,
      stacks,
      rules,
      { detailed: height, most: height * growth },
      kept,
    );
    const levels = single.flatMap((event) => raised.levels.get(event) ?? []);
    const shown = levels.length + levels.filter((level) => READABLE.has(level)).length;
    if (shown > most) [best, most] = [raised, shown];
    if (shown === single.length * 2) break;
  }
  const raised = best as Raised; // one attempt at least is better than none
  stacks.levels = raised.levels;
  return raised;
}

/** The cards and poles of the raised flags. */
function flown(
  { places, arrangement }: Raised,
  stacks: Stacks,
  indent: number,
  across: number,
  { chronology }: Story,
): Pick<Decided, 'stacks' | 'connectors'> {
  const connectors: Connector[] = [];
  const placed = places.map((place, i): PlacedStack => {
    const { side, from, to, top, room } = arrangement.flags[i] as PlacedFlag;
    const y = across - top;
    connectors.push({
      event: firstOf(place, chronology),
      points: [
        [place.at, across],
        [place.at, y],
      ],
    });
    const ahead = side > 0;
    return {
      place,
      entries: stacks.of(place, room)?.entries ?? [],
      x: ahead ? from + indent : from,
      y,
      width: to - from - indent,
      align: ahead ? 'start' : 'end',
    };
  });
  return { stacks: placed, connectors };
}
