import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { BEFORE, OURS } from '../contestants.mjs';

/** Of windows, px. */
const WINDOWS = [
  [320, 640],
  [375, 812],
  [768, 1024],
  [1280, 800],
];

/** The article that decides the design, as the generator has it. */
const ARTICLE = 11;

const demo = () => JSON.parse(readFileSync(new URL('../../../demo/hama/en.json', import.meta.url), 'utf8'));

/** Until what a peer animates has come to rest, ms. */
const REST = 1_000;

/** Where time is short peers are only read in the narrowest and the widest. */
const windowsOf = ({ name }, quick) =>
  WINDOWS.filter((_, index) => name === OURS || !quick || index % (WINDOWS.length - 1) === 0);

async function read({ page }) {
  await sleep(REST);
  return { legibility: await page.evaluate(() => globalThis.bench.legibility()) };
}

/**
 * `{ [story]: { [name]: { [width]: { events, readable, missing, dayDistance, sideways } } } }`; the demo's story is
 * ours alone: peers know no spans.
 */
export async function measureLegibility(lab, contestants, { cap, quick }, log) {
  const stories = {
    article: { count: ARTICLE, who: contestants.filter(({ name, floor }) => !floor && name !== BEFORE) },
    demo: { count: ARTICLE, story: demo(), who: contestants.filter(({ name }) => name === OURS) },
  };
  const all = {};
  for (const [name, { count, story, who }] of Object.entries(stories)) {
    all[name] = {};
    for (const contestant of who) {
      const found = (all[name][contestant.name] = {});
      for (const [width, height] of windowsOf(contestant, quick)) {
        const seen = await lab.visit(contestant, { count, story, width, height, cap }, read);
        found[width] = seen.ok ? seen.legibility : { unfinished: seen.why };
        log(
          `${name} at ${width} px, ${contestant.name}: ` +
            `${seen.ok ? `${seen.legibility.readable} of ${seen.legibility.events} titles` : seen.why}`,
        );
      }
    }
  }
  return all;
}
