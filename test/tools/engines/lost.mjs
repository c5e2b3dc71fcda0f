// What happens with files whose browser was lost: such a file has told nothing, neither passed nor failed.
import { sum } from '../counts.mjs';

/**
 * Runs files, and those whose browser was lost once more; one that is lost again is failed.
 *
 * @param run runs `files`, all where there are none; resolves to `{ passed, failed, skipped, lost: [files] }`
 * @param say is told which files run again
 * @returns the counts of both runs
 */
export async function runTwiceIfLost(run, files, say) {
  const { lost, ...first } = await run(files);
  if (!lost.length) return first;
  say(`the browser was lost in ${lost.join(', ')}: once more`);
  const { lost: again, ...second } = await run(lost);
  return sum([first, { ...second, failed: second.failed + again.length }]);
}
