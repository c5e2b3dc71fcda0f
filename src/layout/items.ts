import type { TimelineScale } from '../scale/scale.js';
import type { LayoutInput } from './layout.js';
import { spacingOf } from './layout.js';
import {
  isBetter,
  memoryOf,
  type Arrangement,
  type Item,
  type Last,
  type Sides,
} from './placement/arrangement.js';
import { arrangementOf, type Limits } from './placement/search.js';
import { SOUGHT, steadyArrangement } from './placement/steady.js';
import {
  firstOf,
  inSight,
  lastOf,
  mergeTargets,
  placesOf,
  singles,
  singlesOn,
  sizeOf,
  type Place,
} from './places.js';
import { LEVEL_NAMES, type Level } from './blocks.js';
import { isTurned } from './spans.js';
import type { StackEntry } from './stacks.js';
import { remembered } from '../model/remembered.js';

/** So many events in sight have each a place of its own; what is more dense begins with clusters. */
const MOST_SINGLE = 80;
/** More cards than this are not tried: no axis has room for them. */
const MOST_CARDS = 48;
/** Between a bubble and the nearest card, px. */
const BUBBLE_CLEARANCE = 6;

/** A place that would like to have a card. */
export interface PlacedItem extends Item {
  readonly place: Place;
}

/** What was there before; `steady`: of the same picture in another stretch of time, `moving`: on the way to another. */
export type Previous = Last & { readonly steady?: boolean; readonly moving?: boolean | undefined };

export interface PlacedItems {
  /** All places, along the axis. */
  readonly places: readonly Place[];
  readonly items: readonly PlacedItem[];
  readonly arrangement: Arrangement & { readonly factor: number };
  /** What the card of an item shows, where its plan lets cards be so wide. */
  readonly entryOf: (item: number, width: number) => StackEntry;
}

/** Whether there is more in sight than can have a place each. */
export function isDense({ story, cards }: LayoutInput, scale: TimelineScale): boolean {
  const [first, end] = inSight(story.chronology, scale);
  return end - first > MOST_SINGLE || cards !== undefined;
}

/**
 * The places on the visible stretch of a scale: one for each event where these are few, else those of one instant
 * together and clusters.
 */
function startPlaces(input: LayoutInput, scale: TimelineScale, start: number): Place[] {
  const { chronology } = input.story;
  if (isDense(input, scale))
    return placesOf(chronology, scale, start, spacingOf(input)).flatMap((place) =>
      place.cluster ? place : singles(place.first, place.end, () => place.at, chronology),
    );
  return singlesOn(chronology, scale, start);
}

/** The cards of places, at each level and width. */
class Entries {
  readonly #made = new Map<string, StackEntry | null>();
  constructor(
    readonly input: LayoutInput,
    readonly widths: readonly number[],
  ) {}

  /**
   * At the least width, of those that may be, in which its title is whole and no word is broken; with fewer lines
   * where that does not fit at all.
   */
  of(place: Place, level: Level, width: number): StackEntry | null {
    return remembered(this.#made, `${place.first} ${place.end} ${level} ${width}`, () => {
      let cut: StackEntry | null = null;
      let broken: StackEntry | null = null;
      for (const wider of this.widths.toReversed()) {
        if (wider < width) continue;
        const entry = this.#entry(place, level, wider);
        if (entry && !entry.content.cut && !entry.content.broken) return entry;
        if (entry && !entry.content.cut) broken ??= entry;
        cut ??= entry;
      }
      const lower = LEVEL_NAMES[LEVEL_NAMES.indexOf(level) - 1];
      return broken ?? cut ?? (lower ? this.of(place, lower, width) : null);
    });
  }

  #entry(place: Place, level: Level, width: number): StackEntry | null {
    const { contents, story } = this.input;
    const { main, cluster } = place;
    const first = firstOf(place, story.chronology);
    const last = lastOf(place, story.chronology);
    const content = cluster
      ? contents.ofCluster({ main, first, last, count: sizeOf(place) }, level, width)
      : contents.of(main, level, width);
    return content && { event: main, level, y: 0, content };
  }
}

