/**
 * Work that may take long: it yields now and then, so that whoever runs it can let the page breathe, and returns its
 * result. What it yields is the part of the whole that is done, 0 to 1, where it knows.
 */
export type Sliced<T> = Generator<number | undefined, T, undefined>;

/** So many steps of a loop are done between two yields: well under 1 ms. */
export const STRIDE = 4096;

/** Runs sliced work to its end at once. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Which of two rows stands first: negative if it is `a`, 0 if they are alike. */
type Compare = (a: number, b: number) => number;

/**
 * The numbers from 0 to `count` - 1 in the order of `compare`, stable. Natural merge sort (Knuth, The Art of Computer
 * Programming 3, § 5.2.4): what is in order already costs one look, and news mostly is.
 */
export function* inOrder(count: number, compare: Compare): Sliced<Uint32Array> {
  let from = new Uint32Array(count);
  let runs: number[] = [];
  for (let i = 0; i < count; i += STRIDE) {
    numberRows(from, i, Math.min(i + STRIDE, count), compare, runs);
    yield;
  }
  let into = runs.length > 1 ? new Uint32Array(count) : from;
  while (runs.length > 1) {
    const merged: number[] = [];
    let steps = 0;
    for (let run = 0; run < runs.length; run += 2) {
      const start = runs[run] as number;
      const middle = runs[run + 1] ?? count;
      const merge = { from, into, left: start, middle, right: middle, end: runs[run + 2] ?? count };
      merged.push(start);
      for (let k = start; k < merge.end; k += STRIDE) {
        const stop = Math.min(k + STRIDE, merge.end);
        mergeSome(merge, k, stop, compare);
        steps += stop - k;
        if (steps < STRIDE) continue;
        steps = 0;
        yield;
      }
    }
    [from, into] = [into, from];
    runs = merged;
  }
  return from;
}

/** Numbers the rows from `start` to before `end`, and notes where each rising run begins. */
function numberRows(rows: Uint32Array, start: number, end: number, compare: Compare, runs: number[]): void {
  for (let i = start; i < end; i++) {
    rows[i] = i;
    if (i === 0 || compare(i - 1, i) > 0) runs.push(i);
  }
}

/** Two neighbouring runs on their way into one: the rows from `left` to `middle` and from `right` to `end` are left. */
interface Merge {
  readonly from: Uint32Array;
  readonly into: Uint32Array;
  left: number;
  readonly middle: number;
  right: number;
  readonly end: number;
}

function mergeSome(merge: Merge, start: number, stop: number, compare: Compare): void {
  const { from, into, middle, end } = merge;
  let { left, right } = merge;
  for (let k = start; k < stop; k++) {
    const isLeft =
      left < middle && (right >= end || compare(from[left] as number, from[right] as number) <= 0);
    into[k] = from[isLeft ? left++ : right++] as number;
  }
  merge.left = left;
  merge.right = right;
}
