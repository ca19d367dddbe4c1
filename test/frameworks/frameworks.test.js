// The cases of custom-elements-everywhere.com, for the elements of this package: six frameworks render the same
// article. The names of the element's events have lower case, and one has a hyphen: there are no others to try.
// `npm run build` has to run before.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromium } from '../browsers/demo-visit.js';
import { serveFolder } from '../bundlers/file-server.js';
import { ArticlePage } from './article-page.js';
import { buildProject } from './build-project.js';
import { FIRST, LIMITS, SECOND, VALUES } from './values.js';

const demo = fileURLToPath(new URL('../../demo', import.meta.url));

const FRAMEWORKS = ['angular', 'preact', 'react', 'solid', 'svelte', 'vue'];

/** Those whose server is tried, too. */
const HYDRATING = ['preact', 'react', 'svelte', 'vue'];

/** These two remove what the transcript has rendered, if its script comes before hydration. */
const DISTURBED = ['preact', 'react'];

/** Hears no event before it renders again: https://github.com/react/react/issues/35446 */
const DEAF = ['react'];

/** Write `loop="false"`, if the script comes after hydration. */
const WRITES_FALSE = ['svelte', 'vue'];

describe('a framework', { timeout: 1_200_000 }, () => {
  let project;
  let server;
  let browser;

  before(async () => {
    project = await buildProject();
    server = await serveFolder(project.pages, demo);
    const { path, args = [] } = await chromium();
    browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    if (project) await rm(project.folder, { recursive: true, force: true });
  });

  for (const framework of FRAMEWORKS)
    for (const order of ['before', 'after'])
      describe(`${framework}, if the script comes ${order} the first render`, () => {
        let page;
        /** For each list of states, what the clip has in each of them. */
        const seen = new Map();

        before(async () => {
          for (const states of new Set(VALUES.map((value) => value.states))) {
            await page?.close();
            page = await mounted(framework, order, states[0]);
            seen.set(states, await readValues(page, states));
          }
          await page.untilTranscript();
        });
        after(() => page?.close());

        for (const { name, states, expected } of VALUES) {
          const limit = LIMITS.find(
            (entry) =>
              entry.framework === framework && entry.name === name && (entry.order ?? order) === order,
          );
          it(limit ? `does not write ${name}, as docs/frameworks.md says` : `writes ${name}`, () =>
            assert.deepEqual(seen.get(states).get(name), limit?.seen ?? expected),
          );
        }

        it('keeps clip and children when it renders again, and adds one', async () => {
          await page.update(FIRST);
          await page.clip((clip) => {
            window.kept = [clip, clip.querySelector('track'), clip.querySelector('[slot=caption]')];
          });
          await page.update(SECOND);
          const kept = await page.clip((clip) =>
            [clip, clip.querySelector('track'), clip.querySelector('[slot=caption]')].map(
              (element, index) => element === window.kept[index],
            ),
          );
          assert.deepEqual(kept, [true, true, true]);
          const text = await page.clip((clip) => clip.querySelector('[slot=caption]').textContent);
          assert.equal(text, SECOND.caption);
          const languages = await page.clip((clip) =>
            Array.from(clip.querySelectorAll('track'), ({ srclang }) => srclang),
          );
          assert.deepEqual(languages, ['en', 'ar']);
        });

        it('keeps the text of the transcript when it renders again', async () => {
          const lines = await page.countLines();
          await page.update(FIRST);
          await page.update({ ...FIRST, caption: 'Another.' });
          assert.equal(await page.countLines(), lines);
        });

        it('hears events of lower case, and one with a hyphen', async () => {
          await page.press();
          await page.untilHeard('playing');
          await page.untilHeard('news-video start');
        });

        it('plays on while it renders again', async () => {
          const seconds = await page.clip((clip) => clip.currentTime);
          await page.update(SECOND);
          await page.until((clip, from) => !clip.paused && clip.currentTime > from, seconds);
        });

        it('stops a clip that it hides, and shows a new one with its children', async () => {
          await page.clip((clip) => {
            window.gone = clip;
          });
          await page.update({ ...SECOND, isShown: false });
          await page.until((clip) => clip === undefined && window.gone.paused);
          await page.update(FIRST);
          await page.untilDrawn();
          assert.equal(await page.clip((clip) => clip.children.length), 2);
          await page.press();
          await page.until((clip) => clip.currentTime > 0);
        });

        it('prints no error and no warning', () => assert.deepEqual(page.complaints, []));

        it('hears that a clip cannot be played', async () => {
          await page.update({ ...FIRST, src: '/clips/missing.mp4' });
          await page.untilDrawn();
          await page.press();
          await page.untilHeard('error');
        });
      });

  for (const framework of HYDRATING) {
    describe(`${framework}, on a page from a server`, () => {
      it('hydrates without a warning, if the script comes after it', async () => {
        const page = await hydrated(framework, { isScriptFirst: false, hasTranscript: true });
        await page.untilTranscript();
        await assertHydrated(page);
      });

      it('hydrates a clip without a warning, if the script comes before it', async () => {
        await assertHydrated(await hydrated(framework, { isScriptFirst: true, hasTranscript: false }));
      });

      const isDisturbed = DISTURBED.includes(framework);
      it(`${isDisturbed ? 'breaks' : 'hydrates'} a transcript, if the script comes before it`, async () => {
        const page = await hydrated(framework, { isScriptFirst: true, hasTranscript: true });
        const isWhole = await page.clip(
          (clip) => clip === window.written && document.querySelector('news-video-transcript .line') !== null,
        );
        assert.equal(isWhole, !isDisturbed);
        if (isDisturbed) await page.close();
        else await assertHydrated(page);
      });

      const writesFalse = WRITES_FALSE.includes(framework);
      it(`${writesFalse ? 'writes' : 'leaves out'} what is false, if the script comes after it`, async () => {
        const page = await hydrated(framework, { isScriptFirst: false, hasTranscript: false });
        assert.equal(await page.clip((clip) => clip.loop), writesFalse);
        await page.close();
      });

      const isDeaf = DEAF.includes(framework);
      it(`${isDeaf ? 'does not hear' : 'hears'} events after it`, async () => {
        const page = await hydrated(framework, { isScriptFirst: true, hasTranscript: false });
        await page.press();
        await page.until((clip) => clip.currentTime > 0);
        assert.equal(await page.clip(() => window.article.heard.includes('playing')), !isDeaf);
        await page.close();
      });
    });
  }

  /** An article that its framework has rendered in the browser. */
  async function mounted(framework, order, state) {
    const page = await ArticlePage.open(browser, server.url);
    if (order === 'before') await page.define();
    await page.mount(framework, state);
    await page.define();
    await page.untilDrawn();
    return page;
  }

  /** An article that a server has written, and that its framework has hydrated. */
  async function hydrated(framework, { isScriptFirst, hasTranscript }) {
    const state = { ...FIRST, loop: false, hasTranscript };
    const page = await ArticlePage.open(browser, server.url);
    await page.write(await project.RENDERERS[framework](state));
    if (isScriptFirst) {
      await page.define();
      await page.untilDrawn();
      if (hasTranscript) await page.untilTranscript();
    }
    await page.clip((clip) => {
      window.written = clip;
    });
    await page.hydrate(framework, state);
    await page.define();
    await page.untilDrawn();
    return page;
  }
});

/** The values of `VALUES` in each of the states. The page has rendered the first one. */
async function readValues(page, states) {
  const read = new Map(VALUES.map(({ name }) => [name, []]));
  for (const [index, state] of states.entries()) {
    if (index > 0) await page.update(state);
    for (const value of VALUES) read.get(value.name).push(await page.clip(value.read));
  }
  return read;
}

/** The clip is the one of the server, plays, and follows the framework. */
async function assertHydrated(page) {
  assert.ok(await page.clip((clip) => clip === window.written));
  await page.press();
  await page.until((clip) => clip.currentTime > 0);
  await page.update({ ...SECOND, hasTranscript: (await page.countTranscripts()) > 0 });
  assert.ok(await page.clip((clip) => clip === window.written && !clip.paused));
  assert.equal(await page.clip((clip) => clip.headline), SECOND.headline);
  assert.deepEqual(page.complaints, []);
  await page.close();
}
