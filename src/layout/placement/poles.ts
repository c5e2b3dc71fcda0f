import { isTried, sizesOf, type Candidate } from './candidate.js';
import type { Clear, Standing } from './columns.js';
import type { SideRoom } from './side.js';

/**
 * The row of a card beside a pole says how it stands there: after the pole in reading direction or before it, and in
 * which of the widths that are tried.
 */
const AFTER = 0;
const BEFORE = 1;
const WAYS = 2;

export const isAfter = (row: number): boolean => row % WAYS === AFTER;
export const widthIn = (row: number, { widths }: Pick<SideRoom, 'widths'>): number =>
  widths[Math.floor(row / WAYS)] as number;
export const poleRowsIn = ({ widths }: SideRoom): number => widths.length * WAYS;

/** What a pole and its cards take: from where to where along the axis, and how high they are. All px. */
interface PoleBox {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** One way for the cards of a pole to stand beside it. */
interface PoleForm extends PoleBox {
  readonly row: number;
  /** What it costs by itself, in px of height. */
  readonly cost: number;
}

/** A marker's cards under each other beside one upright line, the first farthest from the axis. */
interface Pole {
  readonly at: number;
  /** Its cards are those from `first` on, before `end`. */
  readonly first: number;
  readonly end: number;
  readonly forms: readonly PoleForm[];
}

/** Markers that are nearer to each other than this, px, share a pole. */
const SAME = 0.01;
/** More poles or cards than these stand too near for their cards. */
const MOST_POLES = 10;
const MOST_POLE_CARDS = 20;
/**
 * To turn cards before their pole must save so many px of height, as all on one side are read more easily; so does
 * each px by which they are narrower, and words that are left out.
 */
const TURN_COST = 6;
const NARROW_COST = 0.1;
const SHORTENED_COST = 24;

/** The ways in which these cards, of `count` of the side, may stand beside their pole, by their rows. */
function formsOf(
  at: number,
  cards: readonly Candidate[],
  count: number,
  { clear, length, height: most, fan, wide, widths }: SideRoom,
): PoleForm[] {
  let narrowest = Infinity;
  return widths.flatMap((limit, i) => {
    const sizes = isTried(i, count) && sizesOf(cards, limit);
    if (!sizes) return [];
    const width = Math.max(...sizes.map((size) => size.width));
    const height = sizes.reduce((sum, size) => sum + size.height + clear.above, -clear.above);
    // No narrower than in more room, or too high even with nothing below.
    if (width >= narrowest || fan + height > most) return [];
    narrowest = width;
    const reach = clear.column + width;
    const shortened = sizes.filter((size) => size.shortened).length;
    const cost = NARROW_COST * Math.max(0, wide - limit) + SHORTENED_COST * shortened;
    const row = i * WAYS;
    return [
      { row: row + AFTER, from: at, to: at + reach, height, cost },
      { row: row + BEFORE, from: at - reach, to: at, height, cost: cost + TURN_COST },
    ].filter(({ from, to }) => from >= 0 && to <= length);
  });
}

/** Null where there are too many, where one has no room, or where two stand nearer than a line may to words. */
function polesOf(cards: readonly Candidate[], room: SideRoom): Pole[] | null {
  if (cards.length > MOST_POLE_CARDS) return null;
  const bare: Omit<Pole, 'forms'>[] = [];
  for (let first = 0, end = 0; first < cards.length; first = end) {
    const { at } = cards[first] as Candidate;
    while (end < cards.length && (cards[end] as Candidate).at - at < SAME) end++;
    const before = bare.at(-1);
    if (bare.length === MOST_POLES || (before && at - before.at < room.clear.column)) return null;
    bare.push({ at, first, end });
  }
  // Measured last: that takes longest.
  const poles = bare.map((pole) => ({
    ...pole,
    forms: formsOf(pole.at, cards.slice(pole.first, pole.end), cards.length, room),
  }));
  return poles.every(({ forms }) => forms.length) ? poles : null;
}

/**
 * How far from the axis the lowest card of each pole is: cards that reach over another pole stand above all that
 * belongs to it. Null where two would have to stand above each other.
 */
function basesOf(
  poles: readonly { readonly at: number }[],
  boxes: readonly PoleBox[],
  { clear }: SideRoom,
): number[] | null {
  const above: number[][] = poles.map(() => []);
  /** Above how many a pole's cards stand that have no base yet. */
  const waiting = poles.map(() => 0);
  for (let i = 0; i < poles.length; i++)
    for (let j = i + 1; j < poles.length; j++) {
      const order = orderOf(poles, boxes, i, j, clear);
      if (!order) continue;
      if (order === 'circle') return null;
      const [lower, higher] = order === 'first' ? [j, i] : [i, j];
      (above[lower] as number[]).push(higher);
      (waiting[higher] as number)++;
    }
  // From those that stand above nothing on, as in sorting topologically (Kahn 1962).
  const bases = poles.map(() => 0);
  const settled = poles.flatMap((_, i) => (waiting[i] ? [] : i));
  for (const lower of settled) {
    const top = (bases[lower] as number) + (boxes[lower] as PoleBox).height + clear.above;
    for (const higher of above[lower] as number[]) {
      bases[higher] = Math.max(bases[higher] as number, top);
      if (--(waiting[higher] as number) === 0) settled.push(higher);
    }
  }
  return settled.length === poles.length ? bases : null;
}

/** Which of two poles' cards have to stand above the other's; nothing where they do not meet. */
function orderOf(
  poles: readonly { readonly at: number }[],
  boxes: readonly PoleBox[],
  first: number,
  second: number,
  { card, column }: Clear,
): 'first' | 'second' | 'circle' | undefined {
  const [one, other] = [boxes[first] as PoleBox, boxes[second] as PoleBox];
  const isOver = ({ from, to }: PoleBox, { at }: { readonly at: number }) =>
    at > from - column && at < to + column;
  const over = isOver(one, poles[second] as { readonly at: number });
  const back = isOver(other, poles[first] as { readonly at: number });
  if (over && back) return 'circle';
  if (over || back) return over ? 'first' : 'second';
  if (one.from >= other.to + card || other.from >= one.to + card) return undefined;
  return one.height > other.height ? 'first' : 'second';
}

/** How low they stand on their bases, the highest and in the mean, and what their forms cost. */
function costOn(forms: readonly PoleForm[], bases?: readonly number[]): number {
  let highest = 0;
  let sum = 0;
  forms.forEach(({ height, cost }, i) => {
    const top = (bases?.[i] ?? 0) + height;
    highest = Math.max(highest, top);
    sum += cost + top;
  });
  return highest + sum / forms.length;
}

/** What forms cost where that is less than `limit`. */
function costOf(poles: readonly Pole[], forms: readonly PoleForm[], room: SideRoom, limit: number): number {
  // Where they would cost too much even if nothing had to stand higher, it need not be known what has to.
  if (costOn(forms) >= limit) return Infinity;
  const bases = basesOf(poles, forms, room);
  return bases ? costOn(forms, bases) : Infinity;
}

/** Of the forms on one side of a pole the widest that does not reach the next; else the narrowest, on any side. */
function naturalForm(poles: readonly Pole[], i: number, side: number): PoleForm {
  const { forms } = poles[i] as Pole;
  const next = poles[side === AFTER ? i + 1 : i - 1];
  const isFree = ({ from, to }: PoleForm) => !next || next.at <= from || next.at >= to;
  const on = forms.filter(({ row }) => row % WAYS === side);
  return on.find(isFree) ?? on.at(-1) ?? (forms.at(-1) as PoleForm);
}

/**
 * The rows of cards beside poles, so that they stand low: from all after their poles, and from all before, each pole's
 * cards take another form as long as that helps. Null where they have no room at all.
 */
export function poleRows(cards: readonly Candidate[], room: SideRoom): number[] | null {
  const poles = polesOf(cards, room);
  if (!poles) return null;
  let best: readonly PoleForm[] | null = null;
  let least = Infinity;
  for (const side of [AFTER, BEFORE]) {
    let forms: readonly PoleForm[] = poles.map((_, i) => naturalForm(poles, i, side));
    let cost = costOf(poles, forms, room, Infinity);
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      poles.forEach((pole, i) => {
        for (const form of pole.forms) {
          const changed = forms.with(i, form);
          const other = costOf(poles, changed, room, cost);
          if (other < cost) [forms, cost, isBetter] = [changed, other, true];
        }
      });
    }
    if (cost < least) [best, least] = [forms, cost];
  }
  return (
    best && poles.flatMap(({ first, end }, i) => Array<number>(end - first).fill((best[i] as PoleForm).row))
  );
}

