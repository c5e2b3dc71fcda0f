import type { Sliced } from '../model/order.js';

/** So long the page waits for a slice, ms: half a frame. */
const SLICE = 8;

/**
 * Does sliced work a slice at a time: the first one now, so that what is little is done on return, each other after
 * whatever the page has to do.
 *
 * @param done is given the result
 * @returns stops the work; does nothing when it is done
 */
export function inSlices<T>(work: Sliced<T>, done: (result: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (): void => {
    const end = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) {
        done(step.value);
        return;
      }
    } while (performance.now() < end);
    timer = setTimeout(slice);
  };
  slice();
  return () => {
    clearTimeout(timer);
  };
}
