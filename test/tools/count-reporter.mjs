// Reporters that count: one for @web/test-runner, one for the tests in Node.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { noTests, sum } from './counts.mjs';
import { repository } from './tool.mjs';

const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** The tests of one page. A page that failed without a failed test (an import that threw, a timeout) is one failed. */
export function countSession(session) {
  const counts = noTests();
  for (const test of testsOf(session.testResults)) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  if (counts.failed === 0 && (session.errors.length > 0 || !session.passed)) counts.failed = 1;
  return counts;
}

/** Writes how many tests passed and failed to the file in $TEST_COUNTS. */
export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const file = process.env.TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(sum([...sessions].map(countSession))));
  },
});

/** Counts the tests of a run of `node:test` in these files; complete when the run has ended. */
export function countNodeTests(events, files) {
  const counts = noTests();
  // Node reports a file without any test as one that passed.
  const isEmptyFile = ({ name, nesting }) => nesting === 0 && files.includes(resolve(repository, name));
  events.on('test:pass', (test) => {
    if (test.details.type === 'suite') return;
    if (test.skip !== undefined || test.todo !== undefined) counts.skipped += 1;
    else if (isEmptyFile(test)) counts.failed += 1;
    else counts.passed += 1;
  });
  events.on('test:fail', (test) => {
    if (test.details.type !== 'suite') counts.failed += 1;
  });
  return counts;
}
