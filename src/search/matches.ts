import { bisectLeft } from 'd3';

/** Events along the axis: the one at each rank, and the rank of each, which may be that of another row's event. */
export interface Row {
  readonly order: Uint32Array;
  readonly rank: Uint32Array;
}

/** The events that were found. */
export interface Matches {
  readonly length: number;
  /** Their indices, rising. */
  readonly indices: Uint32Array;
  readonly has: (index: number) => boolean;
  /** How many of them stand before an index: also the place, from 0 on, of one that is found. */
  readonly before: (index: number) => number;
  /**
   * How many of the events of a row along the axis, or of a lane, are among them, from rank `first` to before
   * `end`. Remembered for each row.
   */
  readonly along: (row: Row) => (first: number, end: number) => number;
}

/**
 * Found events by their rising indices. Four bytes for each; what is asked per frame takes the logarithm of their
 * number.
 */
export function matchesOf(indices: Uint32Array): Matches {
  const before = (index: number) => bisectLeft(indices, index);
  const known = new WeakMap<Row, Uint32Array>();
  return {
    length: indices.length,
    indices,
    before,
    has: (index) => indices[before(index)] === index,
    along: (row) => {
      const { order, rank } = row;
      const ranks =
        known.get(row) ??
        indices
          .map((index) => rank[index] as number)
          .filter((at, i) => order[at] === indices[i])
          .sort();
      known.set(row, ranks);
      return (first, end) => bisectLeft(ranks, end) - bisectLeft(ranks, first);
    },
  };
}
