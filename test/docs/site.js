import { existsSync, readdirSync } from 'node:fs';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { preview } from 'vite';
import { chromium } from '../browsers/demo-visit.js';

/** Where the site is written by `npm run docs:build`. */
export const SITE = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url));

/** The folder in which the tests serve it: any will do. */
const BASE = '/press/docs/';

/** How long a test waits for the page, which takes its time on a busy machine. */
const TIMEOUT_MS = 120_000;

/** The pages of the site, as paths within it. */
export const PAGES = readdirSync(SITE, { recursive: true })
  .filter((path) => path.endsWith('.html') && !/^(404|playground-frame)\.html$/.test(path))
  .sort();

/** Serves the built site, and opens a browser, for the tests of one suite. */
export function visitSite() {
  const visit = { url: '', browser: undefined, open };
  let server;

  before(async () => {
    if (!existsSync(`${SITE}/index.html`)) throw new Error('there is no site: npm run docs:build');
    server = await preview({
      configFile: false,
      logLevel: 'silent',
      appType: 'mpa',
      base: BASE,
      build: { outDir: SITE },
      preview: { port: 0, host: 'localhost' },
    });
    visit.url = `http://localhost:${server.httpServer.address().port}${BASE}`;
    const { path, args = [] } = await chromium();
    visit.browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
  });
  after(async () => {
    await visit.browser?.close();
    await server?.close();
  });

  /**
   * Opens a page of the site.
   *
   * @returns the page; `faults`: what it printed, threw, requested elsewhere or did not find
   */
  async function open(path, { scheme, hasScript = true, width = 1280 } = {}) {
    const page = await visit.browser.newPage();
    const faults = [];
    page.on('pageerror', ({ message }) => faults.push(`throws ${message}`));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(`prints ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(visit.url) && !/^(data|blob):/.test(request.url())) {
        faults.push(`requests ${request.url()}`);
      }
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.setDefaultTimeout(TIMEOUT_MS);
    await page.setJavaScriptEnabled(hasScript);
    // Emulation would also overrule what a frame inherits from its page.
    if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 900 });
    await page.goto(visit.url + path);
    if (hasScript) await page.waitForFunction(isHydrated);
    return { page, faults };
  }

  return visit;
}

/** Whether the page reacts: Vue has taken over what the server has written. */
function isHydrated() {
  return document.querySelector('#app')?.__vue_app__ !== undefined;
}
