const { mocha, onlyTests, testFile, __stryker__: stryker } = window;
const STATUS = { passed: 0, failed: 1, pending: 2 };

// Twice, as it shares two processors with others like it: a test that was only late is not one that minds.
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
  // With a mutant, one test that minds is enough.
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
    // Of a test it comes before its end, of a hook instead of it.
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

/** Takes out of a suite, and of those in it, what is not among `ids`. */
function keep(suite, ids) {
  suite.tests = suite.tests.filter((test) => ids.has(idOf(test)));
  for (const inner of suite.suites) keep(inner, ids);
}
