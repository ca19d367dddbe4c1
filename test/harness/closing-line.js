/**
 * A line for each test that was left out in a browser, with the reason that `leaveOut` has put into its title.
 *
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions
 */
export function linesOfLeftOut(sessions) {
  return [...sessions].flatMap(({ browser, testResults }) =>
    leftOutIn(testResults).map((title) => `left out in ${browser.name}: ${title}`),
  );
}

function leftOutIn(suite) {
  if (!suite) return [];
  const own = suite.tests.filter(({ skipped }) => skipped).map(({ name }) => name);
  return [...own, ...suite.suites.flatMap(leftOutIn)].map((title) =>
    [suite.name, title].filter(Boolean).join(' > '),
  );
}

/**
 * The line that closes a run, over all browsers: `N passed, N failed`, and `N skipped` where there are any.
 *
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions one for each file and browser
 */
export function closingLine(sessions) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const failedBefore = totals.failed;
    count(session.testResults, totals);
    // A file that did not load, or hung, has no test to show for it, and must not look like a success.
    if (!session.passed && totals.failed === failedBefore) totals.failed++;
  }
  const { passed, failed, skipped } = totals;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function count(suite, totals) {
  if (!suite) return;
  for (const test of suite.tests) {
    if (test.skipped) totals.skipped++;
    else if (test.passed) totals.passed++;
    else totals.failed++;
  }
  for (const inner of suite.suites) count(inner, totals);
}
