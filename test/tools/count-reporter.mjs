// A reporter for @web/test-runner that writes how many tests passed and failed to the file in $TEST_COUNTS.
import { writeFileSync } from 'node:fs';
import { noTests, sum } from './counts.mjs';

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

export const countReporter = () => ({
  onTestRunFinished({ sessions }) {
    const file = process.env.TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(sum([...sessions].map(countSession))));
  },
});
