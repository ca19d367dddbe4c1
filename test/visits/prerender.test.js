import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromium } from '../browsers/demo-visit.js';
import { serveFolder } from '../bundlers/file-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const POLL_MS = 50;

describe('a page that the browser prerenders', { timeout: 120_000 }, () => {
  let server;
  let browser;

  before(async () => {
    server = await serveFolder(root);
    const { path, args = [] } = await chromium();
    browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  it('loads no media, plays nothing and counts no view until it is shown', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}test/pages/prerenders.html`);
    await until(() => server.searches.has('?waited'));
    const media = [...server.found].filter((name) => name.startsWith('/demo/'));
    assert.deepEqual(media, []);

    await Promise.all([page.waitForNavigation(), page.click('a')]);
    const [{ activationStart }] = JSON.parse(
      await page.evaluate(() => JSON.stringify(performance.getEntriesByType('navigation'))),
    );
    assert.ok(activationStart > 0, 'the page was prerendered');
    await page.waitForFunction(() => document.querySelector('#auto').state === 'playing');
    await page.waitForFunction(() => actions.filter(({ action }) => action === 'view').length === 2);
    const early = await page.evaluate(() => actions.filter(({ wasPrerendering }) => wasPrerendering));
    assert.deepEqual(early, []);
    assert.ok(
      [...server.found].some((name) => name.endsWith('.m4s')),
      'the clip ahead is prefetched',
    );
  });
});

async function until(test) {
  while (!test()) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
