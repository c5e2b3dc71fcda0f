import { OURS } from '../contestants.mjs';
import { longestTask } from '../trace.mjs';

/** The longest task of ours while it loads, from a trace of one more page: `{ [count]: { whole, own, collected } }`, ms. */
export async function measureTasks(lab, contestants, { sizes, cap }, log) {
  const ours = contestants.find(({ name }) => name === OURS);
  const all = {};
  for (const count of sizes) {
    const seen = await lab.visit(ours, { count, cap: cap * 2, traced: true }, async ({ browser }) => ({ task: longestTask(await browser.stopTracing()) }));
    all[count] = seen.ok ? seen.task : { unfinished: seen.why };
    log(`${count} events, traced: ${seen.ok ? `longest task ${seen.task.own.toFixed(0)} ms, with garbage collection ${seen.task.whole.toFixed(0)} ms` : seen.why}`);
  }
  return all;
}
