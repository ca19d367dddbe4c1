import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { startDevServer } from '@web/dev-server';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../test/browsers/find-browsers.js';
import { configFor } from '../test/harness/runner-config.js';
import { TESTS } from './rooms.js';

const PAGE = '/mutants/tests.html';

/** As the tests' own runner has them. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--js-flags=--expose-gc',
  '--autoplay-policy=user-gesture-required',
];

/**
 * Runs the tests in a Chromium that stays open: a page for each mutant, with those tests alone that come by its line. A test runner for Stryker.
 *
 * @implements {import('@stryker-mutator/api/test-runner').TestRunner}
 */
class BrowserRunner {
  #server;
  #browser;
  #files;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { plugins, middleware, nodeResolve } = configFor({});
    this.#files = await quickestFirst((await Promise.all(TESTS.map(testsIn))).flat());
    this.#server = await startDevServer({
      config: {
        rootDir: cwd(),
        nodeResolve,
        plugins: [commandsOfThisRunner(), ...plugins],
        middleware: [serveTests(this.#files), ...middleware],
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
    // A module that cannot even be loaded is noticed.
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

  async #run({ mutant, only, timeoutMs = 600_000 }) {
    const page = await this.#browser.newPage();
    try {
      await page.setViewport({ width: 800, height: 600 });
      await page.exposeFunction('runCommand', (name, payload) => COMMANDS[name](page, payload));
      await page.evaluateOnNewDocument(
        (activeMutant, names) => {
          window.__stryker__ = activeMutant === undefined ? {} : { activeMutant };
          window.onlyTests = names;
        },
        mutant,
        only,
      );
      await page.goto(new URL(PAGE, `http://localhost:${this.#server.config.port}`).href);
      const done = page.waitForFunction(() => window.outcome, { timeout: timeoutMs, polling: 20 });
      const outcome = await (await done).jsonValue();
      return outcome;
    } catch (error) {
      return { error: error.name === 'TimeoutError' ? TIMEOUT : String(error) };
    } finally {
      await page.close();
    }
  }
}

const TIMEOUT = 'too late';

/** Stryker's `TestStatus`. */
const FAILED = 1;

/** What the tests ask of their runner. */
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
  'set-viewport': (page, size) => page.setViewport(size),
};

function commandsOfThisRunner() {
  return {
    name: 'commands-of-this-runner',
    // Libraries of the tests have their own wishes of the other runner, which nobody uses here.
    resolveImport: ({ source, context }) =>
      source === '@web/test-runner-commands' && context.path.startsWith('/test/harness/')
        ? '/mutants/commands.js'
        : undefined,
  };
}

function serveTests(files) {
  const mocha = createRequire(import.meta.url).resolve('mocha/mocha.js');
  return async (context, next) => {
    if (!['/mutants/mocha.js', '/mutants/tests.js'].includes(context.path)) return next();
    context.type = 'text/javascript';
    context.body =
      context.path === '/mutants/mocha.js'
        ? await readFile(mocha, 'utf8')
        : `export const load = async () => {\n${files.map((file) => `await import('/${file}');`).join('\n')}\n};`;
  };
}

/** Tests of real media take seconds each: what fails before them saves as much. */
async function quickestFirst(files) {
  const texts = await Promise.all(files.map((file) => readFile(join(cwd(), file), 'utf8')));
  const isSlow = new Map(
    files.map((file, index) => [file, /harness\/(clip|playing)\.js/.test(texts[index])]),
  );
  return files.toSorted((one, other) => isSlow.get(one) - isSlow.get(other));
}

async function testsIn(folder) {
  if (folder.endsWith('.ts')) return [folder];
  const found = await readdir(join(cwd(), folder), { recursive: true });
  return found.filter((file) => file.endsWith('.test.ts')).map((file) => join(folder, file));
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'browser', injectableClass: BrowserRunner }];
