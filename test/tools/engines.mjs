// npm run test:engines: the tests in a browser in every other engine that is installed. Ends with "N passed, N failed".
//   node test/tools/engines.mjs [firefox] [webkit]   these; one that is not installed counts as failed
//   FILES='test/unit/time/*.test.ts,…'               only these files
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closingLine, honest, noTests, sum } from './counts.mjs';
import { engines } from './engines/index.mjs';
import { repository, runTool } from './tool.mjs';

const cache = join(repository, '.cache');

async function run(engine) {
  console.log(`\n── in ${engine} (${engines[engine].find()})`);
  const file = join(cache, `${engine}.counts.json`);
  rmSync(file, { force: true });
  const env = { ENGINE: engine, TEST_COUNTS: file };
  await runTool('wtr', ['--config', 'web-test-runner.engines.config.mjs'], { env });
  // The runner itself fails for what is on the list too: the reporter's counts are what holds.
  const counts = honest(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : noTests(), 0);
  console.log(`${engine}: ${counts.passed} of ${counts.passed + counts.failed} tests passed`);
  return counts;
}

async function main(named) {
  const unknown = named.find((name) => !Object.hasOwn(engines, name));
  if (unknown)
    throw new TypeError(`invalid engine: ${unknown} (expected ${Object.keys(engines).join(', ')})`);
  mkdirSync(cache, { recursive: true });
  const counts = [];
  for (const engine of named.length ? named : Object.keys(engines)) {
    const { find, packages } = engines[engine];
    if (find()) counts.push(await run(engine));
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
