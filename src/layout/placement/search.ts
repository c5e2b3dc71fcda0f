import { remembered } from '../../model/remembered.js';
import { isFull, PICTURED, type Level } from '../blocks.js';
import {
  costOf,
  shownIn,
  type Arrangement,
  type Item,
  type Last,
  type Sides,
  type Stand,
} from './arrangement.js';
import { besidePoles, bestSide, hasRoom, STAYS } from './plans.js';
import type { Candidate, Size } from './candidate.js';
import { COSTS, arrange, standInRows, type PlacedCard, type Plan, type Side, type SideRoom } from './side.js';
import { thinned } from './thinning.js';

/** The room for cards on both sides together, px. */
export interface Limits extends Omit<SideRoom, 'height'> {
  /** How high they may be at all, and how high so that quotations are shown. */
  readonly most: number;
  readonly detailed: number;
  /** How far from the axis cards below it begin: words and bars come first. */
  readonly under: number;
  /** In a picture whose axis stays where it is: how high they may be on each side. */
  readonly fixed?: { readonly up: number; readonly down: number } | undefined;
  /** The most cards. */
  readonly cards?: number;
}

/** So many in a row may find no room before no more are tried: of cards, and of more words on them. */
const MOST_FAILED_SEARCHES = 3;
const MOST_FAILED_RAISES = 4;
/** Few cards that all stand above are preferred to both sides that cost so much less; of more, less so. */
const ONE_SIDE = 1.25;
const FEW = 12;
/** Of so many cards one side is not tried alone: both hold more. */
const MANY_CARDS = 30;

export class Search {
  readonly #candidates = new Map<Level, Map<number, Candidate>>();

  constructor(
    readonly items: readonly Item[],
    readonly limits: Limits,
  ) {}

  /** Sizes are asked for again and again: each is made once. */
  candidate(i: number, level: Level): Candidate {
    const made = remembered(this.#candidates, level, () => new Map<number, Candidate>());
    return remembered(made, i, () => {
      const { at, size } = this.items[i] as Item;
      const known = new Map<number, Size | null>();
      return { at, size: (width) => remembered(known, width, () => size(level, width)) };
    });
  }

  candidates(of: readonly number[], level: (item: number) => Level): Candidate[] {
    return of.map((i) => this.candidate(i, level(i)));
  }

  room(height: number): SideRoom {
    return { ...this.limits, height };
  }

  best(of: readonly number[], level: Level, height: number, last?: Plan, limit?: number): Side | null {
    return bestSide(
      this.candidates(of, () => level),
      this.room(height),
      last,
      limit,
    );
  }

  /** Whether all cards can say all and stand above, and cost less than `limit`; or do so already. */
  canStandAbove(limit: number, last?: Last): boolean {
    const { most, detailed, fixed } = this.limits;
    const height = Math.min(detailed, fixed?.up ?? most);
    const staying = last?.sides === 'above' ? last.up : undefined;
    return this.best(this.weightiest(), 'full', height, staying, limit) !== null;
  }

  /** As many of these as find room, all at one level. */
  most(of: readonly number[], level: Level, height: number, last?: Plan): Stand {
    const all = this.best(of, level, height, last);
    if (all) return { ...all, items: of };
    const order = this.#givenUp(of);
    const without = (gone: ReadonlySet<number>) => of.filter((_, k) => !gone.has(k));
    const fits = (items: readonly number[]) =>
      hasRoom(
        this.candidates(items, () => level),
        this.room(height),
      );
    let [few, many] = [0, order.length];
    // The fewest to give up: with all of them gone there is room.
    while (many - few > 1) {
      const middle = (few + many) >> 1;
      if (fits(without(new Set(order.slice(0, middle))))) many = middle;
      else few = middle;
    }
    let failures = 0;
    const gone = new Set(order.slice(0, many));
    for (const k of order.slice(0, many).reverse()) {
      if (failures >= MOST_FAILED_SEARCHES) break;
      gone.delete(k);
      if (fits(without(gone))) continue;
      gone.add(k);
      failures++;
    }
    const items = without(gone);
    return { ...(this.best(items, level, height, last) as Side), items };
  }

  /**
   * More words on the cards of a stand, the weightiest first, as far as `height` allows; cards stay in their rows, but
   * in the end those beside poles may stand lower in others.
   */
  raise(stand: Stand, levels: Map<number, Level>, to: Level, height: number, of = stand.items): Stand {
    const { items, plan } = stand;
    const rows = stand.cards.map(({ row }) => row);
    const room = this.room(height);
    const candidates = () => this.candidates(items, (item) => levels.get(item) as Level);
    const ranked = of.toSorted((a, b) => (this.items[b] as Item).weight - (this.items[a] as Item).weight);
    let raised: Side = stand;
    let failures = 0;
    for (const i of ranked) {
      if (failures >= MOST_FAILED_RAISES) break;
      const before = levels.get(i) as Level;
      levels.set(i, to);
      const { wide } = stand.cards[items.indexOf(i)] as PlacedCard;
      if (this.candidate(i, to).size(wide) === this.candidate(i, before).size(wide)) continue;
      const side = standInRows(plan, candidates(), rows, room);
      if (side) raised = side;
      else levels.set(i, before);
      failures = side ? 0 : failures + 1;
    }
    if (plan.pattern === 'pole' && raised !== stand)
      raised = arrange(plan, candidates(), room, raised.cost) ?? raised;
    return { ...raised, items };
  }

  /**
   * The cards of one side: with their quotations if all have room for them, else as many as can be, with as many
   * words as can be.
   */
  side(
    of: readonly number[],
    most: number,
    detailed: number,
    levels: Map<number, Level>,
    last?: Plan,
  ): Stand {
    const set = (items: readonly number[], level: Level) => {
      for (const i of items) levels.set(i, level);
    };
    for (const i of of) levels.delete(i);
    let stand = of.length > FEW ? this.most(of, 'compact', most, last) : undefined;
    // Many cards whose dates have no room need not be tried with quotations.
    const full =
      !stand || stand.items.length === of.length
        ? this.best(of, 'full', Math.min(detailed, most), last)
        : null;
    const beside = full?.shortened && of.length <= FEW ? this.#besidePoles(of, most, detailed) : null;
    if (beside && full && beside.cost < full.cost) {
      for (const [i, level] of beside.levels) levels.set(i, level);
      const height = Math.max(Math.min(detailed, most), beside.stand.height);
      return this.#withPictures(beside.stand, levels, height);
    }
    if (full) {
      set(of, 'full');
      return this.#withPictures({ ...full, items: of }, levels, Math.min(detailed, most));
    }
    stand ??= this.most(of, 'compact', most, last);
    let level: Level = 'compact';
    if (stand.items.length < of.length) {
      const titles = this.most(of, 'title', most, last);
      if (titles.items.length > stand.items.length) [stand, level] = [titles, 'title'];
    }
    set(stand.items, level);
    if (level === 'title') stand = this.raise(stand, levels, 'compact', most);
    const height = Math.max(Math.min(detailed, most), stand.height);
    return this.#withPictures(this.raise(stand, levels, 'full', height), levels, height);
  }

  /**
   * These beside poles, some without their quotations: that may read better than all of them in rows, where some are
   * cut short.
   */
  #besidePoles(
    of: readonly number[],
    most: number,
    detailed: number,
  ): { stand: Stand; levels: ReadonlyMap<number, Level>; cost: number } | null {
    const levels = new Map(of.map((i): [number, Level] => [i, 'compact']));
    const room = this.room(most);
    const side = arrange(
      besidePoles(room),
      this.candidates(of, () => 'compact'),
      room,
    );
    if (!side) return null;
    const height = Math.max(Math.min(detailed, most), side.height);
    const stand = this.raise({ ...side, items: of }, levels, 'full', height);
    const unsaid = of.filter((i) => !isFull(levels.get(i))).length;
    return { stand, levels, cost: stand.cost + COSTS.unsaid * unsaid };
  }

