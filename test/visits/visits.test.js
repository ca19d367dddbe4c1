import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { visitDemo } from '../browsers/demo-visit.js';

/** Nothing here takes so long that works. */
const PATIENCE_MS = 20_000;
const POLL_MS = 50;

/** Between what a page says and what is true a moment later. */
const MOMENT_SECONDS = 1;

describe('a visit in which the clip of the article', { timeout: 240_000 }, () => {
  const demo = visitDemo();
  let page;

  beforeEach(async () => {
    page = demo.page;
    await until((clip) => clip.matches(':state(drawn)'));
    await of((clip) => {
      clip.scrollIntoView({ block: 'center' });
      clip.muted = true;
    });
  });

  /** What `read` says of the clip. As an expression: the page's policy lets nobody make functions from text. */
  const of = (read, ...args) =>
    page.evaluate(`(${read})(document.querySelector('#flood-meadows'), ...${JSON.stringify(args)})`);

  /** Waits until `test` holds of the clip. */
  async function until(test, ...args) {
    const endsAtMs = Date.now() + PATIENCE_MS;
    while (!(await of(test, ...args))) {
      if (Date.now() > endsAtMs) throw new Error(`waited ${PATIENCE_MS} ms for ${test}`);
      await pause(POLL_MS);
    }
  }

  const secondsOf = () => of((clip) => clip.currentTime);

  async function play() {
    const { x, y } = await of((clip) => {
      const { left, top, width } = clip.getBoundingClientRect();
      return { x: left + width / 2, y: top + width / 4 };
    });
    await page.mouse.click(x, y);
    await untilMoving();
  }

  async function untilMoving() {
    const from = await secondsOf();
    await until((clip, seconds) => clip.state === 'playing' && clip.currentTime > seconds + 0.3, from);
  }

  it('meets a tunnel: plays what it has, says "offline" and where it stopped, and goes on by itself', async () => {
    await play();
    await page.setOfflineMode(true);
    const boughtSeconds = await of((clip) => clip.buffered.end(clip.buffered.length - 1));
    await of((clip) => {
      clip.playbackRate = 8;
    });
    await until((clip) => clip.state === 'failed');
    const stoodAtSeconds = await secondsOf();
    assert.ok(stoodAtSeconds > boughtSeconds - MOMENT_SECONDS, `${stoodAtSeconds} of ${boughtSeconds} s`);
    assert.equal(await of((clip) => clip.error.code), 2);
    assert.match(
      await of((clip) => clip.shadowRoot.querySelector('[part~=message]').textContent),
      /offline/i,
    );
    await page.setOfflineMode(false);
    await until((clip, seconds) => clip.state === 'playing' && clip.currentTime > seconds, stoodAtSeconds);
    assert.ok((await secondsOf()) < stoodAtSeconds + 8 * MOMENT_SECONDS);
    assert.equal(await of((clip) => clip.playbackRate), 8);
  });

  it('meets a short tunnel: nobody sees it', async () => {
    await play();
    await page.setOfflineMode(true);
    await untilMoving();
    await page.setOfflineMode(false);
    const boughtSeconds = await of((clip) => clip.buffered.end(clip.buffered.length - 1));
    await of((clip) => {
      clip.playbackRate = 8;
    });
    await until((clip, seconds) => clip.currentTime > seconds + 2, boughtSeconds);
    assert.equal(await of((clip) => clip.error), null);
  });

  it('is left for another page, and come back to: it plays on from there, as loud and as fast', async () => {
    await play();
    await of((clip) => {
      clip.volume = 0.4;
      clip.playbackRate = 1.5;
    });
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        window.isBack = persisted;
      });
    });
    const leftAtSeconds = await secondsOf();
    await page.goto(new URL('states.html', demo.url).href);
    await page.goBack();
    assert.equal(
      await page.evaluate(() => window.isBack),
      true,
      'the page comes out of the back/forward cache',
    );
    const { seconds, volume, playbackRate, error } = await of((clip) => ({
      seconds: clip.currentTime,
      volume: clip.volume,
      playbackRate: clip.playbackRate,
      error: clip.error,
    }));
    assert.ok(
      Math.abs(seconds - leftAtSeconds) < 2 * MOMENT_SECONDS,
      `${seconds}, left at ${leftAtSeconds} s`,
    );
    assert.deepEqual({ volume, playbackRate, error }, { volume: 0.4, playbackRate: 1.5, error: null });
    await untilMoving();
  });

  it('lies in a tab behind another, which the system freezes, and wakes: it plays on from there', async () => {
    await play();
    const other = await demo.browser.newPage();
    await other.bringToFront();
    const sleptAtSeconds = await secondsOf();
    const session = await page.createCDPSession();
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.bringToFront();
    await other.close();
    await untilMoving();
    assert.ok((await secondsOf()) >= sleptAtSeconds);
    assert.equal(await of((clip) => clip.error), null);
  });

  it('is seen by somebody who wants less motion: nothing moves but the pictures of the clip', async () => {
    const moving = () =>
      of((clip) =>
        [document, clip.shadowRoot]
          .flatMap((root) => root.getAnimations())
          .filter(
            ({ playState, effect }) => playState === 'running' && effect.getComputedTiming().duration > 0,
          )
          .map(({ animationName, transitionProperty }) => animationName ?? transitionProperty),
      );
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().includes('hang')) request.continue();
    });
    await of((clip) => {
      clip.src = 'clips/flood-meadows/clip-360.mp4?hang';
      clip.play().catch(() => {});
    });
    await until((clip) => clip.state === 'starting' && clip.shadowRoot.getAnimations().length > 0);
    assert.notDeepEqual(await moving(), [], 'what turns for everybody else');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    assert.deepEqual(await moving(), []);
    await of((clip) => {
      clip.src = 'clips/flood-meadows/clip-360.mp4';
      clip.play();
    });
    await untilMoving();
    await until((clip) => clip.shadowRoot.querySelector('[part=controls]') !== null);
    assert.deepEqual(await moving(), []);
  });

  it('is on a phone that is turned, and zoomed: it plays on, whole, in its column', async () => {
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    await play();
    const seconds = await secondsOf();
    for (const [width, height, deviceScaleFactor] of [
      [740, 360, 1],
      [360, 740, 2],
    ]) {
      await page.setViewport({ width, height, deviceScaleFactor, isMobile: true, hasTouch: true });
      await of((clip) => clip.scrollIntoView({ block: 'center' }));
      await untilMoving();
      const box = await of((clip) => {
        const { left, right, width: boxWidth } = clip.getBoundingClientRect();
        return { left, right, boxWidth };
      });
      assert.ok(box.left >= 0 && box.right <= width && box.boxWidth > width / 2, JSON.stringify(box));
    }
    assert.ok((await secondsOf()) > seconds);
    assert.equal(await of((clip) => clip.state), 'playing');
  });
});
