/** Runs sliced work to its end; ms of all of it and of its longest step. */
export function timed(work) {
  const start = performance.now();
  let longest = 0;
  for (;;) {
    const before = performance.now();
    const { done, value } = work.next();
    longest = Math.max(longest, performance.now() - before);
    if (done) return { value, ms: performance.now() - start, longest };
  }
}
