/** A card or a stack of cards on a pole above the axis. All px. */
export interface Flag {
  /** The pole's place along the axis. */
  readonly x: number;
  /** Its size where it may be so wide; null where its text does not fit. `cut`: some of it is left out. */
  readonly size: (width: number) => { readonly width: number; readonly height: number; readonly cut: boolean } | null;
  /** Says what it shows now: while this and its neighbours are the same, so are its boxes. */
  readonly shows: () => string;
  /** Its boxes by what it showed, its side, and the neighbour on that side. */
  readonly boxes: Map<string, Box | null>;
}

export interface FlagRules {
  /** Flags lie between 0 and this. */
  readonly width: number;
  readonly minWidth: number;
  readonly maxWidth: number;
  readonly widest: number;
  /** Between a pole and its card. */
  readonly indent: number;
  /** Clear space between cards, and between a card and another's pole. */
  readonly gap: number;
  /** The lowest edge of any card above the axis. */
  readonly base: number;
  /** The most flags. */
  readonly most: number;
}

/** Which way a flag flies: along the direction of reading, or back; 2 and -2 are slim ones, that leave room to a neighbour. */
export type Side = 1 | -1 | 2 | -2;
export const SIDES: readonly Side[] = [1, 2, -1, -2];

export interface PlacedFlag {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  /** Above the axis. */
  readonly bottom: number;
  readonly top: number;
  /** The width that its text was broken for. */
  readonly room: number;
}

export interface Arrangement {
  readonly flags: readonly PlacedFlag[];
  readonly top: number;
  readonly cost: number;
}

/** Where a flag's card lies along the axis, and how much of it there is. */
export interface Box {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly room: number;
  readonly cut: boolean;
}

/** The width of a slim flag, as a multiple of the least. */
const SLIM = 1.4;

/** The box of one flag: as wide as allowed, narrowed to the next pole on its side where that leaves enough. */
function boxOf({ x, size }: Flag, next: Flag | undefined, side: Side, rules: FlagRules): Box | null {
  const edge = side > 0 ? rules.width - x : x;
  const room = next ? Math.abs(next.x - x) - rules.gap : Infinity;
  const most = Math.min(Math.abs(side) === 2 ? rules.minWidth * SLIM : rules.maxWidth, edge - rules.indent);
  // In steps of 4 px, so that the same text is broken for fewer widths.
  const narrowed = Math.floor((room - rules.indent) / 4) * 4;
  // Wider than usual only where a word needs it.
  for (const width of [Math.min(narrowed, most), most, Math.min(rules.widest, edge - rules.indent)]) {
    if (width < rules.minWidth) continue;
    const fit = size(width);
    if (!fit || (fit.cut && width < most)) continue;
    const reach = rules.indent + fit.width;
    const [from, to] = side > 0 ? [x, x + reach] : [x - reach, x];
    return { side, from, to, height: fit.height, room: width, cut: fit.cut };
  }
  return null;
}

/** A box with the flags whose poles it would cross: it must fly above them. Neighbours from `first` to `last`, its own flag among them. */
interface Cover extends Box {
  readonly first: number;
  readonly last: number;
}

function coverOf(flags: readonly Flag[], i: number, side: Side, rules: FlagRules): Cover | null {
  const flag = flags[i] as Flag;
  const next = flags[i + Math.sign(side)];
  const key = `${side} ${next?.x} ${flag.shows()}`;
  let box = flag.boxes.get(key);
  if (box === undefined) flag.boxes.set(key, (box = boxOf(flag, next, side, rules)));
  if (!box) return null;
  let [first, last] = [i, i];
  while (last + 1 < flags.length && (flags[last + 1] as Flag).x < box.to + rules.gap) last++;
  while (first > 0 && (flags[first - 1] as Flag).x > box.from - rules.gap) first--;
  return { ...box, first, last };
}

/** A stack in the making. Made once and used again: hundreds are tried for one picture. */
class Stack {
  readonly #rules: FlagRules;
  readonly #bottoms: Float64Array;
  readonly #tops: Float64Array;
  /** In which round each was placed, 0 until then. */
  readonly #rounds: Uint8Array;
  readonly #order: Uint8Array;
  #boxes: readonly Cover[] = [];

  constructor(count: number, rules: FlagRules) {
    this.#rules = rules;
    this.#bottoms = new Float64Array(count);
    this.#tops = new Float64Array(count);
    this.#rounds = new Uint8Array(count);
    this.#order = new Uint8Array(count);
  }

