const { mocha, onlyTests, testFile, __stryker__: stryker } = window;
const STATUS = { passed: 0, failed: 1, pending: 2 };

// A retry, because several pages share the processors: a test that failed by a timeout has not found a
// mutant.
mocha.setup({ ui: 'bdd', reporter: function none() {}, timeout: 10_000, retries: 1 });
try {
  await import(`/${testFile}`);
  await new Promise((resolve) => run(resolve));
} catch (error) {
  window.outcome = { error: String(error) };
}

function run(done) {
  const tests = [];
  if (onlyTests) keep(mocha.suite, new Set(onlyTests));
  // One failing test is enough to kill a mutant.
  mocha.suite.bail(stryker.activeMutant !== undefined);
  mocha.suite.beforeEach(function () {
    if (this.currentTest) stryker.currentTestId = idOf(this.currentTest);
  });
  const runner = mocha.run(() => {
    window.outcome = { tests, coverage: stryker.mutantCoverage ?? { static: {}, perTest: {} } };
    done();
  });
  runner.on('test', (test) => {
    stryker.currentTestId = idOf(test);
  });
  runner.on('test end', (test) => tests.push(outcomeOf(test)));
  runner.on('fail', (test, error) => {
    // For a failing test, `fail` comes before `test end`. For a failing hook there is no `test end`.
    test.failure = String(error);
    if (test.type === 'hook') tests.push({ ...outcomeOf(test), status: STATUS.failed });
  });
}

function idOf(test) {
  return `${testFile}: ${test.fullTitle()}`;
}

function outcomeOf(test) {
  return {
    id: idOf(test),
    name: test.fullTitle(),
    status: STATUS[test.state ?? 'pending'],
    timeSpentMs: test.duration ?? 0,
    failureMessage: test.failure ?? '',
  };
}

/** Removes all tests from a suite and its inner suites but those with one of `ids`. */
function keep(suite, ids) {
  suite.tests = suite.tests.filter((test) => ids.has(idOf(test)));
  for (const inner of suite.suites) keep(inner, ids);
}