/** How far each card's near edge is from the fan; null where they have no room. */
export function poleLifts(cards: readonly Standing[], room: SideRoom): Float64Array | null {
  const poles: { at: number; first: number; end: number }[] = [];
  const boxes: PoleBox[] = [];
  const { clear, length } = room;
  for (let first = 0, end = 0; first < cards.length; first = end) {
    const { at } = cards[first] as Standing;
    let [from, to, height] = [at, at, -clear.above];
    for (; end < cards.length && (cards[end] as Standing).at - at < SAME; end++) {
      const { before, width, height: high } = cards[end] as Standing;
      from = Math.min(from, at - before);
      to = Math.max(to, at - before + width);
      height += high + clear.above;
    }
    if (from < 0 || to > length || at - (poles.at(-1)?.at ?? -Infinity) < clear.column) return null;
    poles.push({ at, first, end });
    boxes.push({ from, to, height });
  }
  const bases = basesOf(poles, boxes, room);
  if (!bases) return null;
  const lifts = new Float64Array(cards.length);
  poles.forEach(({ first, end }, i) => {
    let lift = bases[i] as number;
    for (let k = end - 1; k >= first; k--) {
      lifts[k] = lift;
      lift += (cards[k] as Standing).height + clear.above;
    }
  });
  return lifts;
}
