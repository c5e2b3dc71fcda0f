import type { Chronology, Point, Spot } from './marks.js';
import { piecewise, type Gap, type Room, type Stretch, type TimelineScale } from './scale.js';

const DAY = 86_400_000;

/** A stretch of time in which no date lies; `between` are the marks on either side. All in ms. */
export interface EmptySpan {
  readonly from: number;
  readonly to: number;
  readonly between: readonly [number, number];
}

/**
 * The empty spans of a story, longest first. Each runs from the end of one date to the start of the next.
 * Where a coarse date reaches past its neighbour's mark ("2024" beside 27 November 2024) there is no such
 * span, although the marks lie far apart: then the middle half between the two marks counts as empty.
 */
export function emptySpans(points: readonly Point[]): EmptySpan[] {
  const spans: EmptySpan[] = [];
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    const nested = a.to > b.at || b.from < a.at;
    const quarter = (b.at - a.at) / 4;
    const from = nested ? Math.min(a.to, a.at + quarter) : a.to;
    const to = nested ? Math.max(b.from, b.at - quarter) : b.from;
    if (to > from) spans.push({ from, to, between: [a.at, b.at] });
  }
  return spans.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly last: number;
  readonly events: number;
}

function partsBetween(cuts: readonly EmptySpan[], { spots, from: begin, to: finish }: Chronology): Part[] {
  const starts = [begin, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), finish];
  let next = 0;
  return starts.map((from, i) => {
    const to = ends[i] as number;
    const first = next;
    let events = 0;
    while (next < spots.length && (spots[next] as Spot).at <= to) events += (spots[next++] as Spot).events.length;
    return { from, to, first, last: next - 1, events };
  });
}

/** The shortest time between two marks of a part: of any two, and of two on different days; Infinity with one mark. */
function shortest(part: Part, spots: readonly Spot[]): { marks: number; days: number } {
  let marks = Infinity;
  let days = Infinity;
  for (let i = part.first + 1; i <= part.last; i++) {
    const a = (spots[i - 1] as Spot).at;
    const b = (spots[i] as Spot).at;
    marks = Math.min(marks, b - a);
    if (Math.floor(a / DAY) !== Math.floor(b / DAY)) days = Math.min(days, b - a);
  }
  return { marks, days };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Shares out `left` px: first what brings the most parts to their wish, then by the number of events. */
function shareOut(lengths: number[], wishes: readonly number[], parts: readonly Part[], left: number, elastic: boolean): void {
  const short = wishes.map((wish, i) => [Math.max(0, wish - (lengths[i] as number)), i] as const).sort((a, b) => a[0] - b[0]);
  let rest = left;
  for (const [wish, i] of short) {
    const given = Math.min(wish, rest);
    lengths[i] = (lengths[i] as number) + given;
    rest -= given;
  }
  if (elastic || rest <= 0) return;
  const events = sum(parts.map((part) => part.events + 1));
  parts.forEach((part, i) => (lengths[i] = (lengths[i] as number) + (rest * (part.events + 1)) / events));
}

/** The length of each part. */
function measureParts(parts: readonly Part[], spots: readonly Spot[], room: Room, available: number): number[] {
  const gaps = parts.map((part) => shortest(part, spots));
  // A hair more, lest two dates that are just far enough apart round to less.
  const apart = room.apart + 1e-3;
  const needed = (shortestTime: number, part: Part) => Math.max(room.part, (apart * (part.to - part.from)) / shortestTime);
  const byMarks = parts.map((part, i) => needed((gaps[i] as { marks: number }).marks, part));
  const byDays = parts.map((part, i) => needed((gaps[i] as { days: number }).days, part));
  const lengths = [byMarks, byDays].find((needs) => sum(needs) <= available);
  if (!lengths) {
    // Too little for all: every part keeps its least length, and each of its dates gets the same share of the rest.
    const least = Math.min(room.part, available / parts.length);
    const share = (available - least * parts.length) / spots.length;
    return parts.map(({ first, last }) => least + (last - first + 1) * share);
  }
  const wishes = parts.map((part) => room.comfort(part.first, part.last));
  shareOut(lengths, wishes, parts, available - sum(lengths), room.elastic);
  return lengths;
}

/**
 * Time with the given empty spans cut to `room.gap` px each. With no cuts it is the proportional scale.
 *
 * Each part is as long as its marks need to stand apart (room.apart × its span ÷ the shortest time between two
 * of its days), at least `room.part`; what is left over goes to where cards want it. Cut-outs with parts of
 * different resolution read better than lenses or one broken scale: Isenberg, Bezerianos, Dragicevic and
 * Fekete, "A Study on Dual-Scale Data Charts", TVCG 17(12), 2011.
 */
export function compressed(chronology: Chronology, cutSpans: readonly EmptySpan[], room: Room): TimelineScale {
  const cuts = cutSpans.toSorted((a, b) => a.from - b.from);
  const parts = partsBetween(cuts, chronology);
  const lengths = measureParts(parts, chronology.spots, room, room.available - cuts.length * room.gap);
  const stretches: Stretch[] = [];
  const gaps: Gap[] = [];
  let px = 0;
  parts.forEach(({ from, to }, i) => {
    const end = px + (lengths[i] as number);
    stretches.push({ from, to, start: px, end });
    const cut = cuts[i];
    if (cut) gaps.push({ ...cut, start: end, end: end + room.gap });
    px = end + room.gap;
  });
  const places = stretches.flatMap(({ from, to, start, end }) => [[from, start], [to, end]] as const);
  return { ...piecewise(places), name: cuts.length ? 'compressed' : 'time', parts: stretches, gaps, length: px - room.gap };
}
