import { isFull, READABLE, type Level } from '../blocks.js';
import { STAYS } from './plans.js';
import type { Size } from './candidate.js';
import type { PlacedCard, Plan, Side } from './side.js';

/** On which sides of the axis cards stand. */
export type Sides = 'above' | 'both' | 'below';

/** What would like to have a card: a place of the axis. */
export interface Item {
  /** What it is known by from picture to picture. */
  readonly key: number;
  /** Where its marker stands, px. */
  readonly at: number;
  readonly weight: number;
  /** On which side it stands where there are two: it stays there whatever else is shown. */
  readonly above: boolean;
  /** Whether there is a picture to show on its card. */
  readonly pictured?: boolean;
  readonly size: (level: Level, width: number) => Size | null;
}

/** The cards of a side: which items they are, along the axis. */
export interface Stand extends Side {
  readonly items: readonly number[];
}

export interface Arrangement {
  readonly sides: Sides;
  readonly up: Stand;
  readonly down: Stand;
  /** By item; those without a card have none. */
  readonly levels: ReadonlyMap<number, Level>;
}

/** Where a card stood, and what it showed. */
export interface Stay {
  readonly row: number;
  readonly level: Level;
}

/** What was there before. */
export interface Last {
  readonly sides: Sides;
  readonly up: Plan;
  readonly down: Plan;
  /** By the keys of items. */
  readonly stays: ReadonlyMap<number, Stay>;
  /** How far the axis was zoomed when all this was arranged anew. */
  readonly factor: number;
}

/** What is remembered of an arrangement. */
export function memoryOf(
  { sides, up, down, levels }: Arrangement,
  items: readonly Item[],
  factor: number,
): Last {
  const stays = new Map<number, Stay>();
  for (const { items: of, cards } of [up, down])
    of.forEach((i, k) => {
      const { key } = items[i] as Item;
      stays.set(key, { row: (cards[k] as PlacedCard).row, level: levels.get(i) as Level });
    });
  return { sides, up: up.plan, down: down.plan, stays, factor };
}

/**
 * Whether an arrangement is clearly better than the one that was there before: it shows clearly more cards, or
 * as many for a tenth less.
 */
export function isBetter(other: Arrangement, before: Arrangement): boolean {
  const [more, shown] = [other.levels.size, before.levels.size];
  return more * STAYS > shown || (more >= shown && costOf(other) < costOf(before) * STAYS);
}

/** How much of a story an arrangement shows: cards first, then dates, then quotations that are not cut short. */
export function shownIn({ levels, up, down }: Arrangement): number {
  let shown = -up.shortened - down.shortened;
  for (const level of levels.values()) shown += 1e6 + (READABLE.has(level) ? 1e3 : 0) + Number(isFull(level));
  return shown;
}

/**
 * Heights add up; how far cards stand from their markers counts for as many as there are: those below by `under` px
 * more.
 */
export function costOf({ up, down }: Arrangement, under = 0): number {
  const count = Math.max(up.items.length + down.items.length, 1);
  const shareOf = ({ items }: Stand) => items.length / count;
  return [up, down].reduce(
    (sum, side) => sum + side.height + (side.cost - side.height) * shareOf(side),
    under * shareOf(down),
  );
}
