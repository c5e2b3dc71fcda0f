// What `npm run bench -- …` takes.
import { parseArgs } from 'node:util';
import { NAMES, OURS } from './contestants.mjs';

export const PARTS = [
  'render',
  'slowed',
  'gestures',
  'interact',
  'heap',
  'nodes',
  'legibility',
  'memory',
  'size',
];

const USAGE = `npm run bench -- [options]
  --quick           a few minutes: fewer runs, slow peers not beyond what they do quickly
  --n 12,1000       numbers of events (default 12,1000,10000,100000,1000000)
  --runs 5          fresh pages for each contestant and number of events
  --peers a,b       of ${NAMES.join(', ')}; '' for none
  --only a,b        of ${PARTS.join(', ')}
  --out folder      where peers.md and peers.json are written (default test/bench/results)
  --packages folder where the peers are installed that this project does not depend on: @gravity-ui/timeline,
                    lodash, react-svg-timeline, react, react-dom
  --element file    another build of ours than cdn/article-timeline.js
  --before file     an earlier build of ours, measured in turns with this one: the table has the ratios
  --headed          with a window, to look on`;

/** Fewer than 20 steps have no p95: it would be the longest of them, which is whatever else the machine did. */
const FULL = {
  runs: 5,
  sizes: [12, 1_000, 10_000, 100_000, 1_000_000],
  cap: 60_000,
  slow: 10_000,
  budget: 20_000,
  driven: 3,
  steps: 20,
  phase: 4_000,
  driving: 12_000,
};
const QUICK = {
  runs: 3,
  sizes: [12, 1_000, 10_000, 100_000],
  cap: 8_000,
  slow: 2_000,
  budget: 4_000,
  driven: 3,
  steps: 20,
  phase: 4_000,
  driving: 4_000,
};

function listOf(given, known, option) {
  const list = given
    ?.split(',')
    .map((each) => each.trim())
    .filter(Boolean);
  const strange = list?.find((each) => !known.includes(each));
  if (strange) throw new Error(`--${option}: there is no ${strange}; known are ${known.join(', ')}`);
  return list ?? known;
}

/**
 * Reads the command line. `cap` is when a load counts as not finished, `budget` what all runs of one contestant at one
 * number of events may take before no further one starts, `driven` in how many of them it is zoomed and panned unless
 * a peer's first picture is `slow`, `steps` how often, `phase` when that ends early,
 * `driving` what all of it may take for one peer; times in ms. Undefined where only help was asked for.
 */
export function readOptions(args) {
  const text = { type: 'string' };
  const flag = { type: 'boolean' };
  const { values } = parseArgs({
    args,
    options: {
      n: text,
      runs: text,
      peers: text,
      only: text,
      out: text,
      packages: text,
      element: text,
      before: text,
      quick: flag,
      headed: flag,
      help: flag,
    },
  });
  if (values.help) return void console.log(USAGE);
  const base = values.quick ? QUICK : FULL;
  const sizes = values.n?.split(',').map(Number) ?? base.sizes;
  const runs = Number(values.runs ?? base.runs);
  if (!sizes.every((n) => Number.isInteger(n) && n > 0) || !Number.isInteger(runs) || runs < 1)
    throw new Error(`--n and --runs take whole numbers\n${USAGE}`);
  const names = values.peers === '' ? [] : listOf(values.peers, NAMES, 'peers');
  return {
    ...base,
    quick: Boolean(values.quick),
    headed: Boolean(values.headed),
    out: values.out,
    packages: values.packages,
    element: values.element,
    before: values.before,
    sizes: sizes.sort((a, b) => a - b),
    runs,
    driven: Math.min(base.driven, runs),
    names: values.peers !== undefined ? [OURS, ...names.filter((name) => name !== OURS)] : names,
    parts: listOf(values.only, PARTS, 'only'),
  };
}
