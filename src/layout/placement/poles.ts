import type { Standing } from './columns.js';
import type { Candidate, Size, SideRoom } from './side.js';

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

/** The ways in which these cards may stand beside their pole. */
function formsOf(at: number, cards: readonly Candidate[], room: SideRoom): PoleForm[] {
  const { clear, length, wide } = room;
  return Array.from({ length: poleRowsIn(room) }, (_, row) => row).flatMap((row): PoleForm | readonly [] => {
    const sizes = cards.map(({ size }) => size(widthIn(row, room)));
    if (sizes.includes(null)) return [];
    const all = sizes as Size[];
    const reach = clear.column + Math.max(...all.map(({ width }) => width));
    const [from, to] = isAfter(row) ? [at, at + reach] : [at - reach, at];
    const shortened = all.filter((size) => size.shortened).length;
    const cost =
      TURN_COST * (row % WAYS) +
      NARROW_COST * Math.max(0, wide - widthIn(row, room)) +
      SHORTENED_COST * shortened;
    const height = all.reduce((sum, size) => sum + size.height + clear.above, -clear.above);
    return from < 0 || to > length ? [] : { row, from, to, height, cost };
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
    forms: formsOf(pole.at, cards.slice(pole.first, pole.end), room),
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
  const atOf = (i: number) => (poles[i] as { readonly at: number }).at;
  const isOver = ({ from, to }: PoleBox, at: number) => at > from - clear.column && at < to + clear.column;
  const meet = (a: PoleBox, b: PoleBox) => a.from < b.to + clear.card && b.from < a.to + clear.card;
  const under: [higher: number, lower: number][] = [];
  boxes.forEach((one, i) => {
    for (let j = i + 1; j < boxes.length; j++) {
      const other = boxes[j] as PoleBox;
      const [over, back] = [isOver(one, atOf(j)), isOver(other, atOf(i))];
      if (over || (!back && meet(one, other) && one.height > other.height)) under.push([i, j]);
      if (back || (!over && meet(one, other) && one.height <= other.height)) under.push([j, i]);
    }
  });
  const bases = poles.map(() => 0);
  // What stands above something that was raised is raised in the next round; with circles there is no end.
  for (let round = 0; round <= poles.length; round++) {
    let isSettled = true;
    for (const [higher, lower] of under) {
      const top = (bases[lower] as number) + (boxes[lower] as PoleBox).height + clear.above;
      if ((bases[higher] as number) >= top) continue;
      bases[higher] = top;
      isSettled = false;
    }
    if (isSettled) return bases;
  }
  return null;
}

/** How low they stand, the highest and in the mean, and what their forms cost. */
function costOf(poles: readonly Pole[], forms: readonly PoleForm[], room: SideRoom): number {
  const bases = basesOf(poles, forms, room);
  if (!bases) return Infinity;
  const tops = forms.map(({ height }, i) => (bases[i] as number) + height);
  const sum = forms.reduce((all, { cost }, i) => all + cost + (tops[i] as number), 0);
  return Math.max(...tops) + sum / forms.length;
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
    let cost = costOf(poles, forms, room);
    for (let isBetter = true; isBetter;) {
      isBetter = false;
      poles.forEach((pole, i) => {
        for (const form of pole.forms) {
          const changed = forms.with(i, form);
          const other = costOf(poles, changed, room);
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
