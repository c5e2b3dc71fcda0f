/** Work that may take long: it yields now and then, so that whoever runs it can let the page breathe, and returns its result. */
export type Sliced<T> = Generator<void, T, void>;

/** So many steps of a loop are done between two yields: well under 1 ms. */
export const STRIDE = 4096;

/** Runs sliced work to its end at once. */
export function finish<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * The numbers from 0 to `count` - 1 in the order of `compare`, stable. Natural merge sort (Knuth, The Art of Computer
 * Programming 3, § 5.2.4): what is in order already costs one look, and news mostly is.
 */
export function* inOrder(count: number, compare: (a: number, b: number) => number): Sliced<Uint32Array> {
  let from = new Uint32Array(count);
  let runs = [0];
  for (let i = 1; i < count; i++) {
    from[i] = i;
    if (compare(i - 1, i) > 0) runs.push(i);
    if (i % STRIDE === 0) yield;
  }
  let into = runs.length > 1 ? new Uint32Array(count) : from;
  while (runs.length > 1) {
    const merged: number[] = [];
    for (let run = 0; run < runs.length; run += 2) {
      const start = runs[run] as number;
      const middle = runs[run + 1] ?? count;
      yield* merge(from, into, start, middle, runs[run + 2] ?? count, compare);
      merged.push(start);
    }
    [from, into] = [into, from];
    runs = merged;
  }
  return from;
}

function* merge(from: Uint32Array, into: Uint32Array, start: number, middle: number, end: number, compare: (a: number, b: number) => number): Sliced<void> {
  let left = start;
  let right = middle;
  for (let k = start; k < end; k++) {
    const isLeft = left < middle && (right >= end || compare(from[left] as number, from[right] as number) <= 0);
    into[k] = from[isLeft ? left++ : right++] as number;
    if (k % STRIDE === 0) yield;
  }
}
