import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { chunkOf, chunksOf } from '../harness/chunks.js';
import { only, reportsOf } from '../harness/clip.js';
import { control, findControl } from '../harness/controls.js';
import { leaveOut } from '../harness/leave-out.js';
import { clickCentre, glideTo, loadPage, unmountAll } from '../harness/page.js';
import { partOf, play, untilMoving } from '../harness/playing.js';
import { headerOf, type PolicedPage, type Policy, policedPage, STRICT } from '../harness/policed-page.js';
import { tryTwiceInFirefox } from '../harness/second-try.js';
import { isFirefox } from '../harness/this-browser.js';
import { until } from '../harness/until.js';

// The rows of the table in docs/security.md, in its order: what a reader has when the page's policy refuses something.

interface Denial {
  /** As the table says it. */
  readonly what: string;
  readonly policy: () => Policy | Promise<Policy>;
  readonly sees: (page: PolicedPage) => Promise<void>;
  /** Not every browser knows the directive. */
  readonly isKnown?: boolean;
}

const { origin } = location;

/** A policy under which the page's scripts are all that it needs, without some. */
async function scriptsWithout(...names: readonly string[]): Promise<Policy> {
  const core = await chunkOf('/dist/news-video.js', 'core');
  const ofCore = await chunksOf(core);
  const ofPlayer = await chunksOf(await chunkOf(core, 'player'));
  const allowed = new Map([['core', core], ...ofCore, ...ofPlayer]);
  for (const name of names) {
    if (!allowed.delete(name)) throw new Error(`no chunk is called ${name}`);
  }
  const own = ['/dist/news-video.js', '/dist/news-video-transcript.js', '/test/pages/violations.js'];
  return {
    ...STRICT,
    'script-src': [...own.map((path) => origin + path), ...allowed.values()].join(' '),
  };
}

async function pressed(page: PolicedPage, id: string): Promise<NewsVideo> {
  const element = await page.clip(id);
  element.muted = true;
  await clickCentre(partOf(element, 'play-button'));
  return element;
}

async function plays(page: PolicedPage, id: string): Promise<NewsVideo> {
  const element = await pressed(page, id);
  await untilMoving(element);
  return element;
}

async function failsWith(page: PolicedPage, id: string, words: RegExp): Promise<void> {
  const element = await pressed(page, id);
  await until(
    () => element.state === 'failed',
    () => `the failure (${element.state})`,
    20_000,
  );
  await element.updateComplete;
  expect(partOf(element, 'message').textContent).to.match(words);
  expect(partOf(element, 'message').querySelector('button')).to.not.equal(null);
}

async function showsFallback({ view }: PolicedPage): Promise<void> {
  const link = view.document.querySelector<HTMLElement>('#hls > a');
  await until(() => link?.checkVisibility(), 'the link in the tag');
  expect(view.document.querySelector('#hls')?.shadowRoot ?? null).to.equal(null);
}

