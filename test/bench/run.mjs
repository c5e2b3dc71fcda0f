// npm run bench: our element and its peers side by side, in a browser, in one run. Exits with 1 where a bound does
// not hold.
//
// First picture: data are made, garbage is collected, then the clock runs from before the contestant's script and style
// are asked for until all of the story is drawn and two frames have passed; from 100 events on in a box 600 px high.
// Step: main-thread time of all tasks (script, style, layout, paint, collection), less what the same costs where
// nothing listens, from an input until the thread has been quiet for 60 ms. A zoom step is one turn of the wheel, a
// pan step a drag of 80 px in four moves; peers without either are told 1.25 × or a tenth of the window by their
// functions. Heap: after two collections, less that of the page that only holds the data; in pages that are not
// driven.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { judge } from './bounds.mjs';
import { bundleAll, isInstalled, madeAt, versionsOf } from './bundle.mjs';
import { BEFORE, withBuilds } from './contestants.mjs';
import { Lab } from './lab.mjs';
import { readOptions } from './options.mjs';
import { measureGestures } from './parts/gestures.mjs';
import { measureLegibility } from './parts/legibility.mjs';
import { measureMemory } from './parts/memory.mjs';
import { measureNodes } from './parts/nodes.mjs';
import { measurePictures } from './parts/render.mjs';
import { measureSlowed } from './parts/slowed.mjs';
import { measureTasks } from './parts/tasks.mjs';
import { boundsTable, markdown } from './report.mjs';

/** What fills which result, and which of the parts asked for need it. */
const MEASURES = [
  ['pictures', measurePictures, ['render', 'interact', 'heap', 'nodes']],
  ['slowed', measureSlowed, ['slowed']],
  ['gestures', measureGestures, ['gestures']],
  ['tasks', measureTasks, ['render']],
  ['nodes', measureNodes, ['nodes']],
  ['legibility', measureLegibility, ['legibility']],
  ['memory', measureMemory, ['memory']],
];

const log = (words) => console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${words}`);

async function measure(options) {
  const taking = withBuilds(options).filter(
    (each) =>
      each.floor ||
      each.name === BEFORE ||
      (options.names.includes(each.name) && (!each.further || isInstalled(each, options.packages))),
  );
  const bundles = await bundleAll(taking, options);
  const lab = new Lab(bundles, options);
  const sizes = Object.fromEntries(Object.entries(bundles.files).map(([name, { size }]) => [name, size]));
  const who = taking.map((each) => ({
    name: each.name,
    versions: versionsOf(each, options.packages),
    made: madeAt(each),
    notes: each.notes,
  }));
  try {
    await lab.open();
    const { model } = cpus()[0];
    const [load] = loadavg();
    if (load > availableParallelism())
      log(`the machine is busy (load ${load.toFixed(1)}): times will be long and spread`);
    const results = {
      at: new Date().toISOString(),
      chromium: lab.version,
      machine: `${cpus().length} cores (${model}), Node ${process.version}, load ${load.toFixed(1)}`,
      options,
      contestants: who,
    };
    if (options.parts.includes('size')) results.sizes = sizes;
    for (const [key, part, needs] of MEASURES)
      if (needs.some((need) => options.parts.includes(need)))
        results[key] = await part(lab, taking, options, log);
    return results;
  } finally {
    await lab.close();
  }
}

function write(results, rows, folder) {
  mkdirSync(folder, { recursive: true });
  const short = (_, value) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;
  writeFileSync(join(folder, 'peers.json'), `${JSON.stringify({ ...results, bounds: rows }, short, 1)}\n`);
  writeFileSync(join(folder, 'peers.md'), markdown(results, rows));
  log(`written: ${join(folder, 'peers.md')}, peers.json`);
}

const options = readOptions(process.argv.slice(2));
if (options) {
  const results = await measure(options);
  const rows = judge(results);
  write(results, rows, resolve(options.out ?? join(import.meta.dirname, 'results')));
  const judged = rows.filter(({ holds }) => holds !== undefined);
  console.log(boundsTable(judged));
  const failed = rows.filter(({ holds }) => holds === false);
  console.log(
    failed.length
      ? `\n${failed.length} of ${judged.length} bounds do not hold.`
      : `\nAll of the ${judged.length} bounds that were measured hold.`,
  );
  process.exitCode = failed.length ? 1 : 0;
}
