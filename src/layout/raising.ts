import type { DatedEvent } from '../model/event.js';
import { arrange, improve, SIDES, type Arrangement, type Flag, type FlagRules, type Side } from './flags.js';
import type { Place } from './places.js';
import type { Level } from './scene.js';
import type { Stacks } from './stacks.js';
import { weightOf } from './story.js';

/** After so many places in a row that find no room for a card, the rest keep their markers only. */
const MOST_FAILURES = 8;
/** More cards than this are not tried: no axis has room for them. */
const MOST_FLAGS = 48;

/** How high the cards may reach, px: with lead quotations, and at all. */
export interface RaisingHeights {
  readonly detailed: number;
  readonly most: number;
}

/** The places that have cards, along the axis, and where these fly. */
export interface Raised {
  readonly places: readonly Place[];
  readonly sides: readonly Side[];
  readonly arrangement: Arrangement;
}

const NOTHING: Raised = { places: [], sides: [], arrangement: { flags: [], top: 0, cost: 0 } };

/** The events whose levels stand for a place: each card has its own, a cluster one. */
const levelled = (place: Place): readonly number[] => (place.cluster ? place.events.slice(0, 1) : place.events);

/**
 * Gives cards as much detail as there is height for: titles for all first, then dates, then lead quotations; at
 * each level the weightiest events first, and a step that would make the cards too high is taken back. So cards lose
 * detail before they lose their place, and the least important ones lose it first. `stacks` keeps the levels.
 */
export function raiseCards(all: readonly Place[], events: readonly DatedEvent[], stacks: Stacks, rules: FlagRules, heights: RaisingHeights): Raised {
  let raised = NOTHING;
  const flagsOf = (places: readonly Place[]): Flag[] => places.map((place) => ({ x: place.at, size: (width) => stacks.of(place, width) }));
  const settle = (places: readonly Place[], candidates: readonly (readonly Side[])[], most: number): boolean => {
    const flags = flagsOf(places);
    let best: Raised | undefined;
    for (const sides of candidates) {
      const arrangement = arrange(flags, sides, rules);
      if (arrangement && arrangement.top <= most && !(best && best.arrangement.cost <= arrangement.cost)) best = { places, sides, arrangement };
    }
    raised = best ?? raised;
    return best !== undefined;
  };
  /** Sets a level, or takes it back where there is no room for it. */
  const step = (place: Place, which: readonly number[], level: Level, most: number): boolean => {
    const before = which.map((event) => stacks.levels.get(event));
    for (const event of which) stacks.levels.set(event, level);
    const places = raised.places.includes(place) ? raised.places : [...raised.places, place].sort((a, b) => a.at - b.at);
    const at = places.indexOf(place);
    const sides = places === raised.places ? raised.sides : raised.sides.toSpliced(at, 0, 1);
    // Where a flag finds no room among the others, all flying one way always leaves a way: each above the next.
    if (settle(places, SIDES.map((side) => sides.with(at, side)), most) || settle(places, [sides.map(() => 1)], most)) return true;
    which.forEach((event, i) => {
      const level = before[i];
      if (level) stacks.levels.set(event, level);
      else stacks.levels.delete(event);
    });
    return false;
  };
  const better = () => {
    const { sides, arrangement } = improve(flagsOf(raised.places), raised.sides, rules);
    if (arrangement && arrangement.top <= heights.most) raised = { ...raised, sides, arrangement };
  };
  const weight = (place: Place) => Math.max(...place.events.map((i) => weightOf(events[i] as DatedEvent)));
  const byWeight = all.map((place) => [place, weight(place)] as const).sort((a, b) => b[1] - a[1]).map(([place]) => place);
  let failures = 0;
  for (const place of byWeight) {
    if (failures >= MOST_FAILURES || raised.places.length >= MOST_FLAGS) break;
    failures = step(place, levelled(place), 'title', heights.most) ? 0 : failures + 1;
  }
  better();
  const shown = byWeight.filter((place) => raised.places.includes(place));
  for (const place of shown) step(place, levelled(place), 'compact', heights.most);
  better();
  const single = shown.flatMap((place) => (place.cluster ? [] : place.events.map((event) => [place, event] as const)));
  single.sort((a, b) => weightOf(events[b[1]] as DatedEvent) - weightOf(events[a[1]] as DatedEvent));
  for (const [place, event] of single) {
    if (stacks.levels.get(event) === 'compact') step(place, [event], 'full', Math.max(heights.detailed, raised.arrangement.top));
  }
  better();
  return raised;
}