const DENIALS: readonly Denial[] = [
  {
    what: 'the script: the link inside the tag is shown',
    policy: () => ({ ...STRICT, 'script-src': `${origin}/test/pages/violations.js` }),
    sees: showsFallback,
  },
  {
    what: 'the player: the clip says that it takes too long, and offers Retry',
    policy: () => scriptsWithout('player'),
    sees: (page) => failsWith(page, 'hls', /too long/),
  },
  {
    what: 'what the player shares with other parts: the same',
    policy: () => scriptsWithout('shared'),
    sees: (page) => failsWith(page, 'hls', /too long/),
  },
  {
    what: 'hls.js: a plain stream plays its first segment; any other says that it takes too long',
    policy: () => scriptsWithout('hls', 'hls-light'),
    async sees(page) {
      const element = await page.clip('hls');
      let seconds = 0;
      // It is soon over, and the media element gone.
      element.addEventListener('timeupdate', () => {
        seconds = Math.max(seconds, element.currentTime);
      });
      await pressed(page, 'hls');
      await until(() => seconds > 1, 'the first segment');
      await failsWith(page, 'ts', /too long/);
    },
  },
  {
    what: "the controls: the browser's own serve",
    policy: () => scriptsWithout('controls'),
    async sees(page) {
      const element = await plays(page, 'file');
      await until(() => element.shadowRoot?.querySelector('video')?.controls, "the browser's controls");
    },
  },
  {
    what: 'another language: the words are English',
    policy: () => scriptsWithout('locale-de'),
    async sees(page) {
      const element = await page.clip('file');
      await until(() => page.violations().some((violation) => violation.includes('locale-de')), 'a refusal');
      expect(partOf(element, 'play-button').ariaLabel).to.match(/^Play video/);
    },
  },
  {
    what: 'news-video.css: the box has its shape once the script is there',
    policy: () => ({ ...STRICT, 'style-src': "'none'" }),
    async sees(page) {
      const element = await page.clip('hls');
      const { width, height } = partOf(element, 'frame').getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.02);
      await plays(page, 'hls');
    },
  },
  {
    what: 'pictures: no poster, and times without pictures over the slider; the clip plays',
    policy: () => ({ ...STRICT, 'img-src': "'none'" }),
    async sees(page) {
      const element = await page.clip('hls');
      expect(element.shadowRoot?.querySelector<HTMLImageElement>('img')?.naturalWidth ?? 0).to.equal(0);
      await plays(page, 'hls');
      await until(() => findControl(element, 'Position'), 'the slider');
      await glideTo(control(element, 'Position'));
      await until(() => element.shadowRoot?.querySelector('.preview .clock')?.textContent, 'the time');
    },
  },
  {
    what: 'a media file: the clip says that it is damaged',
    policy: () => ({ ...STRICT, 'media-src': 'blob:' }),
    async sees(page) {
      const element = await page.clip('file');
      // Firefox asks no policy for what it has in memory.
      element.src += '?never-seen';
      await element.updateComplete;
      await failsWith(page, 'file', /beschädigt/);
    },
  },
  {
    what: 'the files of <track>: the clip plays, an error that is not fatal names them, the transcript stays as the author wrote it',
    policy: () => ({ ...STRICT, 'media-src': 'blob:' }),
    async sees(page) {
      const reports = reportsOf(await page.clip('hls'));
      await plays(page, 'hls');
      await until(() => only(reports, 'error').length > 0, 'the report');
      expect(only(reports, 'error').every(({ fatal }) => !fatal)).to.equal(true);
      expect(page.view.document.querySelector('news-video-transcript')?.textContent).to.equal('By hand.');
    },
  },
  {
    what: 'blob: media: HLS by hls.js says that it takes too long',
    policy: () => ({ ...STRICT, 'media-src': origin }),
    sees: (page) => failsWith(page, 'ts', /too long/),
    // Firefox takes it for the page's own.
    isKnown: !isFirefox,
  },
  {
    what: 'connections: HLS by hls.js says that it takes too long; a file plays',
    policy: () => ({ ...STRICT, 'connect-src': "'none'" }),
    async sees(page) {
      await failsWith(page, 'hls', /too long/);
      await plays(page, 'file');
    },
  },
  {
    what: 'the worker: hls.js works without it',
    policy: () => ({ ...STRICT, 'worker-src': "'none'" }),
    async sees(page) {
      await plays(page, 'ts');
      expect(page.violations().length).to.be.at.least(1);
    },
  },
  {
    what: 'the trusted type of Lit: the link inside the tag is shown',
    policy: () => ({
      ...STRICT,
      'require-trusted-types-for': "'script'",
      'trusted-types': 'another',
    }),
    sees: showsFallback,
    isKnown: 'trustedTypes' in window,
  },
];

describe('a policy that refuses', function () {
  tryTwiceInFirefox(this);
  afterEach(unmountAll);

  for (const { what, policy, sees, isKnown = true } of DENIALS) {
    it(what, async function () {
      if (!isKnown) leaveOut(this, 'it is not refused');
      const page = await policedPage(await policy());
      await sees(page);
    }).timeout(40_000);
  }
});

describe('a page that trusts scripts', function () {
  tryTwiceInFirefox(this);
  afterEach(unmountAll);

  async function playsIn(url: string): Promise<void> {
    const { view } = await loadPage(url);
    const element = view.document.querySelector('news-video') as NewsVideo;
    await until(() => element.matches(':state(drawn)'), 'the facade');
    await play(element);
    await until(() => findControl(element, 'Pause'), 'the controls');
  }

  it('by their hash, as Subresource Integrity does, gets the chunks, too', async () => {
    const file = await (await fetch('/dist/news-video.js')).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    const integrity = `sha384-${btoa(String.fromCharCode(...digest))}`;
    await playsIn(`${new URL('integrity.html', import.meta.url)}?integrity=${encodeURIComponent(integrity)}`);
  });

  it('by a nonce alone, gets the chunks, too', async () => {
    const policy = { ...STRICT, 'script-src': "'nonce-once' 'strict-dynamic'" };
    const url = new URL('nonce.html', import.meta.url);
    url.searchParams.set('csp', headerOf(policy));
    await playsIn(url.href);
  });
});
