import type { Pauses } from './pauses.js';

/** A pause inside a part. */
export interface Pause {
  /** ms. */
  readonly length: number;
  /** The mean number of events at its two marks. */
  readonly events: number;
  readonly isFilled: boolean;
}

/** A stretch of the axis without a cut: its marks, from `first` to `last`. */
export interface Part {
  readonly first: number;
  readonly last: number;
  /** From its first mark to its last, ms. */
  readonly span: number;
  /** The longest pauses in it, longest first. */
  readonly longest: readonly Pause[];
  /** Its longest pause as it counts, ms. */
  readonly left: number;
}

/** How long a part would like to be, and what it costs to grant that, px. */
export interface Wish {
  readonly length: number;
  readonly cost: number;
}

/** The least length of a part, and of one with a single mark, px. */
const LEAST = 44;
const LEAST_OF_ONE = 24;
/** Marks that stand apart do so by at least so many px. */
const APART = 8;
/** What it costs, px, that an event does not stand apart: about what is paid to have it in a part of its own. */
const CROWDED = 64;
/**
 * So many pauses of a part are looked at, the longest: with more of them standing apart it would be longer than
 * most axes.
 */
const LOOKED = 64;

export const leastOf = ({ first, last }: Part): number => (first === last ? LEAST_OF_ONE : LEAST);

/** A pause as it counts uncut, ms: what something fills is no pause, but no date either, and counts half. */
export const leftOf = ({ length, isFilled }: Pause): number => (isFilled ? length / 2 : length);

function made(pauses: Pauses, first: number, last: number, longest: readonly Pause[]): Part {
  const left = longest.reduce((most, pause) => Math.max(most, leftOf(pause)), 0);
  return { first, last, span: pauses.at(last) - pauses.at(first), longest, left };
}

export function pauseAt(pauses: Pauses, pause: number): Pause {
  const { at, before, isFilled } = pauses;
  return {
    length: at(pause + 1) - at(pause),
    events: (before(pause + 2) - before(pause)) / 2,
    isFilled: isFilled(pause),
  };
}

/**
 * The part from one mark to another. Looks at all its pauses if they are few, else asks for the longest, one after
 * the other.
 */
export function partOf(pauses: Pauses, first: number, last: number): Part {
  const longest: Pause[] = [];
  const take = (pause: number) => longest.push(pauseAt(pauses, pause));
  if (last - first <= LOOKED) for (let pause = first; pause < last; pause++) take(pause);
  else {
    const open = [[first, last, pauses.longest(first, last)] as const];
    const lengthOf = (pause: number) => pauses.at(pause + 1) - pauses.at(pause);
    while (longest.length < LOOKED && open.length) {
      const at = open.reduce((best, [, , pause], i) => {
        return lengthOf(pause) > lengthOf((open[best] as (typeof open)[number])[2]) ? i : best;
      }, 0);
      const [from, to, pause] = open.splice(at, 1)[0] as (typeof open)[number];
      take(pause);
      if (pause > from) open.push([from, pause, pauses.longest(from, pause)]);
      if (to > pause + 1) open.push([pause + 1, to, pauses.longest(pause + 1, to)]);
    }
  }
  return made(
    pauses,
    first,
    last,
    longest.sort((a, b) => b.length - a.length),
  );
}

/** Two neighbouring parts as one, with the pause between them. */
export function joined(pauses: Pauses, a: Part, b: Part): Part {
  const between = pauseAt(pauses, a.last);
  const longest = [...a.longest, between, ...b.longest].sort((one, two) => two.length - one.length);
  return made(pauses, a.first, b.last, longest.slice(0, LOOKED));
}

/**
 * The length that a part would like: the one at which its px and those that its crowded events cost are least together.
 * Only lengths count at which one more of its pauses comes to `APART` px.
 *
 * @param most the longest that it may be, px
 */
export function wishOf(part: Part, { before }: Pauses, most: number): Wish {
  const { first, last, longest, span } = part;
  if (first === last) return { length: LEAST_OF_ONE, cost: LEAST_OF_ONE };
  const ends = before(first + 1) - before(first) + before(last + 1) - before(last);
  let crowded = before(last + 1) - before(first) - ends / 2;
  let best: Wish = { length: LEAST, cost: LEAST + CROWDED * crowded };
  for (const pause of longest) {
    const length = Math.max(LEAST, (APART * span) / pause.length);
    if (length > most) break;
    crowded -= pause.events;
    const cost = length + CROWDED * crowded;
    if (cost < best.cost) best = { length, cost };
  }
  return best;
}
