/**
 * A line for each test that was left out in a browser, with the reason that `leaveOut` has put into its
 * title.
 *
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions
 */
export function linesOfLeftOut(sessions) {
  return [...sessions].flatMap(({ browser, testResults }) =>
    testsIn(testResults)
      .filter(({ skipped }) => skipped)
      .map(({ title }) => `left out in ${browser.name}: ${title}`),
  );
}

/**
 * A line for each test that failed in a browser, and for each file that did not run. The runner's own
 * messages are far above in a long log, whose beginning may be cut off.
 *
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions
 */
export function linesOfFailed(sessions) {
  return [...sessions].flatMap((session) => {
    const failed = testsIn(session.testResults).filter(({ skipped, passed }) => !skipped && !passed);
    const lines = failed.map(({ title, error }) => `${title}: ${error?.message ?? 'no reason is known'}`);
    if (!session.passed && lines.length === 0) lines.push(`${session.testFile} as a whole`);
    return lines.map((line) => `failed in ${session.browser.name}: ${line}`);
  });
}

/** All tests of a suite and of the suites in it, each with its full title. */
function testsIn(suite, outer = []) {
  if (!suite) return [];
  const names = [...outer, suite.name].filter(Boolean);
  return [
    ...suite.tests.map((test) => ({ ...test, title: [...names, test.name].join(' > ') })),
    ...suite.suites.flatMap((inner) => testsIn(inner, names)),
  ];
}

/**
 * The line that closes a run, over all browsers: `N passed, N failed`, and `N skipped` where there are any.
 *
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions one for each file and browser
 */
export function closingLine(sessions) {
  const all = [...sessions];
  const tests = all.flatMap(({ testResults }) => testsIn(testResults));
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  // A file that did not load, or hung, has no tests, and must not count as a success.
  const failed = linesOfFailed(all).length;
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
