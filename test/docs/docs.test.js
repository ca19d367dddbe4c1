// The documentation site, as `npm run docs:build` has written it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { differencesOf } from '../../docs/.vitepress/reference/attributes.js';
import { elements } from '../../docs/.vitepress/reference/elements.js';
import { EXAMPLES } from '../../docs/.vitepress/reference/examples.js';
import { brokenLinksOf } from './broken-links.js';
import { PAGES, SITE, visitSite } from './site.js';
import { violationsIn } from './violations.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ATTRIBUTES = 'reference/attributes.html';

describe('the examples', () => {
  for (const element of Object.values(elements())) {
    it(`has one for each attribute of <${element.tagName}>, or a reason for none`, () => {
      assert.deepEqual(differencesOf(element), []);
      for (const [name, { value, none }] of Object.entries(EXAMPLES[element.tagName])) {
        assert.ok(value !== undefined || none, name);
      }
    });
  }
});

describe('the site', () => {
  const visit = visitSite();

  it('has each page of docs/, and names it in the contents', () => {
    const contents = readFileSync(`${root}/docs/README.md`, 'utf8');
    const names = readdirSync(`${root}/docs`, { recursive: true })
      .filter((name) => /^(migration\/)?[\w-]+\.md$/.test(name) && name !== 'README.md')
      .map((name) => name.replace('.md', ''));
    assert.deepEqual(
      names.filter((name) => !PAGES.includes(`${name}.html`) || !contents.includes(`](${name}.md)`)),
      [],
    );
  });

  it('has no broken link, and no link to a heading that is not there', () =>
    assert.deepEqual(brokenLinksOf(SITE, PAGES), []));

  for (const scheme of ['light', 'dark']) {
    for (const path of PAGES) {
      it(`${path} is accessible and complete in ${scheme} colors, and asks nobody else`, async () => {
        const { page, faults } = await visit.open(path, { scheme });
        assert.deepEqual(await violationsIn(page), []);
        assert.deepEqual(faults, []);
        await page.close();
      });
    }
  }

  it('needs no scrolling to the side on a phone', async () => {
    const wide = [];
    for (const path of PAGES) {
      const { page } = await visit.open(path, { width: 360 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (excess > 0) wide.push(`${path}: ${excess} px`);
      await page.close();
    }
    assert.deepEqual(wide, []);
  });

  it('has its text, and a clip with poster and link to a file, without script', async () => {
    const { page } = await visit.open('migration/plyr.html', { hasScript: false });
    assert.match(await page.$eval('main', (main) => main.textContent), /previewThumbnails\.src/);
    await page.goto(`${visit.url}index.html`);
    assert.ok(
      await page.$eval('news-video img', ({ naturalWidth, offsetWidth }) => naturalWidth && offsetWidth),
    );
    assert.match(await page.$eval('news-video a', ({ href }) => href), /\.mp4$/);
    await page.close();
  });

  it('finds an attribute', async () => {
    const { page } = await visit.open('index.html');
    await page.click('.VPNavBarSearch button');
    await page.waitForSelector('.VPLocalSearchBox input');
    await page.type('.VPLocalSearchBox input', 'poster-srcset');
    const result = await page.waitForSelector(`.VPLocalSearchBox a[href*="${ATTRIBUTES}#poster-srcset"]`);
    await result.click();
    await page.waitForFunction(
      () => location.hash === '#poster-srcset' && document.title.startsWith('Attributes'),
    );
    await page.close();
  });

  it('plays a live example', async () => {
    const { page, faults } = await visit.open(ATTRIBUTES);
    const clip = await page.waitForSelector('news-video[start="0:30"]:not([end]):state(drawn)');
    await clip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await clip.click();
    await page.waitForFunction((element) => element.currentTime > 30.5, {}, clip);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('keeps each example of a page when Vue takes over, and has them after a visit of another page', async () => {
    const written = readFileSync(`${SITE}/${ATTRIBUTES}`, 'utf8').match(/<news-video\b(?!-)/g).length;
    const { page } = await visit.open(ATTRIBUTES);
    const count = () => page.$$eval('.live-example news-video', ({ length }) => length);
    assert.equal(await count(), written);
    await page.click('a[href$="theming.html"]');
    await page.waitForFunction(() => document.title.startsWith('Theming'));
    await page.goBack();
    await page.waitForSelector('.live-example news-video[poster-sizes]:state(drawn)');
    assert.equal(await count(), written);
    const clip = await page.$('.live-example news-video[muted]');
    assert.equal(await clip.evaluate((element) => element.getAttribute('muted')), '');
    await page.close();
  });

  it('has a playground that sets an attribute, in the colors of the page', async () => {
    const { page, faults } = await visit.open('playground.html');
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForSelector('#clip:state(drawn)');
    await frame.type('[name="headline"]', ' again');
    await frame.waitForFunction(() => document.querySelector('#clip').headline.endsWith(' again'));
    const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
    assert.equal(await frame.evaluate(isDark), false);
    await page.click('.VPNavBarAppearance button');
    await frame.waitForFunction(isDark);
    assert.deepEqual(await violationsIn(frame), []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('lists the events of a clip', async () => {
    const { page } = await visit.open('reference/events.html');
    const clip = await page.waitForSelector('#told:state(drawn)');
    await clip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await clip.click();
    await page.waitForFunction(() => document.querySelector('.event-log ol').textContent.includes('start'));
    await page.close();
  });
});

describe('the conformance report', () => {
  it('quotes tests that exist', () => {
    const report = readFileSync(`${root}/docs/conformance.md`, 'utf8');
    const tests = readdirSync(`${root}/test`, { recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${root}/test/${name}`, 'utf8'))
      .join();
    const rows = report.split('\n').filter((line) => /^\| \d/.test(line));
    const quoted = rows.flatMap((row) => Array.from(row.matchAll(/"([^"]+)"/g), ([, title]) => title));
    assert.ok(rows.length === 55 && quoted.length > 5);
    assert.deepEqual(
      quoted.filter((title) => !tests.includes(title)),
      [],
    );
  });
});
