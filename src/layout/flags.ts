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
  for (const width of narrowed >= rules.minWidth && narrowed < most ? [narrowed, most] : [most]) {
    if (width < rules.minWidth) continue;
    const fit = size(width);
    if (!fit || (fit.cut && width < most)) continue;
    const reach = rules.indent + fit.width;
    return { side, from: side > 0 ? x : x - reach, to: side > 0 ? x + reach : x, height: fit.height, room: width, cut: fit.cut };
  }
  return null;
}

/** For each flag those whose poles its card would cross: it must fly above them. */
function coveredBy(flags: readonly Flag[], boxes: readonly Box[], gap: number): number[][] {
  return boxes.map(({ from, to }, i) => {
    const covered: number[] = [];
    for (let j = i + 1; j < flags.length && (flags[j] as Flag).x < to + gap; j++) covered.push(j);
    for (let j = i - 1; j >= 0 && (flags[j] as Flag).x > from - gap; j--) covered.push(j);
    return covered;
  });
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
 * two flags that would each have to fly above the other.
 */
export function arrange(flags: readonly Flag[], sides: readonly Side[], rules: FlagRules): Arrangement | null {
  const boxes: Box[] = [];
  for (let i = 0; i < flags.length; i++) {
    const box = boxOf(flags, i, sides[i] as Side, rules);
    if (!box) return null;
    boxes.push(box);
  }
  const covered = coveredBy(flags, boxes, rules.gap);
  const placed = new Array<PlacedFlag | undefined>(flags.length).fill(undefined);
  let waiting = flags.map((_, i) => i).sort((a, b) => (covered[a] as number[]).length - (covered[b] as number[]).length);
  let top = 0;
  let cost = 0;
  while (waiting.length) {
    const ready = waiting.filter((i) => (covered[i] as number[]).every((j) => placed[j]));
    if (!ready.length) return null;
    for (const i of ready) {
      const box = boxes[i] as Box;
      const above = Math.max(rules.base, ...(covered[i] as number[]).map((j) => (placed[j] as PlacedFlag).top + rules.gap));
      const bottom = lowest(box, above, placed, rules.gap);
      placed[i] = { side: box.side, from: box.from, to: box.to, room: box.room, bottom, top: bottom + box.height };
      top = Math.max(top, bottom + box.height);
      cost += bottom + (box.side < 0 ? rules.gap : 0) + (box.cut ? rules.gap * 3 : 0);
    }
    waiting = waiting.filter((i) => !placed[i]);
  }
  return { flags: placed as PlacedFlag[], top, cost: cost + top * 3 };
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
  let best = { sides: start, arrangement: arrange(flags, start, rules) };
  for (let before; before !== best; ) {
    before = best;
    for (const sides of changes(best.sides)) {
      const arrangement = arrange(flags, sides, rules);
      if (arrangement && arrangement.cost < (best.arrangement?.cost ?? Infinity) - 0.5) best = { sides, arrangement };
    }
  }
  return best;
}