/** What speaks for a cluster is looked for among so many of its events. */
const MOST_SPEAKING = 200;

/** Where the events of a cluster are sought, one of these speaks for it. */
function spokenFor(place: Place, { story: { chronology, weight } }: LayoutInput): Place {
  const { first, end, cluster, main } = place;
  if (!cluster || weight(main) >= SOUGHT) return place;
  const some = chronology.order.subarray(first, Math.min(end, first + MOST_SPEAKING));
  const sought = some.find((event) => weight(event) >= SOUGHT);
  return sought === undefined ? place : { ...place, main: sought, carded: [sought] };
}

/**
 * Gives cards to the places in sight, as many as find room. What has none is pressed at its marker: where two of
 * these are too near to each other, they and what is between them become a cluster, and all is arranged again.
 */
export function placeItems(
  input: LayoutInput,
  scale: TimelineScale,
  start: number,
  limits: Limits,
  last: Previous | undefined,
  barred: ReadonlySet<number>,
): PlacedItems {
  const { story, cards = MOST_CARDS, sides = 'auto' } = input;
  const { chronology, weight } = story;
  const entries = new Entries(input, limits.widths);
  const { clusterSize: target, markerSize } = input.measure.sizes;
  const distances = { targets: target, bubble: (target + markerSize) / 2 };
  const narrow = limits.widths.at(-1);
  const speaking = (place: Place) => spokenFor(place, input);
  for (let places = startPlaces(input, scale, start).map(speaking); ;) {
    const items = places
      .filter(
        (place) => !barred.has(place.main) && narrow !== undefined && entries.of(place, 'title', narrow),
      )
      .map((place): PlacedItem => ({
        place,
        key: place.main,
        at: place.at,
        weight: weight(place.main),
        above: isTurned(story.events, chronology, chronology.rank[place.main] as number),
        pictured: !place.cluster && story.events.at(place.main).image !== undefined,
        size: (level, width) => entries.of(place, level, width)?.content ?? null,
      }));
    const fan = places.some(({ cluster }) => cluster) ? target / 2 + BUBBLE_CLEARANCE : limits.fan;
    const arrangement = arranged(items, { ...limits, cards, fan }, sides, scale.zoom.factor, last);
    const carded = new Set([...arrangement.levels.keys()].map((i) => (items[i] as PlacedItem).place));
    // What is a bar is pressed there.
    for (const place of places) if (!place.cluster && barred.has(place.main)) carded.add(place);
    const merged = mergeTargets(places, carded, distances, chronology).map(speaking);
    if (merged.length === places.length)
      return {
        places,
        items,
        arrangement,
        entryOf: (item, width) =>
          entries.of(
            (items[item] as PlacedItem).place,
            arrangement.levels.get(item) as Level,
            width,
          ) as StackEntry,
      };
    places = merged;
  }
}

/** Whether all cards are still there, in their rows. */
const staysIn = ({ stays }: Last, before: Last): boolean =>
  [...before.stays].every(([key, { row }]) => stays.get(key)?.row === row);

/** Zoomed by so much since it was arranged, a picture is arranged anew. */
const ZOOMED = 1.5;

/**
 * What is there stays until another arrangement is clearly better; in a picture that is zoomed, until it was zoomed so
 * far that one may be.
 */
function arranged(
  items: readonly PlacedItem[],
  limits: Limits,
  sides: Sides | 'auto',
  factor: number,
  last: Previous | undefined,
): Arrangement & { readonly factor: number } {
  const fresh = () => ({ ...arrangementOf(items, limits, last?.steady ? last.sides : sides, last), factor });
  if (!last || (!last.steady && sides !== 'auto' && sides !== last.sides)) return fresh();
  const steady = { ...steadyArrangement(items, limits, last), factor: last.factor };
  const isNear = Math.max(factor / last.factor, last.factor / factor) < ZOOMED;
  if (last.steady && (last.moving || isNear)) return steady;
  // Where resizing moves cards anyway, the best place for each is as good as any.
  if (!last.steady && !staysIn(memoryOf(steady, items, factor), last)) return fresh();
  const other = fresh();
  return isBetter(other, steady) ? other : { ...steady, factor };
}
