import type { Chronology, EmptySpan } from './marks.js';
import { joined, leftOf, partOf, pauseAt, wishOf, type Part } from './parts.js';
import type { Room } from './scale.js';

/** What a cut costs beside its own length, px: so that few are made. */
export const RELUCTANCE = 40;
/** A cut is at least so many times as long as what is left uncut beside it. */
const LONGER = 2;
/** A burst has at least so many marks, and what is cut beside it is at least so many times as long as all of it. */
const BURST_MARKS = 4;
const BURST_CUT = 3;
/** On the other side of that cut something is left that is so many times as long again. */
const BURST_LEFT = 8;

/** Whether a pause may be cut between two parts. */
export function mayCut(length: number, before: Part, after: Part): boolean {
  const isOmission = length >= LONGER * before.left && length >= LONGER * after.left;
  const isEdge = (burst: Part, other: Part) =>
    burst.last - burst.first + 1 >= BURST_MARKS &&
    length >= BURST_CUT * burst.span &&
    other.left >= BURST_LEFT * length;
  return isOmission || isEdge(before, after) || isEdge(after, before);
}

/**
 * The places that may be cut at all, whatever else is: the pauses next to one of them are short enough to be left, or
 * may be cut themselves; or one of them is short enough for a burst. In a story of steady steps there is none.
 */
function placesToCut({ pauses, spans }: Chronology): EmptySpan[] {
  const places = new Map(spans.map((span) => [span.pause, span]));
  const isInside = (pause: number) => pause >= 0 && pause < pauses.marks - 1;
  const leftAt = (pause: number) =>
    isInside(pause) && !places.has(pause) ? leftOf(pauseAt(pauses, pause)) : 0;
  const mayEdge = (pause: number, length: number) =>
    isInside(pause) && BURST_CUT * pauseAt(pauses, pause).length <= length;
  const mayGo = ({ pause, between: [from, to] }: EmptySpan) =>
    LONGER * Math.max(leftAt(pause - 1), leftAt(pause + 1)) <= to - from ||
    mayEdge(pause - 1, to - from) ||
    mayEdge(pause + 1, to - from);
  // What is beside a place that may not be cut is left, so that it may not be cut either.
  for (let count = Infinity; places.size < count;) {
    count = places.size;
    for (const [pause, span] of places) if (!mayGo(span)) places.delete(pause);
  }
  return [...places.values()].sort((a, b) => a.from - b.from);
}

/**
 * The parts between any two places that may be cut: `parts[p][q]` is what lies behind place `p - 1` and before
 * place `q`.
 */
function allParts({ pauses }: Chronology, places: readonly EmptySpan[]): Part[][] {
  const firsts = [0, ...places.map(({ pause }) => pause + 1)];
  const lasts = [...places.map(({ pause }) => pause), pauses.marks - 1];
  const single = firsts.map((first, i) => partOf(pauses, first, lasts[i] as number));
  return single.map((start, p) => {
    const parts: Part[] = [];
    parts[p] = start;
    for (let q = p + 1; q < single.length; q++)
      parts[q] = joined(pauses, parts[q - 1] as Part, single[q] as Part);
    return parts;
  });
}

/** The cheapest ways to divide the axis up to a place, by where the last part begins. */
interface Way {
  readonly cost: number;
  /** Where the part before the last begins. */
  readonly before: number;
}

const NO_WAY: Way = { cost: Infinity, before: -1 };

/**
 * The numbers of the places that are cut where everything together costs least, by dynamic programming over the
 * last part.
 */
function cheapest(
  parts: readonly (readonly Part[])[],
  costs: readonly (readonly number[])[],
  lengths: readonly number[],
  price: number,
): number[] {
  const last = lengths.length;
  const ways = parts.map((): Way[] => []);
  const wayTo = (p: number, q: number): Way => {
    const cost = costs[p]?.[q] as number;
    if (p === 0) return { cost, before: -1 };
    let best = NO_WAY;
    for (let o = 0; o < p; o++) {
      const sum = (ways[o]?.[p - 1] as Way).cost + price + cost;
      if (
        sum < best.cost &&
        mayCut(lengths[p - 1] as number, parts[o]?.[p - 1] as Part, parts[p]?.[q] as Part)
      )
        best = { cost: sum, before: o };
    }
    return best;
  };
  for (let q = 0; q <= last; q++) for (let p = 0; p <= q; p++) (ways[p] as Way[])[q] = wayTo(p, q);
  const costOf = (p: number) => (ways[p]?.[last] as Way).cost;
  let start = 0;
  for (let p = 1; p <= last; p++) if (costOf(p) < costOf(start)) start = p;
  const cuts: number[] = [];
  for (let end = last; start > 0;) {
    cuts.unshift(start - 1);
    [start, end] = [(ways[start]?.[end] as Way).before, start - 1];
  }
  return cuts;
}

/** A cut becomes so much dearer until there are no more than there is room for. */
const DEARER = 1.25;

/**
 * Which empty spans are cut, from the first to the last.
 *
 * A cut means something where it stands. It says "nothing happened here", so it is at least twice as long as the
 * longest pause that is left uncut on either side of it; or it is the edge of a burst, where the unit of time
 * changes: of minutes within years, say. What lasts is no pause: nothing is cut that an event or a period fills,
 * and uncut it counts half. Of all sets of cuts that keep to this the best is the one that costs least: each part
 * of the axis the length that it needs and its crowded events, and each cut a fixed price. That depends on the
 * story, and on the axis only as far as a part may not be longer than it, so the cuts stay as a picture is resized;
 * and it asks for no cards, so a picture is laid out once.
 *
 * Dynamic programming over the last part, as in optimal division of a series (Bellman, "On the approximation of
 * curves by line segments using dynamic programming", CACM 4(6), 1961; Jackson et al., "An algorithm for optimal
 * partitioning of data on an interval", IEEE Signal Processing Letters 12(2), 2005). A cut is named, for a mark alone
 * does not correct the impression that a shortened axis makes (Correll, Bertini and Franconeri, "Truncating the
 * Y-Axis: Threat or Menace?", CHI 2020).
 */
export function chooseCuts(
  chronology: Chronology,
  { available, gap, gaps }: Pick<Room, 'available' | 'gap' | 'gaps'>,
): EmptySpan[] {
  const places = placesToCut(chronology);
  if (!places.length || gaps < 1) return [];
  const parts = allParts(chronology, places);
  const { pauses } = chronology;
  const costs = parts.map((row) => row.map((part) => wishOf(part, pauses, available).cost));
  const lengths = places.map(({ between: [from, to] }) => to - from);
  for (let price = gap + RELUCTANCE; ; price *= DEARER) {
    const cuts = cheapest(parts, costs, lengths, price);
    if (cuts.length <= gaps) return cuts.map((cut) => places[cut] as EmptySpan);
  }
}
