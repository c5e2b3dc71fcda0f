import type { Candidate } from './candidate.js';
import { columnsOf, liftsOf, type Clear, type Standing } from './columns.js';
import { isAfter, poleLifts, poleRows, widthIn } from './poles.js';

/** How rows are filled: in turn, connectors at mid-card or, so that more rows find room, at an edge. */
export const IN_ROWS = ['lean', 'flag', 'back'] as const;
/** How cards stand: in rows, or beside upright poles at their markers. */
export const PATTERNS = ['pole', ...IN_ROWS] as const;
export type Pattern = (typeof PATTERNS)[number];

/** One way to arrange the cards of a side. */
export interface Plan {
  readonly pattern: Pattern;
  readonly rows: number;
  /** The most that a card may measure along the axis, px. */
  readonly width: number;
}

/** A card at its place. All px; what lies across is told from the end of the fan outwards. */
export interface PlacedCard {
  readonly row: number;
  /** Where its connector stands upright, and where the card starts, along the axis. */
  readonly column: number;
  readonly from: number;
  readonly width: number;
  /** How wide it might be. */
  readonly wide: number;
  readonly near: number;
  readonly height: number;
  /** On which of its sides its words are flush. */
  readonly align: 'start' | 'end';
  /** Where its connector ends to be slanted, from the axis, and where it ends. */
  readonly bend: number;
  readonly until: number;
}

export interface Side {
  readonly plan: Plan;
  readonly cards: readonly PlacedCard[];
  /** The fan in which connectors leave their markers slanted, and the cards beyond it, px. */
  readonly fan: number;
  readonly height: number;
  /** How many cards leave words out. */
  readonly shortened: number;
  /** Less reads better. */
  readonly cost: number;
}

/** The room that a side has, px. */
export interface SideRoom {
  readonly length: number;
  /** Fan and cards together. */
  readonly height: number;
  readonly clear: Clear;
  /** No card stands farther from its marker along the axis: lines that are nearly level cannot be followed. */
  readonly shift: number;
  /** The least height of a fan. */
  readonly fan: number;
  /** The width of a card that is not counted against it, and widths to try, the widest first. */
  readonly wide: number;
  readonly widths: readonly number[];
}

/** The highest a fan is, and its height for each px of the greatest shift. */
const FAN = 30;
const FAN_SLOPE = 0.3;
/**
 * Connectors that are slanted one under another bend so many px apart, if they are not too many; the lowest bends
 * here.
 */
const BEND = 4;
const LOWEST_BEND = 8;
/** Between a connector and the words that it leads to, px. */
export const TOUCH = 3;
/**
 * What a px of these costs, in px of height; a card that leaves words out, or all of a
 * quotation; a row; and a pattern.
 */
export const COSTS = {
  greatest: 0.5,
  mean: 1.5,
  narrow: 0.4,
  shortened: 24,
  unsaid: 48,
  row: 4,
  pole: 0,
  lean: 0,
  flag: 4,
  back: 12,
};

/** How wide a card may be in a row. */
export const widthOf = ({ pattern, width }: Plan, row: number, room: Pick<SideRoom, 'widths'>): number =>
  pattern === 'pole' ? widthIn(row, room) : width;

/** The row of the k-th card of a side. */
const rowOf = ({ pattern, rows }: Plan, k: number): number =>
  pattern === 'flag' ? rows - 1 - (k % rows) : k % rows;

/**
 * How far from its start a card's connector arrives: leaning cards stand over the middle of the axis in the middle,
 * and inside of its ends; those of poles beside it.
 */
function beforeOf({ pattern }: Plan, at: number, width: number, row: number, room: SideRoom): number {
  if (pattern === 'pole') return isAfter(row) ? -room.clear.column : width + room.clear.column;
  if (pattern === 'flag') return 0;
  if (pattern === 'back') return width;
  return width * Math.min(Math.max(at / room.length, 0), 1);
}

/**
 * Where connectors bend, from the axis: one that goes on under the bend of its neighbour bends nearer to the axis. Two
 * that lean the same way keep their order so, as two that lean towards or from each other do anyway. None
 * bends later than
 * where the nearest card's connector ends.
 */
