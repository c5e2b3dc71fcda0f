interface PooledBlock {
  sum: number;
  count: number;
}

/**
 * The places nearest to `wished` (least squares) at which boxes of these sizes, in this order, do not overlap and none
 * begins before 0 or ends behind `end`, if they fit: isotonic regression by pool adjacent violators (Barlow,
 * Bartholomew, Bremner and Brunk, 1972) on what is left of each wish when the boxes before it are taken off.
 */
export function placeInOrder(wished: readonly number[], sizes: readonly number[], end = Infinity): number[] {
  const blocks: PooledBlock[] = [];
  let before = 0;
  wished.forEach((wish, i) => {
    blocks.push({ sum: wish - before, count: 1 });
    before += sizes[i] as number;
    for (;;) {
      const [a, b] = blocks.slice(-2);
      if (!a || !b || a.sum / a.count <= b.sum / b.count) break;
      blocks.splice(-2, 2, { sum: a.sum + b.sum, count: a.count + b.count });
    }
  });
  const free = blocks.flatMap(({ sum, count }) =>
    new Array<number>(count).fill(Math.max(0, Math.min(sum / count, end - before))),
  );
  let taken = 0;
  return free.map((place, i) => {
    const start = place + taken;
    taken += sizes[i] as number;
    return start;
  });
}
