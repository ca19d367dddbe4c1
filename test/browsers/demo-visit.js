import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowsers } from './find-browsers.js';
import { installChromium } from './install-chromium.js';

const CHROMIUM_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** Puppeteer switches the back/forward cache off, for want of surprises. */
const NOT_FOR_READERS = ['--disable-back-forward-cache'];

/**
 * For the tests of one suite: the demo's server, and a Chromium that reads it with a window of its own, for what the tests' runner cannot do to the page that
 * it runs in. Each test has a page of its own, with the article, in which no exception may be left.
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
