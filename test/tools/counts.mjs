// Passed and failed tests of one runner, and how they add up.

/** `{ passed, failed, skipped }`, to be added to. */
export const noTests = () => ({ passed: 0, failed: 0, skipped: 0 });

/** The sum of `counts`. */
export const sum = (counts) =>
  counts.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    noTests(),
  );

/**
 * A runner that failed must never add up to "0 failed": one that crashed, ran nothing,
 * or ended with an error that belongs to no test counts as one failed.
 */
export function honest(counts, exitCode) {
  const ranNothing = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (exitCode !== 0 || ranNothing) ? { ...counts, failed: 1 } : counts;
}

/** The closing line of `npm test`. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
