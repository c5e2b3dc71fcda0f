// npm run build:modules && node --max-old-space-size=8192 test/bench/normalize.mjs [counts]
// What it takes to make a story ready to draw: all work and the longest stretch without a yield, memory kept beside the
// data, and the cost of events that are appended.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { appending, preparing } from '../../dist/pipeline.js';
import { news } from './page/news.mjs';
import { timed } from './sliced.mjs';
import { median } from './stats.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

const OPTIONS = { timeZone: 'UTC', locale: 'en' };
const RUNS = 7;
const COUNTS = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const LATER = [{ id: 'later', date: '2025-06-01', title: 'Later', quotes: [] }];
const BETWEEN = [{ id: 'between', date: '2003-03-20', title: 'Between', quotes: [] }];

function memory() {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const shown = (times) =>
  `${median(times).toFixed(1)} ms (${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)})`;

for (const count of COUNTS) {
  // As it comes from a server: no text shared with another.
  const events = JSON.parse(JSON.stringify(news(count)));
  timed(preparing(events, OPTIONS));
  const runs = Array.from({ length: RUNS }, () => {
    collect();
    const { ms, longest } = timed(preparing(events, OPTIONS));
    return { ms, longest };
  });
  const before = memory();
  const story = timed(preparing(events, OPTIONS)).value;
  const kept = memory() - before;
  const later = timed(appending(story, LATER));
  const again = Array.from({ length: RUNS }, () => 0)
    .reduce((list) => [...list, timed(appending(list.at(-1).value, LATER))], [later])
    .slice(1);
  const between = timed(appending(again.at(-1).value, BETWEEN));
  console.log(
    `${count} events: ${shown(runs.map(({ ms }) => ms))}, longest step ` +
      `${shown(runs.map(({ longest }) => longest))}, ${(kept / 1e6).toFixed(2)} MB kept`,
  );
  console.log(
    `  one more: after all ${shown(again.map(({ ms }) => ms))}, between ${between.ms.toFixed(1)} ms ` +
      `(longest step ${between.longest.toFixed(1)})`,
  );
}
