import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowsers } from './find-browsers.js';
import { installChromium } from './install-chromium.js';

const CHROMIUM_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** Puppeteer's default argument that disables the back/forward cache. */
const NOT_FOR_READERS = ['--disable-back-forward-cache'];

/**
 * Starts the demo's server, and a Chromium, for the tests of one suite that cannot run within a page of the
 * test runner. Each test gets a new page with the article, and fails after an uncaught exception in it.
 */
export function visitDemo() {
  const visit = { browser: undefined, url: '', page: undefined };
  let close;
  let exceptions;

  before(async () => {
    const demo = await openDemo();
    visit.browser = demo.browser;
    visit.url = demo.url;
    close = demo.close;
  });
  after(() => close());

  beforeEach(async () => {
    exceptions = [];
    visit.page = await visit.browser.newPage();
    visit.page.on('pageerror', (error) => exceptions.push(error.message));
    await visit.page.setViewport({ width: 800, height: 900 });
    await visit.page.goto(visit.url);
    await visit.page.waitForSelector('news-video:state(drawn)');
  });
  afterEach(async () => {
    await visit.page.close();
    assert.deepEqual(exceptions, []);
  });

  return visit;
}

async function openDemo() {
  const server = await createServer({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'silent',
    server: { port: 0, strictPort: false, hmr: false, ws: false },
  });
  await server.listen();
  const { path, args = [] } = await chromium();
  const browser = await launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    ignoreDefaultArgs: NOT_FOR_READERS,
  });
  return {
    browser,
    url: server.resolvedUrls.local[0],
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The program of Chromium, and the arguments that it needs. */
export async function chromium() {
  const path = findBrowsers().chromium;
  return path ? { path } : installChromium(CHROMIUM_FOLDER);
}
