import { remembered } from '../model/remembered.js';

/** A card or a stack of cards on a pole above the axis. All px. */
export interface Flag {
  /** The pole's place along the axis. */
  readonly x: number;
  /** Its size where it may be so wide; null where its text does not fit. */
  readonly size: (width: number) => FlagSize | null;
  /** Says what it shows now: while this and its neighbours are the same, so are its boxes. */
  readonly shows: () => string;
  /** Its boxes by what it showed, its side, and the neighbour on that side. */
  readonly boxes: Map<string, Box | null>;
}

/** `cut`: some of its text is left out; `broken`: a word is broken. */
export interface FlagSize {
  readonly width: number;
  readonly height: number;
  readonly cut: boolean;
  readonly broken?: boolean;
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
  /** The width that its text was broken for. */
  readonly room: number;
  readonly cut: boolean;
}

export interface PlacedFlag extends Box {
  /** Above the axis. */
  readonly bottom: number;
  readonly top: number;
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
  const widest = Math.min(rules.widest, edge - rules.indent);
  // Wider than usual only where a word needs it, and a word is broken only where that does not help.
  for (const width of [Math.min(narrowed, most), most, widest]) {
    if (width < rules.minWidth) continue;
    const fit = size(width);
    if (!fit || (fit.cut && width < most) || (fit.broken && width < widest)) continue;
    const reach = rules.indent + fit.width;
    const [from, to] = side > 0 ? [x, x + reach] : [x - reach, x];
    // Whole px: hundreds of stacks are summed up, and sums of small whole numbers cost no memory.
    return { side, from, to, height: Math.ceil(fit.height), room: width, cut: fit.cut };
  }
  return null;
}

/** A box with the flags whose poles it would cross, at their neighbours from `first` to `last`, its own among them: it must fly above them. */
interface Cover extends Box {
  readonly first: number;
  readonly last: number;
  /** Where it was placed last, and in which round: 0 until then. Written again and again: hundreds of stacks are tried for one picture. */
  bottom: number;
  top: number;
  round: number;
}

function coverOf(flags: readonly Flag[], i: number, side: Side, rules: FlagRules): Cover | null {
  const flag = flags[i] as Flag;
  const next = flags[i + Math.sign(side)];
  const box = remembered(flag.boxes, `${side} ${next?.x} ${flag.shows()}`, () =>
    boxOf(flag, next, side, rules),
  );
  if (!box) return null;
  let first = i;
  let last = i;
  while (last + 1 < flags.length && (flags[last + 1] as Flag).x < box.to + rules.gap) last++;
  while (first > 0 && (flags[first - 1] as Flag).x > box.from - rules.gap) first--;
  return { ...box, first, last, bottom: 0, top: 0, round: 0 };
}

/** Above all that a box covers; undefined until that was placed in rounds before this one. */
function above(
  box: Cover,
  boxes: readonly Cover[],
  round: number,
  { base, gap }: FlagRules,
): number | undefined {
  let least = base;
  for (let i = box.first; i <= box.last; i++) {
    const other = boxes[i] as Cover;
    if (other === box) continue;
    if (!other.round || other.round === round) return undefined;
    least = Math.max(least, other.top + gap);
  }
  return least;
}

/** The lowest free height for a card above `least`, clear of what is already placed. */
function lowest({ from, to, height }: Cover, boxes: readonly Cover[], least: number, gap: number): number {
  const left = from - gap;
  const right = to + gap;
  let bottom = least;
  for (let i = 0; i < boxes.length; i++) {
    const other = boxes[i] as Cover;
    const free = other.top + gap;
    if (
      !other.round ||
      other.from >= right ||
      other.to <= left ||
      free <= bottom ||
      other.bottom >= bottom + height + gap
    )
      continue;
    bottom = free;
    // What was below it before may be in its way now.
    i = -1;
  }
  return bottom;
}

/** Null where it is impossible or costs `limit` or more. */
function stack(boxes: readonly Cover[], rules: FlagRules, limit: number): Arrangement | null {
  const { gap } = rules;
  // Those that cover fewest first.
  const left: Cover[] = [];
  for (let covered = 0; left.length < boxes.length; covered++) {
    for (let i = 0; i < boxes.length; i++) {
      const box = boxes[i] as Cover;
      box.round = 0;
      if (box.last - box.first === covered) left.push(box);
    }
  }
  let top = 0;
  let cost = 0;
  for (let round = 1, count = left.length; count; round++) {
    let waiting = 0;
    for (let i = 0; i < count; i++) {
      const box = left[i] as Cover;
      const least = above(box, boxes, round, rules);
      if (least === undefined) {
        left[waiting++] = box;
        continue;
      }
      box.bottom = lowest(box, boxes, least, gap);
      box.top = box.bottom + box.height;
      box.round = round;
      top = Math.max(top, box.top);
      cost += box.bottom + (box.side < 0 ? gap : 0) + (box.cut ? gap * 3 : 0);
      if (cost + top * 3 >= limit) return null;
    }
    if (waiting === count) return null;
    count = waiting;
  }
  return { flags: boxes.map((box) => ({ ...box })), top, cost: cost + top * 3 };
}

/**
 * Flags at their lowest places for the given sides: a card never crosses a pole, nor another card. A flag whose card
 * would cover poles flies above all of those. Null where that is impossible: a word too wide, an edge too near,
 * two flags that would each have to fly above the other; or where it costs `limit` or more. Many sides are tried
 * for the same flags.
 */
export function arranger(
  flags: readonly Flag[],
  rules: FlagRules,
): (sides: readonly Side[], limit?: number) => Arrangement | null {
  const covers = flags.map(() => new Map<Side, Cover | null>());
  return (sides, limit = Infinity) => {
    const boxes: Cover[] = [];
    for (let i = 0; i < covers.length; i++) {
      const side = sides[i] as Side;
      const known = covers[i] as Map<Side, Cover | null>;
      let cover = known.get(side);
      if (cover === undefined) known.set(side, (cover = coverOf(flags, i, side, rules)));
      if (!cover) return null;
      boxes.push(cover);
    }
    return stack(boxes, rules, limit);
  };
}

/** So many neighbours are turned round together: a staircase of flags only becomes lower when several turn. */
const MOST_TURNED = 4;

/** Every way to change one flag, or to turn several neighbours round. */
function* changes(sides: readonly Side[]): Iterable<Side[]> {
  for (let i = 0; i < sides.length; i++) {
    for (const side of SIDES) if (side !== sides[i]) yield sides.with(i, side);
    for (let last = i + 1; last < Math.min(i + MOST_TURNED, sides.length); last++)
      yield sides.map((side, j) => (j >= i && j <= last ? (-side as Side) : side));
  }
}

/**
 * Changes flags while that makes the poles shorter: hill climbing from the given sides, so the same flags always end in
 * the same arrangement.
 */
export function improve(
  flags: readonly Flag[],
  start: readonly Side[],
  rules: FlagRules,
): { sides: readonly Side[]; arrangement: Arrangement | null } {
  const arrange = arranger(flags, rules);
  let best = { sides: start, arrangement: arrange(start) };
  for (let before; before !== best;) {
    before = best;
    for (const sides of changes(best.sides)) {
      const arrangement = arrange(sides, (best.arrangement?.cost ?? Infinity) - 0.5);
      if (arrangement) best = { sides, arrangement };
    }
  }
  return best;
}
