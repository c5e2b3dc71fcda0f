import type { ZoomWay, Window } from '../layout/window.js';

/** The shortest and the longest way, ms; those between take so long for each e-fold of what is seen. */
const SHORTEST_WAY = 500;
const LONGEST_WAY = 1800;
const FOLD_DURATION = 600;
/** How far out it goes on a long way: of van Wijk and Nuij. */
const CURVE = Math.SQRT2;
/** What is seen of the axis, as shares of it: about an event with its neighbours, no less and no more. */
const LEAST_SEEN = 1 / 6;
const MOST_SEEN = 0.6;
/** So many times the way to the farther neighbour. */
const NEIGHBOURS = 2.4;

const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/**
 * The smoothest way, after van Wijk and Nuij (2003): out until both places are near, along, and in again. (Not D3's
 * `interpolateZoom`: it brings D3's colours along, 7 kB.)
 */
export function calmWay(from: Window, to: Window): ZoomWay {
  const along = to.low + to.size / 2 - (from.low + from.size / 2);
  const path = Math.abs(along) < from.size * 1e-6 ? inPlace(from, to) : overArch(from, to, along);
  return {
    duration: Math.min(Math.max(path.length * FOLD_DURATION, SHORTEST_WAY), LONGEST_WAY),
    at: (t) => {
      const { moved, size } = path.at(easeInOut(t) * path.length);
      return { low: from.low + from.size / 2 + moved - size / 2, size };
    },
  };
}

/** A way of this length; at each place on it how far the middle has moved, px, and how much is seen. */
interface ZoomPath {
  readonly length: number;
  readonly at: (passed: number) => { readonly moved: number; readonly size: number };
}

function inPlace(from: Window, to: Window): ZoomPath {
  const fold = Math.log(to.size / from.size);
  const way = Math.sign(fold) * CURVE;
  return {
    length: Math.abs(fold) / CURVE,
    at: (passed) => ({ moved: 0, size: from.size * Math.exp(way * passed) }),
  };
}

function overArch(from: Window, to: Window, along: number): ZoomPath {
  const distance = Math.abs(along);
  const wider = to.size ** 2 - from.size ** 2;
  const arch = CURVE ** 4 * distance ** 2;
  const angle = (size: number, sign: 1 | -1): number => {
    const slope = (wider + sign * arch) / (2 * size * CURVE ** 2 * distance);
    return Math.log(Math.sqrt(slope ** 2 + 1) - slope);
  };
  const [start, end] = [angle(from.size, 1), angle(to.size, -1)];
  return {
    length: (end - start) / CURVE,
    at: (passed) => {
      const turned = CURVE * passed + start;
      const moved = (from.size / CURVE ** 2) * (Math.cosh(start) * Math.tanh(turned) - Math.sinh(start));
      return {
        moved: Math.sign(along) * moved,
        size: (from.size * Math.cosh(start)) / Math.cosh(turned),
      };
    },
  };
}

/**
 * What is seen of the axis at an event: it is in the middle, and its neighbours are in sight where they are not far.
 * @param place px along the whole axis; NaN where an event has no place
 */
export function windowAround(
  event: number,
  count: number,
  place: (event: number) => number,
  length: number,
): Window | undefined {
  const middle = place(event);
  if (!Number.isFinite(middle)) return undefined;
  const ways = [event - 1, event + 1]
    .filter((each) => each >= 0 && each < count)
    .map((each) => Math.abs(place(each) - middle) || 0);
  const size = Math.min(Math.max(Math.max(0, ...ways) * NEIGHBOURS, length * LEAST_SEEN), length * MOST_SEEN);
  return { low: middle - size / 2, size };
}
