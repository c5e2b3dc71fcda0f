import { median } from '../stats.mjs';

/** By how much the processor is slowed: about a phone of the middle class. */
const SLOWER = 4;
const COUNTS = [12, 1_000];
/** Fresh pages for each contestant; medians of more say little else. */
const MOST_PAGES = 3;

/** The first picture with the processor slowed, of everyone: `{ [count]: { [name]: { render } } }`, ms. */
export async function measureSlowed(lab, contestants, { sizes, cap, runs }, log) {
  const all = {};
  for (const count of COUNTS.filter((each) => sizes.includes(each))) {
    all[count] = {};
    for (const contestant of contestants) {
      const seen = [];
      for (let i = 0; i < Math.min(runs, MOST_PAGES); i++)
        seen.push(await lab.visit(contestant, { count, cap: cap * SLOWER, slower: SLOWER }));
      const failed = seen.find(({ ok }) => !ok);
      const times = seen.map(({ total }) => total);
      all[count][contestant.name] = {
        render: failed ? { unfinished: failed.why } : { median: median(times), each: times },
      };
      const told = failed ? failed.why : `${median(times).toFixed(0)} ms`;
      log(`${count} events, ${SLOWER} × slower, ${contestant.name}: ${told}`);
    }
  }
  return all;
}
