import type { Room, TimelineScale } from '../scale/scale.js';
import { barsOf, breaksOf, labelsUnder, piecesOf, startsOf } from './axis.js';
import { CardTexts } from './cards.js';
import type { FlagRules, PlacedFlag } from './flags.js';
import { CLUSTER_SIZE, pileStep, READABLE, spacingOf, type LaidOut, type Layout, type LayoutInput } from './layout.js';
import { overviewOf } from './overview.js';
import { placesOf, withTargets, type Place } from './places.js';
import { raiseCards, type Raised } from './raising.js';
import type { Axis, Card, Cluster, Connector, MarkShape } from './scene.js';
import { mainOf, Stacks } from './stacks.js';
import type { Story } from './story.js';

/** The share of the width that a card may take. */
const CARD_SHARE = 0.2;
/** The least length of a part of the axis, px. */
const PART = 44;
/** Gaps take at most this share of the axis. */
const GAP_SHARE = 1 / 3;
/** Titles and dates may make the cards so much higher than lead quotations may, in a story of few dates. */
const GROWTH = [1, 1.25, 1.5, 1.75];
const MOST_GROWN = 20;
/** Between the axis and the lowest card, and around words under the axis, px. */
const CLEAR = 6;

/** Cards above a horizontal axis, on poles, like flags; words under it. */
export function horizontal(input: LayoutInput): Layout {
  const { sizes } = input.measure;
  const cardWidth = Math.round(Math.min(Math.max(CARD_SHARE * input.width, sizes.cardMinWidth * 1.25), sizes.cardMaxWidth));
  const inset = CLUSTER_SIZE / 2;
  // The last card needs its own width beyond its marker.
  const available = Math.max(input.width - inset - cardWidth - sizes.cardIndent + PART / 2, PART);
  const { apart } = spacingOf(input.measure);
  const room: Room = {
    available,
    elastic: false,
    gap: sizes.gapSize,
    apart,
    part: PART,
    gaps: Math.floor((available * GAP_SHARE) / sizes.gapSize),
    comfort: (first, last) => (last - first + 1) * (sizes.cardMinWidth + sizes.cardIndent + sizes.cardGap) - sizes.gapSize,
  };
  const texts = new CardTexts(input.story.events, input.wording, input.measure);
  return { room, layOut: (scale) => layOut(input, scale, texts, cardWidth, inset) };
}

function layOut(input: LayoutInput, scale: TimelineScale, texts: CardTexts, cardWidth: number, inset: number): LaidOut {
  const { story, wording, measure, width } = input;
  const { sizes } = measure;
  const start = placesOf(story.chronology.spots, (ms) => inset + scale.at(ms), spacingOf(measure));
  const stacks = new Stacks(story.events, texts, wording, measure, false);
  const rules: FlagRules = {
    width,
    minWidth: sizes.cardMinWidth,
    maxWidth: cardWidth,
    indent: sizes.cardIndent,
    gap: sizes.cardGap,
    base: CLUSTER_SIZE / 2 + (start.some((place) => place.cluster) ? CLEAR : 0),
  };
  const { all: places, laid: raised } = withTargets(start, CLUSTER_SIZE, (fewer) => raise(fewer, story, stacks, rules, sizes.cardsHeight));
  const pile = Math.max(1, ...places.filter((place) => !place.cluster).map((place) => place.events.length)) - 1;
  const across = Math.ceil(Math.max(raised.arrangement.top, rules.base, pile * pileStep(measure) + sizes.markerSize)) + 1;
  const { cards, connectors, clusterCards } = drawn(raised, stacks, measure.sizes.cardIndent, across);
  const single = new Set(places.flatMap((place) => (place.cluster ? [] : place.events)));
  const { axis, marks, height } = axisUnder(input, scale, places, single, across, inset);
  const clusters = places.filter((place) => place.cluster).map(({ at, events }): Cluster => {
    const card = clusterCards.get(events);
    return { events, main: mainOf(events, story.events), x: at, y: across, size: CLUSTER_SIZE, ...(card && { card }) };
  });
  return {
    readable: cards.filter((card) => READABLE.has(card.level)).length,
    all: story.events.length,
    scene: { layout: 'horizontal', width, height, axis, marks, cards, connectors, clusters, overview: overviewOf(story.chronology, width) },
  };
}

/** Cards as high as they may be; a little higher, step by step, where every event then has its title and date. */
function raise(places: readonly Place[], { events }: Story, stacks: Stacks, rules: FlagRules, height: number): Raised {
  const attempt = (growth: number) => {
    stacks.levels.clear();
    return raiseCards(places, events, stacks, rules, { detailed: height, most: height * growth });
  };
  // What is in a cluster has no card, however high the others fly.
  const grown = places.length <= MOST_GROWN && places.every(({ cluster }) => !cluster) ? GROWTH : [];
  for (const growth of grown) {
    const raised = attempt(growth);
    if (events.every((_, i) => READABLE.has(stacks.levels.get(i) ?? ''))) return raised;
  }
  return attempt(1);
}

/** The cards and poles of the raised flags. */
function drawn({ places, arrangement }: Raised, stacks: Stacks, indent: number, across: number) {
  const cards: Card[] = [];
  const connectors: Connector[] = [];
  const clusterCards = new Map<readonly number[], Card>();
  places.forEach((place, i) => {
    const flag = arrangement.flags[i] as PlacedFlag;
    const width = flag.to - flag.from - indent;
    const x = flag.side > 0 ? flag.from + indent : flag.from;
    const y = across - flag.top;
    for (const entry of stacks.of(place, flag.room)?.entries ?? []) {
      const { event, level, text } = entry;
      const card: Card = { ...text, event, level, x, y: y + entry.y, width, align: flag.side > 0 ? 'start' : 'end' };
      if (place.cluster) clusterCards.set(place.events, card);
      else cards.push(card);
    }
    connectors.push({ event: place.events[0] as number, points: [[place.at, across], [place.at, y]] });
  });
  cards.sort((a, b) => a.event - b.event);
  return { cards, connectors, clusterCards };
}

function axisUnder(input: LayoutInput, scale: TimelineScale, places: readonly Place[], single: ReadonlySet<number>, across: number, inset: number): { axis: Axis; marks: MarkShape[]; height: number } {
  const { story, wording, measure, width } = input;
  const bars = barsOf(story, scale, single, measure);
  const bubbles = places.some((place) => place.cluster) ? CLUSTER_SIZE / 2 : 0;
  const deepest = Math.max(measure.sizes.tickSize, bubbles, ...[...bars.values()].map((bar) => bar.off));
  const { ticks, labels, rows } = labelsUnder(scale, story.chronology, wording, measure, -inset, width - inset);
  const first = across + deepest + CLEAR / 2;
  const move = (px: number) => px + inset;
  const axis: Axis = {
    across,
    pieces: piecesOf(scale).map(([from, to]) => [move(from), move(to)]),
    breaks: breaksOf(scale).map(move),
    ticks: startsOf(ticks).map(move),
    labels: labels.map((label) => ({ ...label, x: move(label.x), y: first + label.y })),
  };
  const marks = places
    .filter((place) => !place.cluster)
    .flatMap((place) => place.events.map((event, i) => markShape(event, place.at, across - i * pileStep(measure), bars.get(event), move)));
  marks.sort((a, b) => a.event - b.event);
  return { axis, marks, height: first + rows * measure.lineHeight.tick };
}

function markShape(event: number, x: number, y: number, bar: MarkShape['bar'], move: (px: number) => number): MarkShape {
  return { event, x, y, ...(bar && { bar: { ...bar, from: move(bar.from), to: move(bar.to) } }) };
}
