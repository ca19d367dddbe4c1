import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { servePreview } from '../../dist/esm/pack/preview/serve-preview.js';

const HLS_JS = fileURLToPath(new URL('../../node_modules/hls.js/dist/hls.js', import.meta.url));

/** Nothing that works takes so long, on a machine that does other work, too. */
const PATIENCE_MS = 60_000;

/** Seconds that are played of a clip; of a shorter one, all of it. */
const PLAYED_SECONDS = 1.5;

/** Visits the preview of a clip, and collects what the page complains about. */
async function visit(browser, folder, use) {
  const server = await servePreview(folder, 0);
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('favicon.ico'))
      complaints.push(`${response.status()} ${response.url()}`);
  });
  try {
    await use(page, server.url);
  } finally {
    await page.close();
    await server.close();
  }
  assert.deepEqual(
    complaints.filter((text) => !text.endsWith('favicon.ico')),
    [],
  );
}

/** Plays a clip from its `preview.html`. */
export function playByElement(browser, folder) {
  return visit(browser, folder, async (page, url) => {
    await page.goto(url);
    await page.waitForSelector('news-video:state(drawn)', { timeout: PATIENCE_MS });
    await page.evaluate(() => {
      const clip = document.querySelector('news-video');
      clip.muted = true;
      clip.play();
    });
    await page.waitForFunction(
      (playedSeconds) => {
        const clip = document.querySelector('news-video');
        return clip.state === 'failed' || clip.ended || clip.currentTime > playedSeconds;
      },
      { timeout: PATIENCE_MS, polling: 100 },
      PLAYED_SECONDS,
    );
    const { state, source } = await page.evaluate(() => {
      const clip = document.querySelector('news-video');
      return {
        state: clip.state,
        source:
          clip.shadowRoot.querySelector('video')?.currentSrc ?? clip.querySelector('video')?.currentSrc ?? '',
      };
    });
    assert.notEqual(state, 'failed');
    assert.match(source, /^blob:/, 'the stream plays, and not the file for browsers without HLS');
  });
}

/** Plays a clip by hls.js, which says in its log what it finds odd; its end, too. */
export function playByHlsJs(browser, folder, seconds = 0) {
  return visit(browser, folder, async (page, url) => {
    await page.goto(`${url}pack.json`);
    await page.addScriptTag({ path: HLS_JS });
    await page.evaluate((lastSeconds) => {
      const { Hls } = window;
      const video = document.body.appendChild(document.createElement('video'));
      video.muted = true;
      window.found = { errors: [], warnings: [] };
      const quiet = () => {};
      const warn = (...words) => window.found.warnings.push(words.join(' '));
      const debug = { log: quiet, debug: quiet, info: quiet, trace: quiet, warn, error: warn };
      const hls = new Hls({ debug });
      hls.on(Hls.Events.ERROR, (_event, { details, error }) =>
        window.found.errors.push(`${details} ${error?.message}`),
      );
      hls.loadSource(new URL('master.m3u8', location.href).href);
      hls.attachMedia(video);
      video.addEventListener('loadeddata', () => {
        video.play();
      });
      // Then the end: a gap between sound and picture would stop it there.
      video.addEventListener('timeupdate', () => {
        if (video.currentTime > 1.5 && lastSeconds > 4 && video.currentTime < lastSeconds - 2)
          video.currentTime = lastSeconds - 1;
      });
      video.addEventListener('ended', () => {
        window.found.isEnded = true;
      });
    }, seconds);
    await page.waitForFunction(() => window.found.isEnded || window.found.errors.length > 0, {
      timeout: PATIENCE_MS,
      polling: 100,
    });
    const { errors, warnings } = await page.evaluate(() => window.found);
    assert.deepEqual(errors, []);
    assert.deepEqual(warnings, []);
  });
}
