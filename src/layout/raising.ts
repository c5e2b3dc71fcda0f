import { arranger, improve, SIDES, type Arrangement, type Flag, type FlagRules, type Side } from './flags.js';
import { eventsAt, levelled, mainOf, type Place } from './places.js';
import type { Level } from './scene.js';
import type { Stacks } from './stacks.js';
import type { Story } from './story.js';

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

/** Tries to give cards more, and takes back what there is no room for. */
class Raiser {
  raised = NOTHING;
  readonly #stacks: Stacks;
  readonly #rules: FlagRules;
  readonly #made = new Map<Place, Flag>();

  constructor(stacks: Stacks, rules: FlagRules) {
    this.#stacks = stacks;
    this.#rules = rules;
  }

  /** Sets the level of these events of a place, or takes it back where the cards would then be higher than `most`. */
  step(place: Place, events: readonly number[], level: Level, most: number): boolean {
    const { levels } = this.#stacks;
    const before = events.map((event) => levels.get(event));
    for (const event of events) levels.set(event, level);
    const known = this.raised.places.includes(place);
    const places = known ? this.raised.places : [...this.raised.places, place].sort((a, b) => a.at - b.at);
    const at = places.indexOf(place);
    const sides = known ? this.raised.sides : this.raised.sides.toSpliced(at, 0, 1);
    // Where a flag finds no room among the others, all flying one way always leaves a way: each above the next.
    if (this.#settle(places, SIDES.map((side) => sides.with(at, side)), most) || this.#settle(places, [sides.map(() => 1)], most)) return true;
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
export function raiseCards(all: readonly Place[], { events, chronology }: Story, stacks: Stacks, rules: FlagRules, { detailed, most }: RaisingHeights): Raised {
  const raiser = new Raiser(stacks, rules);
  const weight = (event: number) => events.columns.weights[event] as number;
  const heaviest = (place: Place) => weight(mainOf(place, chronology));
  const byWeight = all.map((place) => [place, heaviest(place)] as const).sort((a, b) => b[1] - a[1]).map(([place]) => place);
  let failures = 0;
  for (const place of byWeight) {
    if (failures >= MOST_FAILURES || raiser.raised.places.length >= MOST_FLAGS) break;
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
