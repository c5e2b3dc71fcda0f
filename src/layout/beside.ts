// Which events have cards beside a vertical axis, how much these say, and where they would like to stand.
import type { TimelineScale } from '../scale/scale.js';
import { isFull, type Level } from './blocks.js';
import { spacingOf, type LayoutInput } from './layout.js';
import { byWeight, placesOf, singlesOn, type Place } from './places.js';
import type { CardLevels, Stack, Stacks } from './stacks.js';

/** So many events in sight each have a place and a card of their own, and so many cards there are at all. */
export const MOST_BESIDE = 60;
/** So many places have full cards. */
const MOST_FULL = 40;

/**
 * The levels of cards: the weightiest places have some, as many as `room` px hold, those that were `kept` first; then
 * these have quotations, while they are few.
 */
export function levelsOf(
  stacks: Stacks,
  places: readonly Place[],
  { story: { events, weight }, measure: { sizes } }: LayoutInput,
  width: number,
  room?: number,
  kept?: CardLevels,
): CardLevels {
  let left = room ?? Infinity;
  let cards = room ? MOST_FULL : MOST_BESIDE;
  let levels: CardLevels = new Map();
  /** Sets the level of a place's events if there is room for what that makes it higher. */
  const set = (place: Place, level: Level): boolean => {
    const height = stacks.of(place, levels, width)?.height || -sizes.cardGap;
    const raised = new Map([...levels, ...place.carded.map((event) => [event, level] as const)]);
    const stack = stacks.of(place, raised, width);
    const more = stack ? stack.height - height : NaN;
    const fits = more <= left;
    if (!fits) return false;
    left -= more;
    levels = raised;
    return true;
  };
  const shown = byWeight(places, weight, kept).filter(
    (place) => cards >= place.carded.length && set(place, 'compact') && (cards -= place.carded.length) >= 0,
  );
  const wasFull = ({ main }: Place) => Number(isFull(kept?.get(main)));
  if (shown.length <= MOST_FULL)
    for (const place of shown.sort((a, b) => wasFull(b) - wasFull(a)))
      if (!place.cluster && set(place, 'full') && place.carded.some((event) => events.at(event).image))
        // Where cards stand under each other, large pictures would be all that there is on the screen.
        set(place, 'icon');
  return levels;
}

/** A place for each event in sight where these are few, else those of one instant together, and clusters. */
export function startPlaces(input: LayoutInput, scale: TimelineScale, start: number): Place[] {
  const { chronology } = input.story;
  const singles = input.cards === undefined ? singlesOn(chronology, scale, start) : [];
  return singles.length && singles.length <= MOST_BESIDE
    ? singles
    : placesOf(chronology, scale, start, spacingOf(input));
}

/** Which of these places have cards, and their stacks; the card whose pane is open says no more than it must. */
export function stacksBeside(
  stacks: Stacks,
  places: readonly Place[],
  input: LayoutInput,
  width: number,
  room?: number,
  kept?: CardLevels,
) {
  const { opened, cards } = input;
  const wanted = levelsOf(stacks, cards === 0 ? [] : places, input, width, room, kept);
  const levels: CardLevels =
    opened !== undefined && wanted.has(opened) ? new Map([...wanted, [opened, 'compact']]) : wanted;
  const carded = places.filter((place) => stacks.of(place, levels, width)?.entries.length);
  return { levels, places: carded, made: carded.map((place) => stacks.of(place, levels, width) as Stack) };
}

/** Markers that are nearer to each other than this, px, are one. */
const ONE = 0.01;

/** Where cards would like to stand: the first of a marker beside it, its others under that. */
export function wishesOf(ats: readonly number[], heights: readonly number[]): number[] {
  let under = 0;
  return ats.map((at, i) => {
    const isSame = i > 0 && at - (ats[i - 1] as number) < ONE;
    under = isSame ? under + (heights[i - 1] as number) : 0;
    return at + under;
  });
}
