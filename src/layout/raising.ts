import { arranger, improve, SIDES, type Arrangement, type Flag, type FlagRules, type Side } from './flags.js';
import { byWeight, type Place } from './places.js';
import { remembered } from '../model/remembered.js';
import type { Level } from './blocks.js';
import type { Stacks } from './stacks.js';
import type { Memory } from './layout.js';
import type { Story } from './story.js';

/** After so many places in a row that find no room for a card, the rest keep their markers only. */
const MOST_FAILURES = 8;

/** How high the cards may reach, px: with lead quotations, and at all. */
export interface RaisingHeights {
  readonly detailed: number;
  readonly most: number;
}

/** The places that have cards, along the axis, where these fly, and the levels of their events. */
export interface Raised {
  readonly places: readonly Place[];
  readonly sides: readonly Side[];
  readonly arrangement: Arrangement;
  readonly levels: Memory['levels'];
}

const NOTHING: Raised = {
  places: [],
  sides: [],
  arrangement: { flags: [], top: 0, cost: 0 },
  levels: new Map(),
};

/** Both ways at full width: slim flags are for the picture that stays. */
const ONE_WAY: readonly Side[] = [1, -1];

/** Tries to give cards more, and takes back what there is no room for. */
class Raiser {
  raised = NOTHING;
  readonly #stacks: Stacks;
  readonly #rules: FlagRules;
  /** Cards stay as they are: no search for shorter poles, so that nothing jumps, and a frame is short. */
  readonly #steady: boolean;
  readonly #made = new Map<Place, Flag>();

  constructor(stacks: Stacks, rules: FlagRules, steady: boolean) {
    this.#stacks = stacks;
    this.#rules = rules;
    this.#steady = steady;
  }

  /** Sets the level of these events of a place, or takes it back where the cards would then be higher than `most`; at `side` if that is told. */
  step(place: Place, events: readonly number[], level: Level, most: number, side?: Side): boolean {
    const { raised } = this;
    this.#stacks.levels = new Map([...raised.levels, ...events.map((event) => [event, level] as const)]);
    const known = raised.places.includes(place);
    const places = known ? raised.places : [...raised.places, place].sort((a, b) => a.at - b.at);
    const at = places.indexOf(place);
    const sides = known ? raised.sides : raised.sides.toSpliced(at, 0, side ?? 1);
    const turned = (ways: readonly Side[]) => ways.map((each) => sides.with(at, each));
    if (this.#steady) this.#settle(places, side || known ? [sides] : turned(ONE_WAY), most);
    // Where a flag finds no room among the others, all flying one way always leaves a way: each above the next.
    else if (!this.#settle(places, turned(SIDES), most)) this.#settle(places, [sides.map(() => 1)], most);
    this.#stacks.levels = this.raised.levels;
    return this.raised !== raised;
  }

  improve(most: number): void {
    if (this.#steady) return;
    const { sides, arrangement } = improve(this.#flags(this.raised.places), this.raised.sides, this.#rules);
    if (arrangement && arrangement.top <= most) this.raised = { ...this.raised, sides, arrangement };
  }

  #flags(places: readonly Place[]): Flag[] {
    return places.map((place) =>
      remembered(this.#made, place, () => ({
        x: place.at,
        size: (width) => this.#stacks.of(place, width),
        shows: () => this.#stacks.shows(place),
        boxes: new Map(),
      })),
    );
  }

  /** Takes the best of these ways to fly that is low enough, if there is one. */
  #settle(places: readonly Place[], candidates: readonly (readonly Side[])[], most: number): boolean {
    const { levels } = this.#stacks;
    const arrange = arranger(this.#flags(places), this.#rules);
    let best: Raised | undefined;
    for (const sides of candidates) {
      const arrangement = arrange(sides, best?.arrangement.cost);
      if (arrangement && arrangement.top <= most) best = { places, sides, arrangement, levels };
    }
    this.raised = best ?? this.raised;
    return best !== undefined;
  }
}

/**
 * Gives cards as much detail as there is height for: titles for all first, then dates, then lead quotations; at
 * each level the weightiest events first, and a step that would make the cards too high is taken back. So cards lose
 * detail before they lose their place, and the least important ones lose it first. `stacks` keeps the levels.
 * While a reader zooms and pans, each card first stays at its side and level of `kept` where it still finds room.
 */
export function raiseCards(
  all: readonly Place[],
  { weight }: Story,
  stacks: Stacks,
  rules: FlagRules,
  { detailed, most }: RaisingHeights,
  kept?: Memory,
): Raised {
  const raiser = new Raiser(stacks, rules, kept !== undefined);
  const ranked = byWeight(all, weight, kept?.sides);
  let failures = 0;
  for (const place of ranked) {
    const { main, cluster, carded } = place;
    if (raiser.raised.places.length >= rules.most) break;
    const side = kept?.sides.get(main);
    if (
      side &&
      kept?.levels.get(main) === 'full' &&
      !cluster &&
      raiser.step(place, carded, 'full', detailed, side)
    )
      continue;
    if (side && raiser.step(place, carded, 'compact', most, side)) continue;
    if (side || failures < (kept ? 2 : 1) * MOST_FAILURES)
      failures = raiser.step(place, carded, 'title', most) ? 0 : failures + 1;
  }
  raiser.improve(most);
  const shown = ranked.filter((place) => raiser.raised.places.includes(place));
  for (const place of shown)
    if (stacks.levels.get(place.main) === 'title') raiser.step(place, place.carded, 'compact', most);
  raiser.improve(most);
  const single = shown.flatMap((place) => {
    if (place.cluster) return [];
    // Events of one date each by itself; while they are kept together, at the level of the main one.
    const parts = kept ? [place.carded] : place.carded.map((event) => [event]);
    return parts.map((events) => ({ place, events, weight: Math.max(...events.map(weight)) }));
  });
  for (const { place, events } of single.sort((a, b) => b.weight - a.weight)) {
    if (stacks.levels.get(events[0] as number) === 'compact')
      raiser.step(place, events, 'full', Math.max(detailed, raiser.raised.arrangement.top));
  }
  raiser.improve(most);
  return raiser.raised;
}
