// Builds each example from the packed package, and uses it in a browser. `npm run build` has to run before.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch } from 'puppeteer-core';
import { chromium } from '../test/browsers/demo-visit.js';
import { serveFolder } from '../test/bundlers/file-server.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('.', import.meta.url));
const entries = await readdir(folder, { withFileTypes: true });
const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

/** Those whose pages a server has written: they have no state. */
const FROM_SERVER = ['eleventy'];

const [FLOOD, TRAINS] = ['#flood', 'news-video:not([id])'];

describe('an example', { timeout: 600_000 }, () => {
  let browser;
  let work;
  let tarball;

  before(async () => {
    work = await mkdtemp(join(tmpdir(), 'news-video-examples-'));
    const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', work], {
      cwd: root,
    });
    tarball = join(work, JSON.parse(stdout)[0].filename);
    const { path, args = [] } = await chromium();
    browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
  });
  after(async () => {
    await browser?.close();
    await rm(work, { recursive: true, force: true });
  });

  for (const name of names) {
    describe(`with ${name}`, () => {
      let server;
      let page;
      const complaints = [];

      before(async () => {
        server = await serveFolder(await build(name), join(root, 'demo'));
        page = await browser.newPage();
        await page.setViewport({ width: 800, height: 900 });
        page.on('pageerror', ({ message }) => complaints.push(message));
        page.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
        });
        await page.goto(server.url);
        await page.waitForSelector(`${FLOOD}:state(drawn)`);
        await page.waitForSelector(`${TRAINS}:state(drawn)`);
      });
      after(async () => {
        await page?.close();
        server?.close();
      });

      it('sets the attributes, and leaves out false and undefined', async () => {
        const attributes = await page.$eval(FLOOD, (clip) =>
          Object.fromEntries(Array.from(clip.attributes, ({ name, value }) => [name, value])),
        );
        assert.equal(attributes.duration, '165');
        assert.equal(attributes.headline, 'How a meadow swallows a flood');
        // Some frameworks set the property, as they do on <video>.
        assert.equal(await page.$eval(FLOOD, (clip) => clip.muted), true);
        assert.ok(!('autoplay' in attributes), 'autoplay is left out');
        assert.ok(!('caption' in attributes), 'caption is left out');
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

      it('changes the clip in its place', { skip: FROM_SERVER.includes(name) }, async () => {
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
        if (FROM_SERVER.includes(name)) return;
        await page.waitForFunction(
          () => !['none', 'view'].includes(document.querySelector('output').textContent),
        );
      });

      it('plays the other clip after a click, and pauses the first one', async () => {
        await page.click(TRAINS);
        await page.waitForFunction((clip) => document.querySelector(clip).currentTime > 0.2, {}, TRAINS);
        assert.equal(await page.$eval(FLOOD, (clip) => clip.paused), true);
      });

      it('prints no error and no warning, and lacks no file', () =>
        assert.deepEqual({ complaints, missing: [...server.missing] }, { complaints: [], missing: [] }));
    });
  }

  /** Builds an example in a copy of its folder, and returns the folder of the built page. */
  async function build(name) {
    const copy = join(work, name);
    await cp(join(folder, name), copy, {
      recursive: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
    const manifest = join(copy, 'package.json');
    const description = JSON.parse(await readFile(manifest, 'utf8'));
    description.dependencies['news-video'] = `file:${tarball}`;
    await writeFile(manifest, JSON.stringify(description));
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: copy });
    await run('npm', ['run', 'build'], { cwd: copy });
    return join(copy, 'dist');
  }
});
