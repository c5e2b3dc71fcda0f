import { bisectLeft } from 'd3';

/** The events that were found. */
export interface Matches {
  readonly length: number;
  /** Their indices, rising. */
  readonly indices: Uint32Array;
  readonly has: (index: number) => boolean;
  /** How many of them stand before an index: also the place, from 0 on, of one that is found. */
  readonly before: (index: number) => number;
  /** By the rank of each event along the axis: how many of them have a rank from `first` to before `end`. Remembered for the last ranks. */
  readonly along: (rank: Uint32Array) => (first: number, end: number) => number;
}

/** Found events by their rising indices. Four bytes for each; what is asked per frame takes the logarithm of their number. */
export function matchesOf(indices: Uint32Array): Matches {
  const before = (index: number) => bisectLeft(indices, index);
  let known: Uint32Array | undefined;
  let ranks = indices;
  return {
    length: indices.length,
    indices,
    before,
    has: (index) => indices[before(index)] === index,
    along: (rank) => {
      if (rank !== known) ranks = indices.map((index) => rank[index] as number).sort();
      known = rank;
      return (first, end) => bisectLeft(ranks, end) - bisectLeft(ranks, first);
    },
  };
}
