import { arranger, improve, SIDES, type Arrangement, type Flag, type FlagRules, type Side } from './flags.js';
import { eventsAt, levelled, mainOf, type Place } from './places.js';
import type { Level } from './scene.js';
import type { Stacks } from './stacks.js';
import { STAYING, type Memory } from './layout.js';
import type { Story } from './story.js';

/** After so many places in a row that find no room for a card, the rest keep their markers only. */
const MOST_FAILURES = 8;

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

/** Tries to give cards more, and takes back what there is no room for. */
export class Raiser {
  raised = NOTHING;
  readonly #stacks: Stacks;
  readonly #rules: FlagRules;
  readonly #made = new Map<Place, Flag>();

  constructor(stacks: Stacks, rules: FlagRules) {
    this.#stacks = stacks;
    this.#rules = rules;
  }

  /**
   * Sets the level of these events of a place, or takes it back where the cards would then be higher than `most`. Tried
   * are the sides given; if all, at last that every flag flies one way.
   */
  step(place: Place, events: readonly number[], level: Level, most: number, tried = SIDES): boolean {
    const { levels } = this.#stacks;
    const before = events.map((event) => levels.get(event));
    for (const event of events) levels.set(event, level);
    const known = this.raised.places.includes(place);
    const places = known ? this.raised.places : [...this.raised.places, place].sort((a, b) => a.at - b.at);
    const at = places.indexOf(place);
    const sides = known ? this.raised.sides : this.raised.sides.toSpliced(at, 0, 1);
    if (this.#settle(places, tried.map((side) => sides.with(at, side)), most)) return true;
    // Where a flag finds no room among the others, all flying one way always leaves a way: each above the next.
    if (tried === SIDES && this.#settle(places, [sides.map(() => 1)], most)) return true;
    events.forEach((event, i) => {
      const level = before[i];
      if (level) levels.set(event, level);
      else levels.delete(event);
    });
    return false;
  }

  improve(most: number): void {
    const { sides, arrangement } = improve(this.#flags(this.raised.places), this.raised.sides, this.#rules);
    if (arrangement && arrangement.top <= most) this.raised = { ...this.raised, sides, arrangement };
  }

  #flags(places: readonly Place[]): Flag[] {
    return places.map((place) => {
      let flag = this.#made.get(place);
      if (!flag) this.#made.set(place, (flag = { x: place.at, size: (width) => this.#stacks.of(place, width), shows: () => this.#stacks.shows(place), boxes: new Map() }));
      return flag;
    });
  }

  /** Takes the best of these ways to fly that is low enough, if there is one. */
  #settle(places: readonly Place[], candidates: readonly (readonly Side[])[], most: number): boolean {
    const arrange = arranger(this.#flags(places), this.#rules);
    let best: Raised | undefined;
    for (const sides of candidates) {
      const arrangement = arrange(sides, best?.arrangement.cost);
      if (arrangement && arrangement.top <= most) best = { places, sides, arrangement };
    }
    this.raised = best ?? this.raised;
    return best !== undefined;
  }
}

/**
 * Gives cards as much detail as there is height for: titles for all first, then dates, then lead quotations; at
 * each level the weightiest events first, and a step that would make the cards too high is taken back. So cards lose
 * detail before they lose their place, and the least important ones lose it first. `stacks` keeps the levels.
 */
export function raiseCards(all: readonly Place[], { chronology, weight }: Story, stacks: Stacks, rules: FlagRules, { detailed, most }: RaisingHeights): Raised {
  const raiser = new Raiser(stacks, rules);
  const heaviest = (place: Place) => weight(mainOf(place, chronology));
  const byWeight = all.map((place) => [place, heaviest(place)] as const).sort((a, b) => b[1] - a[1]).map(([place]) => place);
  let failures = 0;
  for (const place of byWeight) {
    if (failures >= MOST_FAILURES || raiser.raised.places.length >= rules.most) break;
    failures = raiser.step(place, levelled(place, chronology), 'title', most) ? 0 : failures + 1;
  }
  raiser.improve(most);
  const shown = byWeight.filter((place) => raiser.raised.places.includes(place));
  for (const place of shown) raiser.step(place, levelled(place, chronology), 'compact', most);
  raiser.improve(most);
  const single = shown.flatMap((place) => (place.cluster ? [] : eventsAt(place, chronology).map((event) => [place, event] as const)));
  for (const [place, event] of single.sort((a, b) => weight(b[1]) - weight(a[1]))) {
    if (stacks.levels.get(event) === 'compact') raiser.step(place, [event], 'full', Math.max(detailed, raiser.raised.arrangement.top));
  }
  raiser.improve(most);
  return raiser.raised;
}

/** The side of a flag that is raised. */
const sideOf = ({ places, sides }: Raised, place: Place): Side => sides[places.indexOf(place)] as Side;

/**
 * Cards while a reader zooms and pans: each stays at its side and level where it still finds room, then what has come into
 * sight is raised, and detail added, in the order of weight. No search for shorter poles: nothing jumps, and a frame is short.
 */
export function keepRaised(all: readonly Place[], { chronology, weight }: Story, stacks: Stacks, rules: FlagRules, { detailed, most }: RaisingHeights, { levels, sides }: Memory): Raised {
  const raiser = new Raiser(stacks, rules);
  const ranked = all.map((place) => {
    const events = levelled(place, chronology);
    const main = mainOf(place, chronology);
    return { place, events, side: sides.get(main), level: levels.get(main), weight: weight(main) + (sides.has(main) ? STAYING : 0) };
  });
  ranked.sort((a, b) => b.weight - a.weight);
  let failures = 0;
  for (const { place, events, side, level } of ranked) {
    if (raiser.raised.places.length >= rules.most) break;
    if (side) {
      if (level === 'full' && !place.cluster && raiser.step(place, events, level, detailed, [side])) continue;
      if (raiser.step(place, events, 'compact', most, [side]) || raiser.step(place, events, 'title', most, ONE_WAY)) continue;
    } else if (failures < MOST_FAILURES * 2) failures = raiser.step(place, events, 'title', most, ONE_WAY) ? 0 : failures + 1;
  }
  const { raised } = raiser;
  for (const { place, events } of ranked.filter((each) => raised.places.includes(each.place))) {
    const side = [sideOf(raised, place)];
    const level = stacks.levels.get(events[0] as number);
    if (level === 'title' && !raiser.step(place, events, 'compact', most, side)) continue;
    if (level !== 'full' && !place.cluster) raiser.step(place, events, 'full', detailed, side);
  }
  return raiser.raised;
}

/** Both ways at full width: slim flags are for the picture that stays. */
const ONE_WAY: readonly Side[] = [1, -1];
