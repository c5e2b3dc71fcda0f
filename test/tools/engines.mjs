// npm run test:engines: the tests in a browser in every other engine that is installed. Ends with "N passed, N failed".
//   node test/tools/engines.mjs [chromium] [firefox] [webkit]   these; one that is not installed counts as failed
//   node test/tools/engines.mjs test/unit/time/*.test.ts …      only these files
// npm run test:sequences: the seeded sequences in all three.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine, honest, noTests, sum } from './counts.mjs';
import { engines, OTHERS } from './engines/index.mjs';
import { runTwiceIfLost } from './engines/lost.mjs';
import { repository, runTool } from './tool.mjs';

const cache = join(repository, '.cache');
/** Files that have not begun after so long are failed: a run takes half of it on two quiet cores. */
const LIMIT = 25 * 60_000;

const minutes = (ms) => `${(ms / 60_000).toFixed(1)} min`;

/** Runs the files, or all where there are none; gives the counts, and the files whose browser was lost. */
async function runOnce(engine, files, end) {
  const file = join(cache, `${engine}.counts.json`);
  rmSync(file, { force: true });
  const env = { ENGINE: engine, FILES: files.join(), END: String(end), TEST_COUNTS: file };
  await runTool('wtr', ['--config', 'web-test-runner.engines.config.mjs'], { env });
  // The runner itself fails for what is on the list too: the reporter's counts are what holds.
  return { lost: [], ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : noTests()) };
}

async function run(engine, path, files) {
  console.log(`\n── in ${engine} (${path})`);
  const start = Date.now();
  const end = start + LIMIT;
  const say = (words) => console.log(`\n${engine}: ${words}`);
  const counts = honest(await runTwiceIfLost((these) => runOnce(engine, these, end), files, say), 0);
  const took = minutes(Date.now() - start);
  say(`${counts.passed} of ${counts.passed + counts.failed} tests passed in ${took}`);
  return counts;
}

async function main(given) {
  const files = given.filter((each) => each.endsWith('.ts'));
  const named = given.filter((each) => !each.endsWith('.ts'));
  const unknown = named.find((name) => !Object.hasOwn(engines, name));
  if (unknown)
    throw new TypeError(`invalid engine: ${unknown} (expected ${Object.keys(engines).join(', ')})`);
  mkdirSync(cache, { recursive: true });
  const counts = [];
  for (const engine of named.length ? named : OTHERS) {
    const { find, packages } = engines[engine];
    const path = await find();
    if (path) counts.push(await run(engine, path, files));
    else {
      console.log(`\n── NOT in ${engine}: it is not installed (Debian, Ubuntu: apt-get install ${packages})`);
      if (named.length) counts.push({ ...noTests(), failed: 1 });
    }
  }
  const total = sum([noTests(), ...counts]);
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

await main(process.argv.slice(2));
