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

/** How many of these rising numbers are less than `value`. */
function countBelow(numbers: Uint32Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Found events by their rising indices. Four bytes for each; what is asked per frame takes the logarithm of their number. */
export function matchesOf(indices: Uint32Array): Matches {
  const before = (index: number) => countBelow(indices, index);
  let last: { readonly rank: Uint32Array; readonly between: (first: number, end: number) => number } | undefined;
  return {
    length: indices.length,
    indices,
    before,
    has: (index) => indices[before(index)] === index,
    along: (rank) => {
      if (last?.rank !== rank) {
        const ranks = indices.map((index) => rank[index] as number).sort();
        last = { rank, between: (first, end) => countBelow(ranks, end) - countBelow(ranks, first) };
      }
      return last.between;
    },
  };
}
