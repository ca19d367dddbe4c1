import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { firefoxLauncher } from '../browsers/firefox-launcher.js';
import { sideBySide } from '../browsers/side-by-side.js';
import { takeTurns } from '../browsers/take-turns.js';
import { webkitLauncher } from '../browsers/webkit-launcher.js';
import { serveFaults } from '../faults/fault-server.js';
import { serveLive } from './live-playlist.js';
import {
  allowOpaqueOrigins,
  serveArticle,
  serveBuilt,
  serveMedia,
  servePages,
  serveStreamed,
  shapeAnswer,
} from './server.js';
import { defaultTestFiles, pureTests } from './test-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Debian's Chromium, run as root in a container, has neither its sandbox nor a large /dev/shm. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  // For the tests of leaks.
  '--js-flags=--expose-gc',
];

/**
 * Pages that run at once, over all browsers. A clip plays at its own speed, whatever the machine: two cores
 * are idle most of the time with one page, and have no time left with four.
 */
const PAGES_AT_ONCE = 4;

/**
 * The runner's configuration for the browsers that were found.
 *
 * @param {{ chromium?: string, firefox?: string, webkit?: string }} browsers paths of their programs
 * @param {string[]} chromiumArgs further arguments that a packed Chromium needs
 */
export function configFor(browsers, chromiumArgs = []) {
  return {
    rootDir: root,
    files: defaultTestFiles(root),
    browsers: launchersOf(browsers, chromiumArgs),
    concurrentBrowsers: 3,
    nodeResolve: { exportConditions: ['production', 'default'] },
    plugins: [
      pureTests(root),
      workerUrl(),
      esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    ],
    middleware: [
      allowOpaqueOrigins,
      shapeAnswer,
      serveArticle(root),
      servePages(root),
      serveFaults(root),
      serveLive(root),
      serveStreamed,
      serveBuilt(root),
      serveMedia(root),
    ],
    reporters: [
      defaultReporter({ reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY) }),
    ],
    // Includes the wait of `takeTurns`.
    browserStartTimeout: 240_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 600_000,
    testFramework: { config: { timeout: 40_000 } },
    testRunnerHtml: (testFramework) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>news-video tests</title></head>` +
      `<body><script type="module" src="${testFramework}"></script></body></html>`,
  };
}

/** WebKitGTK has one page of its own: it takes longest, and would wait behind the pages of the others. */
function launchersOf({ chromium, firefox, webkit }, chromiumArgs) {
  const places = webkit ? PAGES_AT_ONCE - 1 : PAGES_AT_ONCE;
  const inProcesses = (launcher) => sideBySide(Array.from({ length: places }, launcher));
  const others = [
    chromium && inProcesses(() => chromiumLauncher(chromium, chromiumArgs)),
    firefox && inProcesses(() => firefoxLauncher(firefox)),
  ].filter(Boolean);
  return [...takeTurns(others, places), ...(webkit ? [webkitLauncher(webkit)] : [])];
}

function chromiumLauncher(executablePath, args) {
  return puppeteerLauncher({
    launchOptions: { executablePath, args: [...CHROMIUM_ARGS, ...args] },
    concurrency: 1,
  });
}

/** Replaces the URL of the worker of hls.js, as the build does. */
function workerUrl() {
  return {
    name: 'worker-url',
    transform({ path, body }) {
      if (!path.includes('/lazy-hls/')) return undefined;
      return body.replace(
        "'./hls.worker.js', import.meta.url",
        "'/node_modules/hls.js/dist/hls.worker.js', import.meta.url",
      );
    },
  };
}
