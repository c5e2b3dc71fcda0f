// How the tests in other engines are counted, and how .ci/run adds up: nothing that failed may end as "0 failed".
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cannotRun } from '../tools/engines/cannot-run.mjs';
import { pageLauncher } from '../tools/engines/launcher.mjs';
import { runTwiceIfLost } from '../tools/engines/lost.mjs';
import { engineReporter, judge } from '../tools/engines/reporter.mjs';
import { repository } from '../tools/tool.mjs';

const passing = (name) => ({ name, passed: true });
const failing = (name, message = 'broken') => ({ name, passed: false, error: { message } });
const fileOf = (tests, errors = []) => ({ file: 'a.test.ts', tests, errors });
const everywhere = () => true;
const list = { 'it has no wheel': { 'a.test.ts': ['turns'] } };

/** What `use` gives with a folder that is gone afterwards. */
function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a test that fails is failed, with the first line of its message', () => {
  const { passed, failed, cannot } = judge(
    [fileOf([passing('stands'), failing('turns', 'no\nat')])],
    {},
    everywhere,
  );
  assert.deepEqual({ passed, failed, cannot }, { passed: 1, failed: ['a.test.ts › turns: no'], cannot: [] });
});

test('a test on the list that fails cannot run, for the reason there', () => {
  const { passed, failed, cannot } = judge([fileOf([passing('stands'), failing('turns')])], list, everywhere);
  assert.deepEqual([passed, failed, cannot], [1, [], ['a.test.ts › turns: it has no wheel']]);
});

test('a test on the list that passes, or that is no more, is failed', () => {
  const passes = judge([fileOf([passing('turns')])], list, everywhere);
  assert.deepEqual(passes.failed, ['a.test.ts › turns: runs after all, though listed: it has no wheel']);
  assert.equal(passes.passed, 0);
  const gone = [fileOf([passing('stands')])];
  assert.deepEqual(judge(gone, list, everywhere).failed, [
    'a.test.ts › turns: listed, but there is no such test',
  ]);
  assert.deepEqual(judge(gone, list, () => false).failed, [], 'where only some files ran');
});

test('a skipped test, a file without tests and an error outside of tests are failed', () => {
  const skipped = { name: 'waits', passed: false, skipped: true };
  assert.deepEqual(judge([fileOf([skipped])], {}, everywhere).failed, ['a.test.ts › waits: skipped']);
  assert.deepEqual(judge([fileOf([])], {}, everywhere).failed, ['a.test.ts: no tests']);
  const broken = fileOf([passing('stands')], [new Error('cannot import')]);
  assert.deepEqual(judge([broken], {}, everywhere).failed, ['a.test.ts: cannot import']);
});

/** What the reporter counts of one session of @web/test-runner. */
function countsOf(session) {
  return inFolder((folder) => {
    process.env.TEST_COUNTS = join(folder, 'counts.json');
    const testFile = join(repository, 'a.test.ts');
    engineReporter(list, true).onTestRunFinished({ sessions: [{ testFile, errors: [], ...session }] });
    return JSON.parse(readFileSync(process.env.TEST_COUNTS, 'utf8'));
  });
}

test('tests of inner suites are counted by their full name', () => {
  const suite = (name, tests, suites = []) => ({ name, tests, suites });
  const testResults = suite(
    '',
    [failing('turns')],
    [suite('outer', [], [suite('inner', [failing('turns')])])],
  );
  assert.deepEqual(countsOf({ testResults, passed: false }), { passed: 0, failed: 1, skipped: 0, lost: [] });
});

test('a page that did not finish is failed, whatever had passed', () => {
  const testResults = { name: '', tests: [passing('stands'), failing('turns')], suites: [] };
  assert.equal(countsOf({ testResults, passed: false }).failed, 0);
  testResults.tests.pop();
  assert.equal(
    countsOf({ testResults, passed: false }).failed,
    2,
    'it did not finish; and "turns" is not there',
  );
});

test('a file whose browser was lost is neither passed nor failed yet: it is to run once more', () => {
  const { failed, lost } = countsOf({ errors: [new Error('no answer')], passed: false });
  assert.deepEqual([failed, lost], [0, ['a.test.ts']]);
});

/** Two runs that give these, one after the other: the counts, and the files of each. */
async function countedTwice(...results) {
  const runs = [];
  const say = (words) => runs.push(words);
  const run = (files) => {
    runs.push(files);
    return { skipped: 0, ...results[runs.filter(Array.isArray).length - 1] };
  };
  return { counts: await runTwiceIfLost(run, [], say), runs };
}

