// Builds each example from the packed package, and uses it in a browser. `npm run build` has to run before.
//
//   EXAMPLES=next,nuxt node --test examples/examples.test.js
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromium } from '../test/browsers/demo-visit.js';
import { buildExample } from './build-example.js';
import { serveAsCdn } from './serve-as-cdn.js';
import { serveExample } from './serve-example.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));
const entries = await readdir(folder, { withFileTypes: true });
const wanted = env.EXAMPLES?.split(',');
const names = entries
  .filter((entry) => entry.isDirectory() && (wanted?.includes(entry.name) ?? true))
  .map(({ name }) => name);

/** Those whose pages a server has written, by `news-video/server`. */
const FROM_SERVER = ['astro', 'eleventy', 'next', 'nuxt', 'sveltekit'];

/** Those without a script of their own. */
const WITHOUT_SCRIPT = ['eleventy'];

/** Those that replace the content of the page at a visit. */
const WITH_VISITS = ['htmx', 'turbo'];

const [FLOOD, TRAINS] = ['#flood', 'news-video:not([id])'];

/** For an installation and a build on a busy machine. */
const TIMEOUT_MS = 600_000;

/** For one step in the browser. */
const STEP_TIMEOUT_MS = 120_000;

describe('an example', () => {
  let browser;
  let work;
  let tarball;
  let cdn;

  before(async () => {
    work = await mkdtemp(join(tmpdir(), 'news-video-examples-'));
    const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', work], {
      cwd: root,
    });
    const [{ filename, version }] = JSON.parse(stdout);
    tarball = join(work, filename);
    cdn = await serveAsCdn(join(root, 'dist'), version);
    const { path, args = [] } = await chromium();
    browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
  });
  after(async () => {
    await browser?.close();
    cdn?.close();
    await rm(work, { recursive: true, force: true });
  });

  for (const name of names) {
    describe(`with ${name}`, { timeout: TIMEOUT_MS }, () => {
      let server;
      let page;
      const copy = () => join(work, name);
      const complaints = [];

      before(async () => {
        await buildExample(join(folder, name), copy(), tarball, cdn.url);
        server = await serveExample(copy(), join(root, 'demo'));
        page = await browser.newPage();
        page.setDefaultTimeout(STEP_TIMEOUT_MS);
        await page.setViewport({ width: 800, height: 900 });
        page.on('pageerror', ({ message }) => complaints.push(message));
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
        });
        await page.goto(server.url);
        await untilDrawn(page);
      });
      after(async () => {
        await page?.close();
        await server?.close();
        await rm(copy(), { recursive: true, force: true, maxRetries: 5 });
      });

      it('sets the attributes, and leaves out false, null and undefined', async () => {
        const attributes = await page.$eval(FLOOD, (clip) =>
          Object.fromEntries(Array.from(clip.attributes, ({ name, value }) => [name, value])),
        );
        assert.equal(attributes.duration, '165');
        assert.equal(attributes.headline, 'How a meadow swallows a flood');
        // Some frameworks set the property, as they do on <video>.
        assert.equal(await page.$eval(FLOOD, (clip) => clip.muted), true);
        for (const absent of ['autoplay', 'caption', 'credit'])
          assert.ok(!(absent in attributes), `${absent} is left out`);
        assert.equal(await page.$eval(TRAINS, (clip) => clip.duration), 119);
      });

      if (FROM_SERVER.includes(name))
        it('has poster, title and structured data before any script', async () => {
          const html = await (await fetch(server.url)).text();
          assert.match(html, /<img slot="poster"[^>]* src="\/clips\/flood-meadows\/poster-640\.jpg">/);
          assert.match(html, />How a meadow swallows a flood<\/span>/);
          const data = Array.from(
            html.matchAll(/ld\+json">(.*?)<\/script>/g),
            ([, json]) => JSON.parse(json).name,
          );
          assert.deepEqual(data, ['How a meadow swallows a flood', 'Why the night trains came back']);
        });

      if (name === 'html')
        it('loads each script from the other host, with its hash', async () => {
          const scripts = await page.$$eval('script[src]', (elements) =>
            elements.map(({ src, integrity }) => ({ src, isHashed: integrity.startsWith('sha384-') })),
          );
          assert.deepEqual(scripts, [
            { src: `${cdn.url}news-video.js`, isHashed: true },
            { src: `${cdn.url}news-video-transcript.js`, isHashed: true },
          ]);
        });

      it('changes the clip in its place', { skip: WITHOUT_SCRIPT.includes(name) }, async () => {
        await page.$eval(FLOOD, (clip) => {
          clip.isTheSame = true;
        });
        await page.click('article > p > button');
        await page.waitForFunction(() => document.querySelector('#flood').headline.endsWith('gives it back'));
        assert.equal(await page.$eval(FLOOD, (clip) => clip.isTheSame), true);
      });

      it('has the transcript of the clip', async () => {
        await page.waitForSelector('news-video-transcript .line');
      });

      it('plays from a link, and hears of it', async () => {
        await page.click('article > p > a');
        await page.waitForFunction(() => document.querySelector('#flood').currentTime > 10.2);
        if (WITHOUT_SCRIPT.includes(name)) return;
        await page.waitForFunction(
          () => !['none', 'view'].includes(document.querySelector('output').textContent),
        );
        assert.equal(await page.$eval(FLOOD, (clip) => clip.isTheSame), true);
      });

      it('plays the other clip after a click, and pauses the first one', async () => {
        await page.click(TRAINS);
        await untilMoving(page, TRAINS);
        assert.equal(await page.$eval(FLOOD, (clip) => clip.paused), true);
      });

      if (WITH_VISITS.includes(name)) {
        it('stops the clip that plays at a visit to the next page, whose clip plays', async () => {
          const gone = await page.$(TRAINS);
          await page.click('nav a');
          await page.waitForSelector('#meadow:state(drawn)');
          assert.equal(await gone.evaluate((clip) => clip.isConnected || !clip.paused), false);
          await page.click('#meadow');
          await untilMoving(page, '#meadow');
        });

        it('shows the posters again after the way back, and plays again', async () => {
          await page.goBack();
          await untilDrawn(page);
          await page.waitForSelector('news-video-transcript .line');
          assert.ok(await page.$$eval('news-video', (clips) => clips.every(({ paused }) => paused)));
          await page.click(TRAINS);
          await untilMoving(page, TRAINS);
        });

        it('shows the moment of a link on another page', async () => {
          await page.click('nav a');
          await page.waitForSelector('#meadow:state(drawn)');
          await page.click('article > p > a');
          await untilDrawn(page);
          await page.waitForFunction(() => document.querySelector('#flood').currentTime === 10);
        });
      }

      it('prints no error and no warning, and lacks no file', () =>
        assert.deepEqual({ complaints, missing: [...server.missing] }, { complaints: [], missing: [] }));
    });
  }
});

async function untilDrawn(page) {
  await page.waitForSelector(`${FLOOD}:state(drawn)`);
  await page.waitForSelector(`${TRAINS}:state(drawn)`);
}

async function untilMoving(page, clip) {
  await page.waitForFunction((selector) => document.querySelector(selector).currentTime > 0.2, {}, clip);
}