  /** Pictures for cards that have said all, small ones first, as far as `height` allows. */
  #withPictures(stand: Stand, levels: Map<number, Level>, height: number): Stand {
    const of = stand.items.filter((i) => (this.items[i] as Item).pictured && isFull(levels.get(i)));
    return of.length
      ? PICTURED.reduce((raised, level) => this.raise(raised, levels, level, height, of), stand)
      : stand;
  }

  /** As many as may have cards at all. */
  weightiest(): number[] {
    const all = this.items.map((_, i) => i);
    const { cards = Infinity } = this.limits;
    if (all.length <= cards) return all;
    const gone = new Set(this.#givenUp(all).slice(0, all.length - cards));
    return all.filter((i) => !gone.has(i));
  }

  #givenUp(of: readonly number[]): number[] {
    const items = of.map((i) => this.items[i] as Item);
    return thinned(
      items.map(({ at }) => at),
      items.map(({ weight }) => weight),
    );
  }

  arrangement(sides: Sides, last?: Last): Arrangement {
    const { most, detailed, fixed } = this.limits;
    const all = this.weightiest();
    const levels = new Map<number, Level>();
    const kept = last?.sides === sides ? last : undefined;
    const none = { ...(bestSide([], this.room(0)) as Side), items: [] };
    if (sides !== 'both') {
      const stand = this.side(
        all,
        (sides === 'above' ? fixed?.up : fixed?.down) ?? most,
        detailed,
        levels,
        sides === 'above' ? kept?.up : kept?.down,
      );
      return sides === 'above'
        ? { sides, up: stand, down: none, levels }
        : { sides, up: none, down: stand, levels };
    }
    const upper = all.filter((i) => (this.items[i] as Item).above);
    const lower = all.filter((i) => !(this.items[i] as Item).above);
    let up = this.side(upper, fixed?.up ?? most / 2, detailed / 2, levels, kept?.up);
    const down = this.side(lower, fixed?.down ?? most - up.height, detailed / 2, levels, kept?.down);
    // What one side leaves the other may take.
    if (!fixed && up.items.length < upper.length && down.height < most / 2)
      up = this.side(upper, most - down.height, detailed / 2, levels, kept?.up);
    return { sides, up, down, levels };
  }
}

/** The arrangement that reads best, on the sides that may be used. */
export function arrangementOf(
  items: readonly Item[],
  limits: Limits,
  sides: Sides | 'auto',
  last?: Last,
): Arrangement {
  const search = new Search(items, limits);
  if (sides !== 'auto') return search.arrangement(sides, last);
  const both = search.arrangement('both', last);
  if (items.length > MANY_CARDS && last?.sides !== 'above') return both;
  const favour = last ? { above: 1 / STAYS, both: STAYS }[last.sides as 'above' | 'both'] : 1;
  const one = 1 + (ONE_SIDE - 1) * Math.min(1, FEW / items.length) ** 2;
  const most = costOf(both, limits.under) * one * favour;
  const isAllShown = items.every((_, i) => isFull(both.levels.get(i)));
  if (isAllShown && !search.canStandAbove(most, last)) return both;
  const above = search.arrangement('above', last);
  const [shown, alone] = [shownIn(both), shownIn(above)];
  if (alone !== shown) return alone > shown ? above : both;
  return costOf(above, limits.under) <= most ? above : both;
}
