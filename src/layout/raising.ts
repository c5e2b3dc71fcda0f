import type { DatedEvent } from '../model/event.js';
import { arrange, improve, type Arrangement, type Flag, type FlagRules, type Side } from './flags.js';
import type { Place } from './places.js';
import type { Level } from './scene.js';
import type { Stacks } from './stacks.js';
import { weightOf } from './story.js';

/** After so many places in a row that find no room for a card, the rest keep their markers only. */
const MOST_FAILURES = 8;
/** More cards than this are not tried: no axis has room for them. */
const MOST_FLAGS = 48;

/** The places that have cards, and where these fly. */
export interface Raised {
  readonly places: readonly Place[];
  readonly arrangement: Arrangement;
}

/** How high the cards may reach, px: with lead quotations, and at all. */
export interface RaisingHeights {
  readonly detailed: number;
  readonly most: number;
}

/**
 * Gives cards as much detail as there is height for: titles for all first, then dates, then lead quotations; at
 * each level the weightiest events first, and a step that would make the cards too high is taken back. So cards lose detail before they lose their place, and the least important ones lose it first.
 */
export class Raising {
  readonly #stacks: Stacks;
  readonly #rules: FlagRules;
  readonly #heights: RaisingHeights;
  readonly #sides = new Map<Place, Side>();
  #places: Place[] = [];
  #arrangement: Arrangement = { flags: [], top: 0, cost: 0 };

  constructor(stacks: Stacks, rules: FlagRules, heights: RaisingHeights) {
    this.#stacks = stacks;
    this.#rules = rules;
    this.#heights = heights;
  }

  raise(places: readonly Place[], events: readonly DatedEvent[]): Raised {
    const weight = (place: Place) => Math.max(...place.events.map((i) => weightOf(events[i] as DatedEvent)));
    const byWeight = places.map((place) => [place, weight(place)] as const).sort((a, b) => b[1] - a[1]).map(([place]) => place);
    let failures = 0;
    for (const place of byWeight) {
      if (failures >= MOST_FAILURES || this.#places.length >= MOST_FLAGS) break;
      failures = this.#add(place) ? 0 : failures + 1;
    }
    this.#improve();
    const raised = byWeight.filter((place) => this.#sides.has(place));
    for (const place of raised) this.#try(place, place.cluster ? place.events.slice(0, 1) : place.events, 'compact');
    this.#improve();
    const single = raised.filter((place) => !place.cluster).flatMap((place) => place.events.map((event) => [place, event] as const));
    single.sort((a, b) => weightOf(events[b[1]] as DatedEvent) - weightOf(events[a[1]] as DatedEvent));
    for (const [place, event] of single) if (this.#stacks.levels.get(event) === 'compact') this.#try(place, [event], 'full');
    this.#improve();
    return { places: this.#places, arrangement: this.#arrangement };
  }

  #flags(places: readonly Place[]): Flag[] {
    return places.map((place) => ({ x: place.at, size: (width) => this.#stacks.of(place, width) }));
  }

  #arrange(places: readonly Place[]): Arrangement | null {
    return arrange(this.#flags(places), places.map((place) => this.#sides.get(place) as Side), this.#rules);
  }

  /** The best arrangement of these places in which `place` flies either way, if one is low enough. */
  #settle(places: Place[], place: Place, most: number): boolean {
    let best: [Arrangement, Side] | undefined;
    for (const side of [this.#sides.get(place) ?? 1, -(this.#sides.get(place) ?? 1)] as Side[]) {
      this.#sides.set(place, side);
      const arrangement = this.#arrange(places);
      if (arrangement && arrangement.top <= most && (!best || arrangement.cost < best[0].cost)) best = [arrangement, side];
    }
    if (!best) return false;
    [this.#arrangement] = best;
    this.#sides.set(place, best[1]);
    this.#places = places;
    return true;
  }

  #add(place: Place): boolean {
    const events = place.cluster ? place.events.slice(0, 1) : place.events;
    for (const event of events) this.#stacks.levels.set(event, 'title');
    if (this.#settle([...this.#places, place].sort((a, b) => a.at - b.at), place, this.#heights.most)) return true;
    for (const event of events) this.#stacks.levels.delete(event);
    this.#sides.delete(place);
    return false;
  }

  #try(place: Place, events: readonly number[], level: Level): void {
    const before = events.map((event) => this.#stacks.levels.get(event) as Level);
    const side = this.#sides.get(place) as Side;
    for (const event of events) this.#stacks.levels.set(event, level);
    if (this.#settle(this.#places, place, level === 'full' ? Math.max(this.#heights.detailed, this.#arrangement.top) : this.#heights.most)) return;
    events.forEach((event, i) => this.#stacks.levels.set(event, before[i] as Level));
    this.#sides.set(place, side);
  }

  #improve(): void {
    const { sides, arrangement } = improve(this.#flags(this.#places), this.#places.map((place) => this.#sides.get(place) as Side), this.#rules);
    if (!arrangement || arrangement.top > this.#heights.most) return;
    this.#arrangement = arrangement;
    this.#places.forEach((place, i) => this.#sides.set(place, sides[i] as Side));
  }
}