function bendsOf(cards: readonly Standing[], columns: Float64Array, highest: number): Float64Array {
  const bends = new Float64Array(cards.length).fill(highest);
  const at = (i: number) => (cards[i] as Standing).at;
  for (const way of [1, -1]) {
    const leans = (i: number) => (at(i) - (columns[i] as number)) * way > 0.01;
    // Leaning back, a connector passes under the next; leaning ahead, under the one before.
    const passes = (i: number) => {
      const next = columns[i + way];
      return (
        next !== undefined && cards[i] !== undefined && leans(i) && leans(i + way) && (at(i) - next) * way > 0
      );
    };
    for (let step = 0; step < cards.length; step++) {
      const i = way > 0 ? step : cards.length - 1 - step;
      if (passes(i - way) || !passes(i)) continue;
      let count = 1;
      while (passes(i + way * count)) count++;
      const apart = Math.min(BEND, (highest - LOWEST_BEND) / count);
      for (let k = 0; k < count; k++) bends[i + way * k] = highest - apart * (count - k);
    }
  }
  return bends;
}

/**
 * These cards at their rows, with columns as near as can be to their markers; null where there is no room, or where it
 * would cost `limit` or more.
 */
export function settle(
  plan: Plan,
  cards: readonly Standing[],
  room: SideRoom,
  limit = Infinity,
): Omit<Side, 'shortened'> | null {
  const { length, height: most, clear, shift, fan: leastFan, wide } = room;
  const isPole = plan.pattern === 'pole';
  const columns = isPole ? Float64Array.from(cards, ({ at }) => at) : columnsOf(cards, length, clear);
  if (!columns) return null;
  let greatest = 0;
  let sum = 0;
  for (let i = 0; i < cards.length; i++) {
    const moved = Math.abs((columns[i] as number) - (cards[i] as Standing).at);
    greatest = Math.max(greatest, moved);
    sum += moved;
  }
  if (greatest > shift) return null;
  const shifts = COSTS.greatest * greatest + (COSTS.mean * sum) / Math.max(cards.length, 1);
  const shape = COSTS.narrow * (wide - plan.width) + COSTS.row * plan.rows + COSTS[plan.pattern];
  if (shifts + shape >= limit) return null;
  const fan = Math.max(leastFan, Math.min(FAN, Math.ceil(greatest * FAN_SLOPE)));
  const lifts = isPole ? poleLifts(cards, room) : liftsOf(cards, columns, clear);
  if (!lifts) return null;
  let height = 0;
  for (let i = 0; i < cards.length; i++)
    height = Math.max(height, fan + (lifts[i] as number) + (cards[i] as Standing).height);
  if (height > most) return null;
  const lengths = Float64Array.from(
    cards,
    ({ at }, i) => (lifts[i] as number) + Math.hypot(fan, at - (columns[i] as number)),
  ).sort();
  const cost = height + (lengths[lengths.length >> 1] ?? 0) + shifts + shape;
  if (cost >= limit) return null;
  const bends = bendsOf(cards, columns, fan - TOUCH);
  return {
    plan,
    cards: cards.map(({ row, before, width, height: high }, i) => {
      const near = lifts[i] as number;
      return {
        row,
        column: columns[i] as number,
        from: (columns[i] as number) - before,
        width,
        wide: widthOf(plan, row, room),
        near,
        height: high,
        align: isPole && !isAfter(row) ? 'end' : 'start',
        bend: bends[i] as number,
        until: fan + (isPole ? near + high : near - TOUCH),
      };
    }),
    fan,
    height: Math.ceil(height),
    cost,
  };
}

/** A side arranged after a plan; null where there is no room, or where it would cost `limit` or more. */
export function arrange(
  plan: Plan,
  candidates: readonly Candidate[],
  room: SideRoom,
  limit = Infinity,
): Side | null {
  const rows =
    plan.pattern === 'pole' ? poleRows(candidates, room) : candidates.map((_, k) => rowOf(plan, k));
  return rows && standInRows(plan, candidates, rows, room, limit);
}

/** The same with cards that have their rows. */
export function standInRows(
  plan: Plan,
  candidates: readonly Candidate[],
  rows: readonly number[],
  room: SideRoom,
  limit = Infinity,
): Side | null {
  const cards: Standing[] = [];
  let shortened = 0;
  for (const [k, { at, size }] of candidates.entries()) {
    const row = rows[k] as number;
    const fit = size(widthOf(plan, row, room));
    if (!fit) return null;
    shortened += Number(fit.shortened ?? false);
    cards.push({
      at,
      width: fit.width,
      height: fit.height,
      row,
      before: beforeOf(plan, at, fit.width, row, room),
    });
  }
  const side = settle(plan, cards, room, limit - COSTS.shortened * shortened);
  return side && { ...side, shortened, cost: side.cost + COSTS.shortened * shortened };
}