test('such a file runs once more, which is said; one that is lost again is failed', async () => {
  const lost = { passed: 5, failed: 1, lost: ['a.test.ts'] };
  const found = await countedTwice(lost, { passed: 2, failed: 0, lost: [] });
  assert.deepEqual(found.counts, { passed: 7, failed: 1, skipped: 0 });
  assert.deepEqual(found.runs, [[], 'the browser was lost in a.test.ts: once more', ['a.test.ts']]);
  const again = await countedTwice(lost, { passed: 0, failed: 0, lost: ['a.test.ts'] });
  assert.deepEqual(again.counts, { passed: 5, failed: 2, skipped: 0 });
  const whole = await countedTwice({ passed: 5, failed: 1, lost: [] });
  assert.deepEqual([whole.counts, whole.runs], [{ passed: 5, failed: 1, skipped: 0 }, [[]]]);
});

const noBrowser = { newPage: () => Promise.reject(new Error('gone')), close: () => undefined };

test('after a browser that was lost comes another; none begins after the end', async () => {
  let opened = 0;
  const page = { setViewportSize: () => undefined, goto: () => undefined, close: () => undefined };
  const open = () => (opened++ ? { newPage: () => page, close: () => undefined } : noBrowser);
  const launcher = pageLauncher('any', open, Date.now() + 60_000);
  await assert.rejects(launcher.startSession('1', '/'), /gone/);
  await launcher.stopSession('1');
  await launcher.startSession('2', '/');
  assert.equal(launcher.getPage(), page);
  const late = pageLauncher('any', open, Date.now() - 1);
  await assert.rejects(late.startSession('1', '/'), /not begun in time/);
  assert.equal(opened, 2);
});

test('the lists are short, and name files that are there', () => {
  for (const [engine, most] of Object.entries({ firefox: 30, webkit: 60 })) {
    const files = Object.values(cannotRun[engine]).flatMap(Object.entries);
    assert.ok(files.flatMap(([, names]) => names).length <= most, engine);
    for (const [file] of files) assert.ok(existsSync(join(repository, file)), file);
  }
});

test('an engine that was asked for and is not installed is one failed', () => {
  const env = { ...process.env, FIREFOX_PATH: '/nowhere/firefox' };
  const { stdout, status } = spawnSync('node', ['test/tools/engines.mjs', 'firefox'], {
    cwd: repository,
    env,
  });
  assert.match(String(stdout), /NOT in firefox: it is not installed.*\n\n0 passed, 1 failed\n$/);
  assert.equal(status, 1);
});

/** Runs .ci/run with an npm of our own, whose `npm ci`, `npm test` and `npm run` are these commands. */
function ciRun(npm, apt = 'exit 0') {
  return inFolder((folder) => {
    const script = Object.entries({ ci: 'exit 0', ...npm }).map(([name, command]) => `${name}) ${command};;`);
    const tools = { npm: `case $1 in\n${script.join('\n')}\nesac`, 'apt-get': apt, sudo: 'shift; exec "$@"' };
    for (const [name, text] of Object.entries(tools))
      writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const { stdout, status } = spawnSync(join(repository, '.ci', 'run'), { env });
    return { lines: String(stdout).trimEnd().split('\n'), status };
  });
}

const withBash = { skip: process.platform === 'win32' };

test('.ci/run ends with the sum of both runs', withBash, () => {
  const whole = ciRun({ test: 'echo 3 passed, 0 failed', run: 'echo 40 passed, 0 failed' });
  assert.deepEqual([whole.lines.at(-1), whole.status], ['43 passed, 0 failed', 0]);
  const broken = ciRun({ test: 'echo 3 passed, 2 failed; exit 1', run: 'echo 40 passed, 1 failed; exit 1' });
  assert.deepEqual([broken.lines.at(-1), broken.status], ['43 passed, 3 failed', 1]);
});

test('.ci/run counts as failed what ends without a sum, or badly', withBash, () => {
  const silent = ciRun({ test: 'echo 3 passed, 0 failed', run: 'echo Killed' });
  assert.deepEqual([silent.lines.at(-1), silent.status], ['3 passed, 1 failed', 1]);
  const crashed = ciRun({ test: 'echo 3 passed, 0 failed; exit 7', run: 'echo 4 passed, 0 failed' });
  assert.deepEqual([crashed.lines.at(-1), crashed.status], ['7 passed, 1 failed', 1]);
});

test('.ci/run says which packages it could not install, and goes on', withBash, () => {
  const npm = { test: 'echo 3 passed, 0 failed', run: 'echo "$@"; echo 4 passed, 2 failed; exit 1' };
  const { lines, status } = ciRun(npm, 'echo no network; exit 100');
  assert.ok(
    lines.some((line) => /^apt-get install .*firefox-esr failed: no network$/.test(line)),
    String(lines),
  );
  assert.ok(lines.includes('run test:engines -- firefox webkit'));
  assert.deepEqual([lines.at(-1), status], ['7 passed, 2 failed', 1]);
});
