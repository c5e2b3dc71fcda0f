// A reporter for @web/test-runner: what fails in an engine that is not on its list of what cannot run there, and
// what is wrong with the list. Writes the counts to $TEST_COUNTS, and the files whose browser was lost: from those
// nothing was heard.
import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { repository } from '../tool.mjs';

function testsOf(suite, path = []) {
  if (!suite) return [];
  const here = suite.tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') }));
  return [...here, ...suite.suites.flatMap((each) => testsOf(each, [...path, each.name]))];
}

/** `{ reason: { file: [names] } }` as `[{ key, file, reason }]`. */
const entriesOf = (list) =>
  Object.entries(list).flatMap(([reason, files]) =>
    Object.entries(files).flatMap(([file, names]) =>
      names.map((name) => ({ key: `${file} › ${name}`, file, reason })),
    ),
  );

const firstLine = (error) => (error?.message ?? 'no reason given').split('\n')[0].slice(0, 300);

/**
 * What the results come to, with the list taken into account.
 *
 * @param files `[{ file, tests: [{ name, passed, skipped, error }], errors }]`
 * @param list the engine's in cannot-run.mjs
 * @param isMissed whether all tests of a file should be there: a listed one that is not is no more
 * @returns `{ passed, failed: [lines], cannot: [lines] }`
 */
export function judge(files, list, isMissed) {
  const left = new Map(entriesOf(list).map((entry) => [entry.key, entry]));
  let passed = 0;
  const failed = [];
  const cannot = [];
  for (const { file, tests, errors } of files) {
    // An error outside of all tests, an import or a hook, hides those that did not run.
    for (const error of errors) failed.push(`${file}: ${firstLine(error)}`);
    if (!tests.length && !errors.length) failed.push(`${file}: no tests`);
    for (const test of tests) {
      const key = `${file} › ${test.name}`;
      const reason = left.get(key)?.reason;
      left.delete(key);
      if (reason !== undefined && test.passed)
        failed.push(`${key}: runs after all, though listed: ${reason}`);
      else if (reason !== undefined) cannot.push(`${key}: ${reason}`);
      else if (test.passed) passed++;
      else failed.push(`${key}: ${test.skipped ? 'skipped' : firstLine(test.error)}`);
    }
  }
  for (const { key, file } of left.values())
    if (isMissed(file)) failed.push(`${key}: listed, but there is no such test`);
  return { passed, failed, cannot };
}

/** What sessions of the runner tell: the files as `judge` takes them. */
const filesOf = (sessions) =>
  [...sessions].map(({ testFile, testResults, errors, passed }) => {
    const tests = testsOf(testResults);
    const isUnknown = !passed && errors.length === 0 && tests.every((test) => test.passed);
    return {
      file: relative(repository, testFile).replaceAll(sep, '/'),
      tests,
      errors: isUnknown ? [new Error('it did not finish')] : errors,
      isLost: !testResults,
    };
  });

/**
 * @param list the engine's in cannot-run.mjs
 * @param isWhole whether all files run
 */
export const engineReporter = (list, isWhole) => ({
  reportTestFileResults({ logger, sessionsForTestFile }) {
    const files = filesOf(sessionsForTestFile);
    const { passed, failed } = judge(files, list, () => false);
    logger.log(`${files[0].file}: ${passed} passed${failed.map((line) => `\n  FAILED ${line}`).join('')}`);
  },
  onTestRunFinished({ sessions }) {
    const files = filesOf(sessions);
    const lost = files.filter(({ isLost }) => isLost).map(({ file }) => file);
    const { passed, failed, cannot } = judge(
      files.filter(({ isLost }) => !isLost),
      list,
      (file) => isWhole && !lost.includes(file),
    );
    console.log(`\n${cannot.length} tests cannot run here:`);
    for (const line of cannot) console.log(`  ${line}`);
    if (failed.length) console.log(`\n${failed.length} failed:`);
    for (const line of failed) console.log(`  ${line}`);
    const file = process.env.TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed: failed.length, skipped: 0, lost }));
  },
});
