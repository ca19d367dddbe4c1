// Builds a project with each bundler from the packed package. `npm run build` has to run before.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromium } from '../browsers/demo-visit.js';
import { buildProject, installProject } from './build-project.js';
import { BundledFiles } from './bundled-files.js';
import { BundledPage } from './bundled-page.js';
import { BUNDLERS } from './bundlers.js';
import { serveFolder } from './file-server.js';
import { readLocaleTexts } from './locale-texts.js';

/** Text that tells in which file a module ended up. */
const TEXTS = {
  entry: 'part="play-button"',
  controls: 'part="chapter"',
  hls: 'loading Web Worker',
  fullHls: 'stpp.ttml.im1t',
  worker: 'self.addEventListener("message"',
};

describe('a project that installs the package', { timeout: 600_000 }, () => {
  let project;
  let browser;
  let locales;

  before(async () => {
    project = await installProject();
    locales = await readLocaleTexts(join(project, 'node_modules/news-video/dist/esm/i18n'));
    const { path, args = [] } = await chromium();
    browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
  });
  after(async () => {
    await browser?.close();
    if (project) await rm(project, { recursive: true, force: true });
  });

  for (const bundler of BUNDLERS) {
    describe(`and builds with ${bundler.name}`, () => {
      let output;
      let files;

      before(async () => {
        output = await buildProject(project, bundler);
        files = await BundledFiles.read(output);
      });

      it('has each language in a chunk of its own', () => {
        const chunks = new Set(files.namesWith(TEXTS.entry));
        for (const { file, text } of locales) {
          const names = files.namesWith(text);
          assert.equal(names.length, 1, `"${text}" of ${file} is in [${names}]`);
          assert.ok(!chunks.has(names[0]), `${names[0]} has more than ${file}`);
          chunks.add(names[0]);
        }
      });

      it('has the controls and both builds of hls.js in chunks of their own', () => {
        const names = [TEXTS.entry, TEXTS.controls, TEXTS.hls].flatMap((text) => files.namesWith(text));
        assert.equal(names.length, 4, names.join());
        assert.equal(new Set(names).size, 4, names.join());
        assert.equal(files.namesWith(TEXTS.fullHls).length, 1);
      });

      it(`has ${bundler.hasWorker ? 'the' : 'no'} worker of hls.js`, () => {
        assert.equal(files.namesWith(TEXTS.worker).length, bundler.hasWorker ? 1 : 0);
      });

      it(`plays in Chromium, in German, with ${bundler.hasWorker ? 'no file' : 'the worker alone'} missing`, () =>
        readPage(bundler, output, files));
    });
  }

  async function readPage({ hasWorker }, output, files) {
    const server = await serveFolder(output);
    const page = await BundledPage.open(browser, server.url);
    try {
      await assertPlaying(page);
      const running = page.workers.filter((path) => server.found.has(path));
      assert.equal(running.length > 0, hasWorker, `workers that run: ${page.workers}`);
      assert.deepEqual([...server.missing], hasWorker ? [] : ['/hls.worker.js']);
      const served = [...server.found].map((path) => path.split('/').at(-1));
      for (const name of files.namesWith(TEXTS.hls)) assert.ok(served.includes(name), `${name} was not used`);
      assert.deepEqual(page.exceptions, []);
    } finally {
      await page.close();
      server.close();
    }
  }
});

async function assertPlaying(page) {
  await page.until('fragmented', (clip) =>
    clip.shadowRoot?.querySelector('[part~=play-button]')?.ariaLabel?.startsWith('Video abspielen'),
  );
  await page.tap('fragmented');
  await page.untilMoving('fragmented');
  await page.until('fragmented', (clip) =>
    clip.shadowRoot.querySelector('[part~=controls] [aria-label="Pause"]'),
  );
  await page.until('transcript', (transcript) => transcript.textContent.includes('Transkript'));
  // hls.js alone plays MPEG-TS.
  await page.tap('transport');
  await page.untilMoving('transport');
}
