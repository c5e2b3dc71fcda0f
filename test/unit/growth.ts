/** Shorter times say nothing: browsers round them. */
const LEAST = 2;
const TRIES = 5;

/**
 * More than ten times the time for ten times the work, for what grows in proportion on a machine that has other
 * work.
 */
export const IN_PROPORTION = 30;

/**
 * How many times as long work takes that is ten times as much: about 10 where it grows in proportion, 100 where
 * with the square. The least of some tries, for what else the machine does only adds.
 *
 * @param prepare is given the size and gives the work, which alone is timed
 */
export async function growthOf(prepare: (size: number) => () => unknown, size: number): Promise<number> {
  const timeOf = async (work: () => unknown): Promise<number> => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  let growth = Infinity;
  for (let i = 0; i < TRIES && growth > IN_PROPORTION / 2; i++) {
    const little = await timeOf(prepare(size));
    const much = await timeOf(prepare(10 * size));
    growth = Math.min(growth, much / Math.max(LEAST, little));
  }
  return growth;
}
