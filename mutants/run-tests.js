import { load } from '/mutants/tests.js';

const { mocha, onlyTests, __stryker__: stryker } = window;
const STATUS = { passed: 0, failed: 1, pending: 2 };

mocha.setup({ ui: 'bdd', reporter: function none() {}, timeout: 20_000 });
try {
  await load();
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
    stryker.currentTestId = this.currentTest?.fullTitle();
  });
  const runner = mocha.run(() => {
    window.outcome = { tests, coverage: stryker.mutantCoverage ?? { static: {}, perTest: {} } };
    done();
  });
  runner.on('test', (test) => {
    stryker.currentTestId = test.fullTitle();
  });
  runner.on('test end', (test) => tests.push(outcomeOf(test)));
  runner.on('fail', (test, error) => {
    // Of a test it comes before its end, of a hook instead of it.
    test.failure = String(error);
    if (test.type === 'hook') tests.push({ ...outcomeOf(test), status: STATUS.failed });
  });
}

function outcomeOf(test) {
  const name = test.fullTitle();
  return {
    id: name,
    name,
    status: STATUS[test.state ?? 'pending'],
    timeSpentMs: test.duration ?? 0,
    failureMessage: test.failure ?? '',
  };
}

/** Takes out of a suite, and of those in it, what is not among `names`. */
function keep(suite, names) {
  suite.tests = suite.tests.filter((test) => names.has(test.fullTitle()));
  for (const inner of suite.suites) keep(inner, names);
}
