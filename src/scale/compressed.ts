import type { Chronology, EmptySpan } from './marks.js';
import { leastOf, partOf, wishOf, type Part } from './parts.js';
import type { Pauses } from './pauses.js';
import { piecewise, WHOLE, type Gap, type Room, type Stretch, type TimelineScale } from './scale.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function partsBetween(cuts: readonly EmptySpan[], pauses: Pauses): Part[] {
  const firsts = [0, ...cuts.map(({ pause }) => pause + 1)];
  const lasts = [...cuts.map(({ pause }) => pause), pauses.marks - 1];
  return firsts.map((first, i) => partOf(pauses, first, lasts[i] as number));
}

/**
 * Each part as long as it would like to be, and what is left by the number of events; if there is too little, what
 * they would like beyond their least lengths is scaled down alike. On an axis that may grow each is as long as its
 * cards, too.
 */
function shareOut(parts: readonly Part[], chronology: Chronology, room: Room, available: number): number[] {
  const { pauses, before, until } = chronology;
  const wishes = parts.map((part) => {
    const { length } = wishOf(part, pauses, room.available);
    if (!room.elastic) return length;
    const [first, end] = [before(pauses.at(part.first)), until(pauses.at(part.last))];
    return Math.max(length, room.comfort(first, end));
  });
  const left = available - sum(wishes);
  if (left >= 0 && room.elastic) return wishes;
  if (left >= 0) {
    const events = parts.map(({ first, last }) => pauses.before(last + 1) - pauses.before(first));
    return wishes.map((wish, i) => wish + (left * (events[i] as number)) / sum(events));
  }
  const least = parts.map(leastOf);
  const spare = available - sum(least);
  if (spare < 0) return least.map((length) => (length * available) / sum(least));
  const share = spare / (sum(wishes) - sum(least));
  return wishes.map((wish, i) => (least[i] as number) + (wish - (least[i] as number)) * share);
}

/**
 * Time with the given empty spans cut to `room.gap` px each. With no cuts it is the proportional scale.
 *
 * Cut-outs with parts of different resolution read better than lenses or one broken scale: Isenberg, Bezerianos,
 * Dragicevic and Fekete, "A Study on Dual-Scale Data Charts", TVCG 17(12), 2011.
 */
export function compressed(
  chronology: Chronology,
  cutSpans: readonly EmptySpan[],
  room: Room,
): TimelineScale {
  const cuts = cutSpans.toSorted((a, b) => a.from - b.from);
  const parts = partsBetween(cuts, chronology.pauses);
  const lengths = shareOut(parts, chronology, room, room.available - cuts.length * room.gap);
  const stretches: Stretch[] = [];
  const gaps: Gap[] = [];
  let px = 0;
  lengths.forEach((length, i) => {
    const cut = cuts[i];
    const end = px + length;
    const from = cuts[i - 1]?.to ?? chronology.from;
    stretches.push({ from, to: cut?.from ?? chronology.to, start: px, end });
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
