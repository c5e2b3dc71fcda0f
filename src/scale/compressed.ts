import { DAY } from '../time/calendar.js';
import { instantsBetween, type Chronology, type EmptySpan } from './marks.js';
import { piecewise, WHOLE, type Gap, type Room, type Stretch, type TimelineScale } from './scale.js';

/** A stretch of the axis between two cuts: the ranks of what lies in it (`first` to before `end`), and how many instants that are, at most as many as an axis could keep apart. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
  readonly instants: number;
}

function partsBetween(cuts: readonly EmptySpan[], chronology: Chronology, most: number): Part[] {
  const starts = [chronology.from, ...cuts.map(({ to }) => to)];
  const ends = [...cuts.map(({ from }) => from), chronology.to];
  let first = 0;
  return starts.map((from, i) => {
    const to = ends[i] as number;
    const end = Math.max(first, chronology.until(to));
    const part = { from, to, first, end, instants: instantsBetween(chronology, first, end, most) };
    first = end;
    return part;
  });
}

/** The shortest time between two marks of a part: of any two, and of two on different days; Infinity with one mark. */
function shortest({ first, end }: Part, { at }: Chronology): { marks: number; days: number } {
  let marks = Infinity;
  let days = Infinity;
  for (let rank = first + 1; rank < end; rank++) {
    const a = at[rank - 1] as number;
    const b = at[rank] as number;
    if (a === b) continue;
    marks = Math.min(marks, b - a);
    if (Math.floor(a / DAY) !== Math.floor(b / DAY)) days = Math.min(days, b - a);
  }
  return { marks, days };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Shares out `left` px: first what brings the most parts to their wish, then by the number of events. */
function shareOut(
  lengths: number[],
  wishes: readonly number[],
  parts: readonly Part[],
  left: number,
  elastic: boolean,
): void {
  const short = wishes
    .map((wish, i) => [Math.max(0, wish - (lengths[i] as number)), i] as const)
    .sort((a, b) => a[0] - b[0]);
  let rest = left;
  for (const [wish, i] of short) {
    const given = Math.min(wish, rest);
    lengths[i] = (lengths[i] as number) + given;
    rest -= given;
  }
  if (elastic || rest <= 0) return;
  const share = ({ first, end }: Part) => end - first + 1;
  const events = sum(parts.map(share));
  parts.forEach((part, i) => (lengths[i] = (lengths[i] as number) + (rest * share(part)) / events));
}

/** The lengths of the parts at which all marks stand apart, or at least all days; null where there is too little for that. */
function apartLengths(
  parts: readonly Part[],
  chronology: Chronology,
  room: Room,
  available: number,
): number[] | null {
  // A hair more, lest two dates that are just far enough apart round to less.
  const apart = room.apart + 1e-3;
  const gaps = parts.map((part) => shortest(part, chronology));
  const needed = (shortestTime: number, part: Part) =>
    Math.max(room.part, (apart * (part.to - part.from)) / shortestTime);
  const byMarks = parts.map((part, i) => needed((gaps[i] as { marks: number }).marks, part));
  const byDays = parts.map((part, i) => needed((gaps[i] as { days: number }).days, part));
  return [byMarks, byDays].find((needs) => sum(needs) <= available) ?? null;
}

/** The length of each part. */
function measureParts(
  parts: readonly Part[],
  chronology: Chronology,
  room: Room,
  available: number,
): number[] {
  const instants = sum(parts.map((part) => part.instants));
  const lengths =
    instants <= mostApart(room) * LOOKED ? apartLengths(parts, chronology, room, available) : null;
  if (!lengths) {
    // Too little for all: every part keeps its least length, and each of its dates gets the same share of the rest.
    const least = Math.min(room.part, available / parts.length);
    const share = (available - least * parts.length) / instants;
    return parts.map((part) => least + part.instants * share);
  }
  const wishes = parts.map(({ first, end }) => room.comfort(first, end));
  shareOut(lengths, wishes, parts, available - sum(lengths), room.elastic);
  return lengths;
}

/** So many marks an axis could keep apart. */
const mostApart = ({ available, apart }: Room): number => Math.ceil(available / apart);
/** Hours of one day need not stand apart: so many times more instants than marks are looked at one by one. */
const LOOKED = 8;

/**
 * Time with the given empty spans cut to `room.gap` px each. With no cuts it is the proportional scale.
 *
 * Each part is as long as its marks need to stand apart (room.apart × its span ÷ the shortest time between two
 * of its days), at least `room.part`; what is left over goes to where cards want it. Cut-outs with parts of
 * different resolution read better than lenses or one broken scale: Isenberg, Bezerianos, Dragicevic and
 * Fekete, "A Study on Dual-Scale Data Charts", TVCG 17(12), 2011.
 */
export function compressed(
  chronology: Chronology,
  cutSpans: readonly EmptySpan[],
  room: Room,
): TimelineScale {
  const cuts = cutSpans.toSorted((a, b) => a.from - b.from);
  const parts = partsBetween(cuts, chronology, (mostApart(room) + 1) * LOOKED);
  const lengths = measureParts(parts, chronology, room, room.available - cuts.length * room.gap);
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
  const line = piecewise(
    stretches.flatMap(({ from, to }) => [from, to]),
    stretches.flatMap(({ start, end }) => [start, end]),
  );
  return {
    ...line,
    name: cuts.length ? 'compressed' : 'time',
    zoom: WHOLE,
    parts: stretches,
    gaps,
    length: px - room.gap,
  };
}