  /** Those that cover fewest first: insertion sort, for they are few and often in order already. */
  #sort(): void {
    const order = this.#order;
    for (let i = 0; i < order.length; i++) {
      const size = wide(this.#boxes[i] as Cover);
      let j = i;
      for (; j > 0 && wide(this.#boxes[order[j - 1] as number] as Cover) > size; j--) order[j] = order[j - 1] as number;
      order[j] = i;
    }
  }

  /** Null where it is impossible or costs `limit` or more. */
  build(boxes: readonly Cover[], limit: number): Arrangement | null {
    const { gap } = this.#rules;
    this.#boxes = boxes;
    this.#rounds.fill(0);
    this.#sort();
    let top = 0;
    let cost = 0;
    let left = boxes.length;
    for (let round = 1; left; round++) {
      const before = left;
      for (const i of this.#order) {
        if (this.#rounds[i] || !this.#isReady(i, round)) continue;
        const { height, side, cut } = boxes[i] as Cover;
        const bottom = this.#lowest(i, this.#above(i));
        this.#bottoms[i] = bottom;
        this.#tops[i] = bottom + height;
        this.#rounds[i] = round;
        left--;
        top = Math.max(top, bottom + height);
        cost += bottom + (side < 0 ? gap : 0) + (cut ? gap * 3 : 0);
      }
      if (left === before || cost + top * 3 >= limit) return null;
    }
    const flags = boxes.map(({ side, from, to, room }, i) => ({ side, from, to, room, bottom: this.#bottoms[i] as number, top: this.#tops[i] as number }));
    return { flags, top, cost: cost + top * 3 };
  }

  /** All that it covers was placed in rounds before this one. */
  #isReady(i: number, round: number): boolean {
    const { first, last } = this.#boxes[i] as Cover;
    for (let j = first; j <= last; j++) if (j !== i && (!this.#rounds[j] || this.#rounds[j] === round)) return false;
    return true;
  }

  #above(i: number): number {
    const { first, last } = this.#boxes[i] as Cover;
    let above = this.#rules.base;
    for (let j = first; j <= last; j++) if (j !== i) above = Math.max(above, (this.#tops[j] as number) + this.#rules.gap);
    return above;
  }

  /** The lowest free height for a card above `least`, clear of what is already placed. */
  #lowest(i: number, least: number): number {
    const { from, to, height } = this.#boxes[i] as Cover;
    const { gap } = this.#rules;
    let bottom = least;
    for (let j = 0; j < this.#boxes.length; j++) {
      const other = this.#boxes[j] as Cover;
      const above = (this.#tops[j] as number) + gap;
      if (!this.#rounds[j] || other.from >= to + gap || other.to <= from - gap || above <= bottom || (this.#bottoms[j] as number) >= bottom + height + gap) continue;
      bottom = above;
      // What was below it before may be in its way now.
      j = -1;
    }
    return bottom;
  }
}

/** How many flags a card covers. */
const wide = ({ first, last }: Cover): number => last - first;

/**
 * Flags at their lowest places for the given sides: a card never crosses a pole, nor another card. A flag whose card
 * would cover poles flies above all of those. Null where that is impossible: a word too wide, an edge too near,
 * two flags that would each have to fly above the other; or where it costs `limit` or more. Many sides are tried
 * for the same flags.
 */
export function arranger(flags: readonly Flag[], rules: FlagRules): (sides: readonly Side[], limit?: number) => Arrangement | null {
  const stack = new Stack(flags.length, rules);
  const covers = flags.map(() => new Map<Side, Cover | null>());
  const coverAt = (side: Side, i: number) => {
    const made = covers[i] as Map<Side, Cover | null>;
    let cover = made.get(side);
    if (cover === undefined) made.set(side, (cover = coverOf(flags, i, side, rules)));
    return cover;
  };
  return (sides, limit = Infinity) => {
    const boxes: Cover[] = [];
    for (let i = 0; i < sides.length; i++) {
      const cover = coverAt(sides[i] as Side, i);
      if (!cover) return null;
      boxes.push(cover);
    }
    return stack.build(boxes, limit);
  };
}

/** So many neighbours are turned round together: a staircase of flags only becomes lower when several turn. */
const MOST_TURNED = 4;

/** Every way to change one flag, or to turn several neighbours round. */
function* changes(sides: readonly Side[]): Iterable<Side[]> {
  for (let i = 0; i < sides.length; i++) {
    for (const side of SIDES) if (side !== sides[i]) yield sides.with(i, side);
    for (let last = i + 1; last < Math.min(i + MOST_TURNED, sides.length); last++) yield sides.map((side, j) => (j >= i && j <= last ? (-side as Side) : side));
  }
}

/**
 * Changes flags while that makes the poles shorter: hill climbing from the given sides, so the same flags always end in
 * the same arrangement.
 */
export function improve(flags: readonly Flag[], start: readonly Side[], rules: FlagRules): { sides: readonly Side[]; arrangement: Arrangement | null } {
  const arrange = arranger(flags, rules);
  let best = { sides: start, arrangement: arrange(start) };
  for (let before; before !== best; ) {
    before = best;
    for (const sides of changes(best.sides)) {
      const arrangement = arrange(sides, (best.arrangement?.cost ?? Infinity) - 0.5);
      if (arrangement) best = { sides, arrangement };
    }
  }
  return best;
}
