import { OURS } from '../contestants.mjs';
import { median } from '../stats.mjs';
import { longestTask } from '../trace.mjs';

/**
 * One page may be held up by whatever else the machine does; more say no more, and a million events take their
 * time.
 */
const MOST_PAGES = 3;

const middle = (seen, key) => median(seen.map(({ task }) => task[key]));

/**
 * The longest task of ours while it loads, from traces of further pages: `{ [count]: { whole, own, collected } }`,
 * medians in ms.
 */
export async function measureTasks(lab, contestants, { sizes, cap, runs }, log) {
  const ours = contestants.find(({ name }) => name === OURS);
  const all = {};
  for (const count of sizes) {
    const seen = [];
    for (let i = 0; i < Math.min(runs, MOST_PAGES); i++) {
      seen.push(
        await lab.visit(ours, { count, cap: cap * 2, traced: true }, async ({ browser }) => ({
          task: longestTask(await browser.stopTracing()),
        })),
      );
    }
    const failed = seen.find(({ ok }) => !ok);
    all[count] = failed
      ? { unfinished: failed.why }
      : { whole: middle(seen, 'whole'), own: middle(seen, 'own'), collected: middle(seen, 'collected') };
    const { own, whole } = all[count];
    const told = () => `longest task ${own.toFixed(0)} ms, with garbage collection ${whole.toFixed(0)} ms`;
    log(`${count} events, traced: ${failed ? failed.why : told()}`);
  }
  return all;
}
