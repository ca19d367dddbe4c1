// Installs the plugin in a WordPress, and uses it in Chromium. `npm run build` has to run before.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderClip, renderFigure, renderTranscript, toOEmbed } from 'news-video/server';
import { launch } from 'puppeteer-core';
import { chromium } from '../../test/browsers/demo-visit.js';
import { buildIntegrations } from '../build.js';
import {
  choose,
  chooseImage,
  fill,
  insertBlock,
  installPlugin,
  logIn,
  newPost,
  openPanel,
  press,
  publish,
  switchOn,
} from './editor-page.js';
import { openSite } from './wordpress-site.js';

const CLIPS = fileURLToPath(new URL('../../demo/clips', import.meta.url));

/** The machine of CI has two cores, and other work. */
const PATIENCE_MS = 120_000;

const HOSTILE = `"><img src=x onerror="hacked=1"><script>hacked=1</script>' onclick='hacked=1' </style></script><!--`;
const HOSTILE_URLS = [
  'javascript:hacked=1',
  'java\tscript:hacked=1',
  'data:text/html,<script>hacked=1</script>',
  '//[',
];

/** A block as the editor writes it. */
function blockOf(attributes) {
  const json = JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
  return `<!-- wp:news-video/clip ${json} /-->`;
}

describe('the WordPress plugin', { timeout: 900_000 }, () => {
  let work;
  let site;
  let browser;
  /** A page of the administrator, and one of a reader. */
  let editor;
  let reader;
  /** The folder of the clip, among the uploads of the site. */
  let flood;
  /** The article with the block. */
  let article;

  const addPost = async (post) => JSON.parse(await site.php('add-post.php', JSON.stringify(post)));
  const sourceOf = async (url) => (await fetch(url)).text();

  before(async () => {
    work = await mkdtemp(join(tmpdir(), 'news-video-plugin-'));
    const { zip } = await buildIntegrations(join(work, 'dist'));
    site = await openSite(CLIPS);
    flood = `${site.url}/wp-content/uploads/clips/flood-meadows`;
    const { path, args = [] } = await chromium();
    browser = await launch({
      executablePath: path,
      args: ['--no-sandbox', '--disable-dev-shm-usage', ...args],
    });
    editor = await browser.newPage();
    await editor.setViewport({ width: 1280, height: 900 });
    reader = await (await browser.createBrowserContext()).newPage();
    await reader.setViewport({ width: 800, height: 900 });
    for (const page of [editor, reader]) page.setDefaultTimeout(PATIENCE_MS);
    // The editor asks before a page with changes is left.
    editor.on('dialog', (dialog) => dialog.accept());
    await logIn(editor, site.url, 'admin');
    await installPlugin(editor, site.url, zip);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await rm(work, { recursive: true, force: true });
  });

  async function plays(frame, selector = 'news-video') {
    const clip = await frame.waitForSelector(`${selector}:state(drawn)`);
    await clip.click();
    await frame.waitForFunction((name) => document.querySelector(name).currentTime > 0.2, {}, selector);
  }

  describe('a block', () => {
    let clip;

    before(async () => {
      await site.php('add-image.php', join(CLIPS, 'flood-meadows/poster-1600.jpg'));
      clip = {
        id: 'flood',
        src: `${flood}/clip-360.mp4`,
        headline: 'How a meadow "swallows" a flood',
        headlineHtml: '<h3 class="news-video-headline">How a meadow &quot;swallows&quot; a flood</h3>',
        caption: "It's Merrowby & its walls",
        credit: 'The Tane Courier',
        duration: '2:45',
        tracks: [
          {
            src: `${flood}/captions.en.vtt`,
            kind: 'subtitles',
            srclang: 'en',
            label: 'English',
            default: true,
          },
        ],
        chapters: [{ title: 'The flood', start: '0:00' }],
        loading: 'eager',
      };
      await newPost(editor, site.url, 'A flood in Merrowby');
      await insertBlock(editor, clip.src);
    });

    it('takes the fields of a clip', async () => {
      await fill(editor, 'Headline', clip.headline);
      await choose(editor, 'Level of the headline', '3');
      await fill(editor, 'Caption', clip.caption);
      await fill(editor, 'Credit', clip.credit);
      await openPanel(editor, 'Stream and files');
      await fill(editor, 'Duration', clip.duration);
      await openPanel(editor, 'Poster');
      await chooseImage(editor, 'Choose a poster');
      await openPanel(editor, 'Captions and transcript');
      await press(editor, 'Add captions');
      await fill(editor, 'Address of a WebVTT file', clip.tracks[0].src);
      await choose(editor, 'Kind', 'subtitles');
      await fill(editor, 'Language tag', 'en');
      await fill(editor, 'Name', 'English');
      await switchOn(editor, 'On by default');
      await choose(editor, 'Transcript', 'below');
      await openPanel(editor, 'Chapters');
      await press(editor, 'Add a chapter');
      await fill(editor, 'Title', 'The flood');
      await fill(editor, 'Begins at', '0:00');
      await openPanel(editor, 'Playback');
      await switchOn(editor, 'Lead clip of the article');
      await openPanel(editor, 'Links and embeds');
      await fill(editor, 'Name in links', clip.id);
    });

    it('plays in the editor', () => plays(editor, 'news-video#flood'));

    it('is published as the HTML of news-video/server', async () => {
      article = await publish(editor);
      const source = await sourceOf(article);
      const [, posterSizes, posterSrcset, poster] =
        /<img slot="poster"[^>]* sizes="([^"]+)" srcset="([^"]+)" src="([^"]+)">/.exec(source) ?? [];
      assert.match(posterSrcset ?? '', /300w, /, 'the poster has the widths of the media library');
      const vtt = await readFile(join(CLIPS, 'flood-meadows/captions.en.vtt'), 'utf8');
      const expected =
        renderClip({ ...clip, poster, posterSrcset, posterSizes }) + renderTranscript(vtt, clip);
      assert.ok(source.includes(expected), `${expected}\n\nis not in\n\n${source}`);
    });

    it('has its style sheet, its poster and its script in the head', async () => {
      const head = (await sourceOf(article)).split('</head>')[0];
      assert.match(head, /<link rel="preload" as="image" [^>]*fetchpriority="high">/);
      assert.match(head, /<style>news-video/);
      assert.match(head, /<script type="module" async fetchpriority="low" src="[^"]+\/news-video\.js">/);
    });

    it('has structured data', async () => {
      await reader.goto(article);
      const data = await reader.$eval('script[type="application/ld+json"]', ({ text }) => JSON.parse(text));
      assert.equal(data['@type'], 'VideoObject');
      assert.equal(data.name, clip.headline);
      assert.equal(data.duration, 'PT165S');
      assert.equal(data.contentUrl, clip.src);
      assert.match(data.uploadDate, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
      assert.deepEqual(data.hasPart, [
        {
          '@type': 'Clip',
          name: 'The flood',
          startOffset: 0,
          endOffset: 165,
          url: `${article}#flood&t=00:00`,
        },
      ]);
    });

    it('does not move the page when its script runs', async () => {
      await reader.goto(article);
      await reader.waitForSelector('news-video:state(drawn)');
      const shifts = await reader.evaluate(async () => {
        const entries = [];
        const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return entries.concat(observer.takeRecords()).length;
      });
      assert.equal(shifts, 0);
    });

    it('plays in the article', () => plays(reader));

    it('has its shape before the script, whatever its ratio is', async () => {
      const shapes = ['4/5', '960/540', '2.4', '9:16', '1/1'];
      const blocks = shapes.map((aspectRatio) => blockOf({ src: '/a.mp4', headline: 'A', aspectRatio }));
      const { url } = await addPost({ post_title: 'Shapes', post_content: blocks.join('\n\n') });
      const heights = () =>
        reader.$$eval('news-video', (clips) =>
          clips.map((clip) => Math.round(clip.getBoundingClientRect().height)),
        );
      await reader.setRequestInterception(true);
      const withoutScript = (request) =>
        request.url().endsWith('/news-video.js') ? request.abort() : request.continue();
      reader.on('request', withoutScript);
      await reader.goto(url);
      const before = await heights();
      reader.off('request', withoutScript);
      await reader.setRequestInterception(false);
      await reader.reload();
      await reader.waitForFunction(() => !document.querySelector('news-video:not(:state(drawn))'));
      assert.deepEqual(before, await heights());
    });

    it('has a width where it floats', async () => {
      const block = blockOf({ src: '/a.mp4', align: 'left' });
      const { url } = await addPost({
        post_title: 'Beside',
        post_content: `${block}<p>The text beside it.</p>`,
      });
      await reader.goto(url);
      await reader.waitForSelector('news-video:state(drawn)');
      assert.equal(await reader.$eval('news-video', (clip) => clip.clientWidth), 320);
    });

    it('plays without script, in the player of the browser', async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(article);
      assert.ok(await page.waitForSelector('news-video noscript video[controls]', { visible: true }));
      assert.ok(await page.waitForSelector('news-video [slot="poster"]', { visible: true }));
      await page.close();
    });

    it('is a figure in a feed', async () => {
      const feed = await sourceOf(`${site.url}/feed/`);
      const { headlineHtml, ...plain } = clip;
      // WordPress sets typographic quotes in texts, and adds an attribute to images.
      const caption = renderFigure({ ...plain, caption: '', pageUrl: article }).split('<figcaption>')[1];
      const [title] = caption.split('<br>');
      assert.ok(feed.includes(`<figcaption>${title}`), `${title}\n\nis not in\n\n${feed}`);
      assert.match(feed, /<figure><a href="[^"]+#flood"><img [^>]*poster-1600/);
      assert.ok(!feed.includes('<news-video'));
    });

    it('gives another name to a copy', async () => {
      await editor.reload();
      const ids = () =>
        editor.evaluate(() => {
          const { select } = globalThis.wp.data;
          return select('core/block-editor')
            .getBlocks()
            .map(({ attributes }) => attributes.id);
        });
      await editor.waitForSelector('news-video#flood');
      await editor.evaluate(() => {
        const { select, dispatch } = globalThis.wp.data;
        const [block] = select('core/block-editor').getBlocks();
        return dispatch('core/block-editor').duplicateBlocks([block.clientId]);
      });
      await editor.waitForFunction(() =>
        globalThis.wp.data.select('core/block-editor').getBlocks()[1]?.attributes.id.startsWith('clip-'),
      );
      assert.equal((await ids())[0], 'flood');
    });
  });

  describe('its oEmbed provider', () => {
    let discovery;
    let answer;

    before(async () => {
      await reader.goto(article);
      discovery = await reader.$eval('link[type="application/json+oembed"]', ({ href }) => href);
      answer = await (await fetch(`${discovery}&maxwidth=320`)).json();
    });

    it('answers as toOEmbed() does', async () => {
      const source = await sourceOf(article);
      const [, posterSrcset] = /<img slot="poster"[^>]* srcset="([^"]+)"/.exec(source);
      const [, src] = /<iframe src="([^"]+)"/.exec(answer.html);
      const clip = {
        src: '/a.mp4',
        headline: 'How a meadow "swallows" a flood',
        credit: 'The Tane Courier',
        posterSrcset,
        embedUrl: src.replaceAll('&amp;', '&'),
      };
      const options = { providerName: 'The Tane Courier', providerUrl: `${site.url}/`, cacheSeconds: 86_400 };
      assert.deepEqual(answer, toOEmbed(clip, { maxwidth: 320 }, options));
    });

    it('leads to a page with the clip alone, which plays in a frame', async () => {
      await reader.setContent(answer.html);
      const frame = await (await reader.waitForSelector('iframe')).contentFrame();
      await plays(frame);
      assert.equal(await frame.$eval('link[rel="canonical"]', ({ href }) => href), article);
    });

    it('refuses what it does not know', async () => {
      const endpoint = discovery.split('?')[0];
      const status = async (query) => (await fetch(`${endpoint}?${new URLSearchParams(query)}`)).status;
      assert.equal(await status({ url: article, format: 'xml' }), 501);
      assert.equal(await status({ url: article, maxwidth: 'wide' }), 400);
      assert.equal(await status({ url: `${site.url}/hello-world/` }), 404);
      assert.equal(await status({ url: article.replace('127.0.0.1', 'other.example') }), 404);
      assert.equal(await status({}), 400);
    });

    it('keeps drafts, protected posts and clips that are not to be shared to the site', async () => {
      const clip = { id: 'secret', src: `${flood}/clip-360.mp4`, headline: 'Secret' };
      const posts = await Promise.all([
        addPost({ post_title: 'Draft', post_content: blockOf(clip), post_status: 'draft' }),
        addPost({ post_title: 'Protected', post_content: blockOf(clip), post_password: 'x' }),
        addPost({ post_title: 'Kept', post_content: blockOf({ ...clip, isEmbeddable: false }) }),
      ]);
      for (const { id } of posts) {
        const response = await fetch(`${site.url}/?news-video-post=${id}&news-video-clip=secret`);
        assert.equal(response.status, 404);
        assert.ok(!(await response.text()).includes('Secret'));
      }
      assert.ok(
        !(await sourceOf(posts[1].url)).includes('clip-360.mp4'),
        'nor is it in the head of a protected post',
      );
    });
  });

  describe('a shortcode', () => {
    const shortcodeOf = (attributes) => `[news-video ${attributes}]`;

    it('has the attributes of the tag', async () => {
      const { url } = await addPost({
        post_title: 'A shortcode',
        post_content: `Before.\n\n${shortcodeOf(
          `id="flood" src="${flood}/clip-360.mp4" poster="${flood}/poster-960.jpg" headline="Floods & meadows" caption="It's 2 o'clock" duration="165" aspect-ratio="16/9" muted captions="${flood}/captions.en.vtt" captions-srclang="en"`,
        )}\n\nAfter.`,
      });
      const expected = renderClip({
        id: 'flood',
        src: `${flood}/clip-360.mp4`,
        poster: `${flood}/poster-960.jpg`,
        headline: 'Floods & meadows',
        caption: "It's 2 o'clock",
        duration: '165',
        aspectRatio: '16/9',
        muted: true,
        tracks: [{ src: `${flood}/captions.en.vtt`, srclang: 'en' }],
      });
      const source = await sourceOf(url);
      assert.ok(source.includes(expected), `${expected}\n\nis not in\n\n${source}`);
      await reader.goto(url);
      await plays(reader);
    });

    it('is not read where it is written as an example', async () => {
      const { url } = await addPost({
        post_title: 'Example',
        post_content: `[${shortcodeOf(`src="/a.mp4"`)}]`,
      });
      const source = await sourceOf(url);
      assert.ok(source.includes('[news-video src='));
      assert.ok(!source.includes('news-video.js'));
    });
  });

  describe('what is wrong', () => {
    it('is nothing for readers, and a message for editors', async () => {
      const block = blockOf({ src: `${flood}/clip-360.mp4`, href: 'javascript:alert(1)' });
      const { url } = await addPost({
        post_title: 'Invalid',
        post_content: `${block}<p>The article goes on.</p>`,
      });
      const source = await sourceOf(url);
      assert.ok(source.includes('The article goes on.'));
      assert.doesNotMatch(source, /<news-video|news-video-problem|javascript:alert/);
      await editor.goto(url);
      const message = await editor.$eval('.news-video-problem', ({ textContent }) => textContent);
      assert.match(message, /clip\.href is "javascript:alert\(1\)": the element would ignore it/);
    });

    it('never runs, whoever wrote it', async () => {
      const texts = [
        'headline',
        'caption',
        'credit',
        'posterAlt',
        'description',
        'id',
        'lang',
        'duration',
        'aspectRatio',
      ];
      const media = { src: '/a.mp4', poster: '/a.jpg' };
      const blocks = texts
        .map((name) => ({ ...media, headlineLevel: 2, transcript: 'below', [name]: HOSTILE }))
        .concat(
          HOSTILE_URLS.flatMap((url) => [
            { src: url },
            { ...media, poster: url },
            { ...media, href: url },
            { sources: [{ src: url, type: HOSTILE }] },
            { ...media, tracks: [{ src: url, label: HOSTILE }] },
          ]),
          {
            ...media,
            tracks: [{ src: '/a.vtt', srclang: HOSTILE, label: HOSTILE }],
            chapters: [{ title: HOSTILE, start: 0 }],
          },
          {
            ...media,
            tracks: 'x',
            sources: [[], 5, null, { src: ['a'] }],
            chapters: [{ title: {}, start: [] }],
          },
          { ...media, headline: ['a'], id: { a: 1 }, transcript: HOSTILE, posterId: 'x', isEmbeddable: [] },
          {
            ...media,
            headlineHtml: HOSTILE,
            captionHtml: HOSTILE,
            pageUrl: HOSTILE,
            embedUrl: 'javascript:1',
          },
        );
      const shortcodes = [
        `[news-video src="/a.mp4" headline='"><script>hacked=1</script>' caption="&quot;&gt;&lt;img src=x onerror=hacked=1&gt;"]`,
        `[news-video src="javascript:hacked=1" headline-level="2"]`,
        `[news-video src="/a.mp4" onclick="hacked=1" headlinehtml="<script>hacked=1</script>" transcript]`,
        '[news-video]',
      ];
      for (const author of ['admin', 'author']) {
        const { url } = await addPost({
          author,
          post_title: 'Hostile',
          post_content: [...blocks.map(blockOf), ...shortcodes, '<p>The end.</p>'].join('\n\n'),
        });
        await reader.goto(url);
        await reader.waitForSelector('news-video:state(drawn)');
        const found = await reader.evaluate(() => {
          const all = Array.from(document.querySelectorAll('.wp-block-post-content *, .entry-content *'));
          return {
            clips: all.filter(({ localName }) => localName === 'news-video').length,
            scripts: all.filter(({ localName }) => localName === 'script').length,
            handlers: all
              .flatMap((element) => Array.from(element.attributes))
              .filter(({ name }) => name.startsWith('on')).length,
            links: all.filter(({ href, src }) => /^(javascript|data:text)/i.test(href || src || '')).length,
            hacked: 'hacked' in globalThis,
            isComplete: document.body.textContent.includes('The end.'),
          };
        });
        assert.ok(found.clips > 5, `${found.clips} clips`);
        assert.deepEqual(
          { ...found, clips: 0 },
          { clips: 0, scripts: 0, handlers: 0, links: 0, hacked: false, isComplete: true },
        );
      }
    });
  });

  it('has no text of captions that are not WebVTT, or not of the site', async () => {
    const clip = { id: 'a', src: '/a.mp4', transcript: 'beside' };
    const tracks = [
      `${flood}/poster-480.jpg`,
      `${flood}/../../../../wp-config.vtt`,
      'https://other.example/en.vtt',
    ];
    const blocks = tracks.map((src) => blockOf({ ...clip, tracks: [{ src }] }));
    const { url } = await addPost({ post_title: 'Captions', post_content: blocks.join('\n\n') });
    const source = await sourceOf(url);
    const empty = '<news-video-transcript for="a" layout="beside"></news-video-transcript>';
    assert.equal(source.split(empty).length - 1, tracks.length);
  });

  it('keeps the texts of authors who may not write HTML', async () => {
    const clip = { src: `${flood}/clip-360.mp4?a=1&b=2`, headline: 'Rock & "roll"', caption: 'a < b' };
    const { url } = await addPost({
      author: 'author',
      post_title: 'Ampersands',
      post_content: blockOf(clip),
    });
    assert.ok((await sourceOf(url)).includes(renderClip(clip)));
  });

  it('speaks the language of the site', async () => {
    const { url } = await addPost({
      post_title: 'German',
      post_content: blockOf({ src: '/a.mp4', duration: '61' }),
    });
    await site.php('use-language.php', 'de_DE');
    assert.match(await sourceOf(url), /aria-label="Video abspielen, 1 Minute 1 Sekunde"/);
    await site.php('use-language.php', '');
  });

  it('works in a theme without blocks', async () => {
    await site.php('use-theme.php', 'twentytwentyone');
    await reader.goto(article);
    assert.ok(await reader.$('head script[type="module"][src$="/news-video.js"]'));
    await plays(reader);
    // A list of posts shows the clips, but it is not known before.
    await reader.goto(site.url);
    await plays(reader, 'news-video#flood');
    await site.php('use-theme.php', 'twentytwentythree');
  });

  it('causes no message of PHP', async () => {
    const lines = (await site.log()).split('\n').filter((line) => line.includes('plugins/news-video'));
    assert.deepEqual(lines, []);
  });
});
