// npm test: builds, runs every test there is, and ends with their sum: "N passed, N failed".
//   node test/tools/run.mjs [node] [browser] [pictures]   only these parts
//   --update-pictures                                     writes the pictures instead of comparing them
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { hasPinnedChromium } from './browser.mjs';
import { countNodeTests } from './count-reporter.mjs';
import { closingLine, honest, noTests, sum } from './counts.mjs';
import { loadedSources, sourcesWithCode } from './coverage.mjs';
import { repository, runTool } from './tool.mjs';

const cache = join(repository, '.cache');
const title = (text) => console.log(`\n── ${text}`);

/** The tests look at what is published: dist/, cdn/ and the editors' data. custom-elements.json stays as committed. */
async function build() {
  title('build');
  const steps = [
    ['npm', ['run', '--silent', 'build:modules']],
    ['npm', ['run', '--silent', 'build:cdn']],
    ['npm', ['run', '--silent', 'manifest']],
  ];
  for (const [tool, args] of steps) {
    if ((await runTool(tool, args, { env: { MANIFEST_DIR: '.cache/build' } })) !== 0) return false;
  }
  return true;
}

/** test/node: the package, its checks, and what needs no browser page. */
function nodeTests() {
  title('in Node');
  const folder = join(repository, 'test', 'node');
  const files = readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.test.mjs'))
    .map((path) => join(folder, path));
  return new Promise((done) => {
    const events = run({ files, concurrency: 2 });
    const counts = countNodeTests(events, files);
    const report = events.compose(new spec());
    report.on('end', () => done(honest(counts, 0)));
    report.pipe(process.stdout, { end: false });
  });
}

/** One run of the test runner for browsers. */
async function browserRun(config, env) {
  const file = join(cache, `${config}.counts.json`);
  rmSync(file, { force: true });
  const code = await runTool('wtr', ['--config', config], { env: { ...env, TEST_COUNTS: file } });
  return honest(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : noTests(), code);
}

/** test/unit and test/element, with coverage. */
async function browserTests() {
  title('in a browser');
  rmSync(join(repository, 'coverage'), { recursive: true, force: true });
  const counts = await browserRun('web-test-runner.config.mjs', { COVERAGE: '1' });
  const report = existsSync(join(repository, 'coverage', 'lcov.info'))
    ? loadedSources(repository)
    : new Set();
  const unseen = sourcesWithCode(repository).filter((path) => !report.has(path));
  if (unseen.length === 0) return counts;
  console.error(`No test loads ${unseen.join(', ')}.`);
  return { ...counts, failed: counts.failed + 1 };
}

/** test/visual: pictures, only comparable in the browser that made them. */
async function pictureTests(update) {
  title('pictures');
  if (!hasPinnedChromium()) {
    console.log(
      `Not compared: the browser that made them runs on Linux x64, this is ${process.platform} ${process.arch}.`,
    );
    return noTests();
  }
  return browserRun('web-test-runner.pictures.config.mjs', update ? { UPDATE_PICTURES: '1' } : {});
}

async function main(args) {
  const update = args.includes('--update-pictures');
  const parts = { node: nodeTests, browser: browserTests, pictures: () => pictureTests(update) };
  const named = args.filter((name) => !name.startsWith('-'));
  const unknown = named.find((name) => !Object.hasOwn(parts, name));
  if (unknown) throw new TypeError(`invalid part: ${unknown} (expected ${Object.keys(parts).join(', ')})`);
  mkdirSync(cache, { recursive: true });

  const wanted = named.length > 0 ? named : Object.keys(parts);
  const counts = [];
  if (wanted.every((name) => name === 'pictures') || (await build())) {
    for (const name of wanted) {
      const count = await parts[name]();
      console.log(`${name}: ${count.passed} of ${count.passed + count.failed} tests passed`);
      counts.push(count);
    }
  } else {
    counts.push({ ...noTests(), failed: 1 });
  }
  const total = sum(counts);
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

await main(process.argv.slice(2));
