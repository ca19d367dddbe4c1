import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { startDevServer } from '@web/dev-server';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../test/browsers/find-browsers.js';
import { configFor } from '../test/harness/runner-config.js';
import { TESTS } from './folders.js';

const PAGE = '/mutants/tests.html';

/** Arguments as in test/harness/runner-config.js. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--js-flags=--expose-gc',
  '--autoplay-policy=user-gesture-required',
];

/**
 * A test runner for Stryker. Chromium stays open; for each mutant the runner opens a page for every test file
 * whose tests cover the mutant, and runs those tests.
 *
 * @implements {import('@stryker-mutator/api/test-runner').TestRunner}
 */
class BrowserRunner {
  #server;
  #browser;
  /** The test files, those without whole clips first: a mutant that they kill needs no slow test. */
  #files;
  /** The test files that play whole clips. */
  #slow;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { plugins, middleware, nodeResolve } = configFor({});
    const files = (await Promise.all(TESTS.map(testsIn))).flat();
    this.#slow = new Set(await withClips(files));
    this.#files = files.toSorted((one, other) => this.#slow.has(one) - this.#slow.has(other));
    this.#server = await startDevServer({
      config: {
        rootDir: cwd(),
        nodeResolve,
        plugins: [commandsOfThisRunner(), ...plugins],
        middleware: [serveMocha, ...middleware],
        port: 20_000 + Math.floor(Math.random() * 20_000),
      },
      readCliArgs: false,
      readFileConfig: false,
      logStartMessage: false,
      autoExitProcess: false,
    });
    this.#browser = await launch({
      executablePath: findBrowsers().chromium,
      args: CHROMIUM_ARGS,
      pipe: true,
      protocolTimeout: 0,
    });
  }

  async dryRun() {
    const { tests, coverage, error } = await this.#run({});
    if (error) return { status: 'error', errorMessage: error };
    return { status: 'complete', tests, mutantCoverage: coverage };
  }

  async mutantRun({ activeMutant, testFilter, timeout }) {
    const { tests, error } = await this.#run({
      mutant: activeMutant.id,
      only: testFilter,
      timeoutMs: timeout,
    });
    if (error === TIMEOUT) return { status: 'timeout' };
    // A mutant that keeps a module from loading is killed.
    if (error)
      return { status: 'killed', killedBy: testFilter ?? ['load'], failureMessage: error, nrOfTests: 0 };
    const failed = tests.filter(({ status }) => status === FAILED);
    if (failed.length === 0) return { status: 'survived', nrOfTests: tests.length };
    return {
      status: 'killed',
      killedBy: failed.map(({ id }) => id),
      failureMessage: failed[0].failureMessage,
      nrOfTests: tests.length,
    };
  }

  async dispose() {
    await this.#browser?.close();
    await this.#server?.stop();
  }

  /** Runs file after file, until a test kills the mutant. */
  async #run({ mutant, only, timeoutMs = 600_000 }) {
    const deadline = performance.now() + timeoutMs;
    const files = only ? this.#files.filter((file) => only.some((id) => isOf(file, id))) : this.#files;
    const outcomes = [];
    for (const file of files) {
      const outcome = await this.#runFile({ file, mutant, only, timeoutMs: deadline - performance.now() });
      if (outcome.error) return outcome;
      outcomes.push(this.#slow.has(file) ? outcome : byItsTests(outcome));
      if (mutant !== undefined && outcome.tests.some(({ status }) => status === FAILED)) break;
    }
    return {
      tests: outcomes.flatMap(({ tests }) => tests),
      coverage: together(outcomes.map(({ coverage }) => coverage)),
    };
  }

  async #runFile({ file, mutant, only, timeoutMs }) {
    if (timeoutMs <= 0) return { error: TIMEOUT };
    const page = await this.#browser.newPage();
    try {
      await page.setViewport({ width: 800, height: 600 });
      await page.exposeFunction('runCommand', (name, payload) => COMMANDS[name](page, payload));
      await page.evaluateOnNewDocument(
        (activeMutant, testFile, names) => {
          window.__stryker__ = activeMutant === undefined ? {} : { activeMutant };
          window.testFile = testFile;
          window.onlyTests = names;
        },
        mutant,
        file,
        only,
      );
      await page.goto(new URL(PAGE, `http://localhost:${this.#server.config.port}`).href);
      const done = page.waitForFunction(() => window.outcome, { timeout: timeoutMs, polling: 20 });
      return await (await done).jsonValue();
    } catch (error) {
      return { error: error.name === 'TimeoutError' ? TIMEOUT : String(error) };
    } finally {
      await page.close();
    }
  }
}

/** Whether a test is of this file. `run-tests.js` builds the ids of tests from file and title. */
function isOf(file, id) {
  return id.startsWith(`${file}: `);
}

/**
 * Adds the static coverage, that of loading the modules, to each test of the file. Stryker would otherwise
 * try static mutants with no test of this file.
 */
function byItsTests({ tests, coverage }) {
  const perTest = Object.fromEntries(
    tests.map(({ id }) => [id, { ...coverage.static, ...coverage.perTest[id] }]),
  );
  return { tests, coverage: { static: {}, perTest } };
}

/**
 * Merges Stryker's `MutantCoverage` of several pages: the hits of each mutant while loading and in each test.
 */
function together(coverages) {
  const all = { static: {}, perTest: {} };
  for (const { static: atLoading, perTest } of coverages) {
    for (const [mutant, times] of Object.entries(atLoading)) {
      all.static[mutant] = (all.static[mutant] ?? 0) + times;
    }
    Object.assign(all.perTest, perTest);
  }
  return all;
}

const TIMEOUT = 'too late';

/** Stryker's `TestStatus`. */
const FAILED = 1;

/** The commands of the test harness. */
const COMMANDS = {
  async 'send-mouse'(page, { type, position, button }) {
    if (type === 'click') await page.mouse.click(...position, { button });
    else if (type === 'move') await page.mouse.move(...position);
    else if (type === 'down') await page.mouse.down({ button });
    else await page.mouse.up({ button });
  },
  async 'send-keys'(page, { press, type, down, up }) {
    if (press) await page.keyboard.press(press);
    else if (type) await page.keyboard.type(type);
    else if (down) await page.keyboard.down(down);
    else await page.keyboard.up(up);
  },
};

function commandsOfThisRunner() {
  return {
    name: 'commands-of-this-runner',
    // Replaced for the harness only. Test libraries import the package, too, for commands that no test uses
    // here.
    resolveImport: ({ source, context }) =>
      source === '@web/test-runner-commands' && context.path.startsWith('/test/harness/')
        ? '/mutants/commands.js'
        : undefined,
  };
}

async function serveMocha(context, next) {
  if (context.path !== '/mutants/mocha.js') return next();
  context.type = 'text/javascript';
  context.body = await readFile(createRequire(import.meta.url).resolve('mocha/mocha.js'), 'utf8');
}

async function withClips(files) {
  const texts = await Promise.all(files.map((file) => readFile(join(cwd(), file), 'utf8')));
  return files.filter((_file, index) => /harness\/(clip|playing)\.js/.test(texts[index]));
}

async function testsIn(folder) {
  const found = await readdir(join(cwd(), folder), { recursive: true });
  return found.filter((file) => file.endsWith('.test.ts')).map((file) => join(folder, file));
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'browser', injectableClass: BrowserRunner }];
