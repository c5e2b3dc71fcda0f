// npm run build:modules && node test/bench/find.mjs
// What a keystroke in the search field costs: all work of it, and the longest stretch without a yield.
import { normalize } from '../../dist/input/index.js';
import { facetsOf } from '../../dist/search/facets.js';
import { matchesOf } from '../../dist/search/matches.js';
import { matching, narrows } from '../../dist/search/matching.js';
import { news } from './page/news.mjs';
import { timed } from './sliced.mjs';
import { median } from './stats.mjs';

const TYPED = 'flooded valley';
const RUNS = 5;

/** Types the text, a letter at a time, as the element seeks it: among what was found before. */
function typed(events) {
  let before;
  return [...TYPED].map((_, i) => {
    const query = { text: TYPED.slice(0, i + 1) };
    const { value, ...times } = timed(
      matching(events, query, before && narrows(query, before.query) ? before.matches : undefined),
    );
    before = { query, matches: matchesOf(value) };
    return { ...times, found: value.length };
  });
}

for (const count of [1_000, 10_000, 100_000]) {
  const { timeline } = normalize({ events: news(count) }, { timeZone: 'UTC', locale: 'en' });
  const { events } = timeline;
  typed(events);
  const runs = Array.from({ length: RUNS }, () => typed(events));
  const keystrokes = runs[0].map(({ found }, i) => ({ found, ms: median(runs.map((run) => run[i].ms)) }));
  const voices = timed(facetsOf(events));
  console.log(`${count} events`);
  console.log(`  ms per keystroke of “${TYPED}”: ${keystrokes.map(({ ms }) => ms.toFixed(1)).join(' ')}`);
  console.log(`  found:                           ${keystrokes.map(({ found }) => found).join(' ')}`);
  console.log(
    `  longest step ${Math.max(...runs.flat().map(({ longest }) => longest)).toFixed(1)} ms, voices ` +
      `and tags ${voices.ms.toFixed(1)} ms (longest step ${voices.longest.toFixed(1)})`,
  );
}
