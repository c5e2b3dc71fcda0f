/** A card or a stack of cards on a pole above the axis. All px. */
export interface Flag {
  /** The pole's place along the axis. */
  readonly x: number;
  /** Its size where it may be so wide; null where its text does not fit. `cut`: some of it is left out. */
  readonly size: (width: number) => { readonly width: number; readonly height: number; readonly cut: boolean } | null;
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

interface Box {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly room: number;
  readonly cut: boolean;
  /** The flags whose poles its card would cross: it must fly above them. */
  readonly covered: readonly number[];
}

/** The width of a slim flag, as a multiple of the least. */
const SLIM = 1.4;

/** The box of one flag: as wide as allowed, narrowed to the next pole on its side where that leaves enough. */
function boxOf(flags: readonly Flag[], i: number, side: Side, rules: FlagRules): Box | null {
  const { x, size } = flags[i] as Flag;
  const edge = side > 0 ? rules.width - x : x;
  const next = flags[i + Math.sign(side)];
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
    return { side, from, to, height: fit.height, room: width, cut: fit.cut, covered: covered(flags, i, from - rules.gap, to + rules.gap) };
  }
  return null;
}

function covered(flags: readonly Flag[], i: number, from: number, to: number): number[] {
  const found: number[] = [];
  for (let j = i + 1; j < flags.length && (flags[j] as Flag).x < to; j++) found.push(j);
  for (let j = i - 1; j >= 0 && (flags[j] as Flag).x > from; j--) found.push(j);
  return found;
}

/** The lowest free height for a box above `least`, clear of what is already placed. */
function lowest(box: Box, least: number, placed: readonly (PlacedFlag | undefined)[], gap: number): number {
  const inWay = placed
    .filter((other): other is PlacedFlag => other !== undefined && other.from < box.to + gap && other.to > box.from - gap)
    .sort((a, b) => a.bottom - b.bottom);
  let bottom = least;
  for (const other of inWay) {
    if (other.bottom >= bottom + box.height + gap) break;
    if (other.top + gap > bottom) bottom = other.top + gap;
  }
  return bottom;
}

/**
 * Flags at their lowest places for the given sides: a card never crosses a pole, nor another card. A flag whose card
 * would cover poles flies above all of those. Null where that is impossible: a word too wide, an edge too near,
 * two flags that would each have to fly above the other; or where it costs `limit` or more. Many sides are tried
 * for the same flags: each flag's box on a side is made once.
 */
export function arranger(flags: readonly Flag[], rules: FlagRules): (sides: readonly Side[], limit?: number) => Arrangement | null {
  const made = flags.map(() => new Map<Side, Box | null>());
  const boxAt = (side: Side, i: number) => {
    const boxes = made[i] as Map<Side, Box | null>;
    let box = boxes.get(side);
    if (box === undefined) boxes.set(side, (box = boxOf(flags, i, side, rules)));
    return box;
  };
  return (sides, limit = Infinity) => {
    const boxes = sides.map(boxAt);
    return boxes.every((box) => box !== null) ? stack(boxes, rules, limit) : null;
  };
}

function stack(boxes: readonly Box[], rules: FlagRules, limit: number): Arrangement | null {
  const placed = new Array<PlacedFlag | undefined>(boxes.length).fill(undefined);
  let waiting = boxes.map((_, i) => i).sort((a, b) => (boxes[a] as Box).covered.length - (boxes[b] as Box).covered.length);
  let top = 0;
  let cost = 0;
  while (waiting.length) {
    const ready = waiting.filter((i) => (boxes[i] as Box).covered.every((j) => placed[j]));
    if (!ready.length || cost + top * 3 >= limit) return null;
    for (const i of ready) {
      const box = boxes[i] as Box;
      const above = Math.max(rules.base, ...box.covered.map((j) => (placed[j] as PlacedFlag).top + rules.gap));
      const bottom = lowest(box, above, placed, rules.gap);
      placed[i] = { side: box.side, from: box.from, to: box.to, room: box.room, bottom, top: bottom + box.height };
      top = Math.max(top, bottom + box.height);
      cost += bottom + (box.side < 0 ? rules.gap : 0) + (box.cut ? rules.gap * 3 : 0);
    }
    waiting = waiting.filter((i) => !placed[i]);
  }
  return cost + top * 3 < limit ? { flags: placed as PlacedFlag[], top, cost: cost + top * 3 } : null;
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
