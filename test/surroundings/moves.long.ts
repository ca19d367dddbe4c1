import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import type { PhaseName } from '../../src/playback/phase.js';
import type { NewsVideoDetail } from '../../src/report/events.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../harness/clips.js';
import { control, controlledClip } from '../harness/controls.js';
import { clickCentre, mount, nextFrame, unmountAll } from '../harness/page.js';
import { partOf, untilMoving, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

const GONE = new URL('../../demo/clips/missing.mp4', import.meta.url).href;

/** Brings a clip to where it is to be moved. */
const WAYS: Readonly<Partial<Record<PhaseName, (element: NewsVideo) => Promise<void>>>> = {
  async starting(element) {
    partOf(element, 'play-button').click();
    await until(() => element.state === 'starting', 'the start');
  },
  async playing(element) {
    await element.play();
    await untilMoving(element);
  },
  async paused(element) {
    await element.play();
    await untilMoving(element);
    element.pause();
    await until(() => element.state === 'paused', 'the pause');
  },
  async failed(element) {
    element.src = GONE;
    await element.updateComplete;
    await element.play().catch(() => undefined);
    await until(() => element.state === 'failed', 'the failure');
  },
};

describe('a clip that is moved to another place of the page', () => {
  afterEach(unmountAll);

  for (const [what, source] of [
    ['a file', `src="${FLOOD_MP4}"`],
    ['HLS', `src="${FLOOD_HLS}" engine="hls"`],
  ] as const) {
    for (const [phase, bring] of Object.entries(WAYS)) {
      it(`goes on as it was, ${phase}: ${what}`, async () => {
        const element = await clip(`${source} muted`);
        await bring(element);
        const reports = reportsOf(element);
        const before = element.currentTime;
        mount('<div></div>').append(element);
        await nextFrame();
        if (phase === 'starting' || phase === 'playing') {
          await untilMoving(element);
          expect(only(reports, 'pause')).to.deep.equal([]);
          expect(element.error).to.equal(null);
        } else {
          await element.updateComplete;
          expect(element.state).to.equal(phase);
        }
        if (phase === 'paused') {
          expect(element.currentTime).to.be.closeTo(before, 0.2);
          await element.play();
          await untilMoving(element);
          expect(element.currentTime).to.be.within(before - 0.2, before + 5);
        }
        if (phase === 'failed') expect(partOf(element, 'message').textContent).to.contain('no longer here');
      });
    }
  }
});

describe('a clip that is taken out by a listener to its own event', () => {
  afterEach(unmountAll);

  const TAKEN_AT: readonly (readonly [NewsVideoDetail['action'], (element: NewsVideo) => unknown])[] = [
    ['play-request', (element) => partOf(element, 'play-button').click()],
    ['start', (element) => partOf(element, 'play-button').click()],
    ['pause', (element) => element.play().then(() => element.pause())],
    [
      'seek',
      async (element) => {
        await element.play();
        await untilMoving(element);
        // What is there already: WebKitGTK, on a busy machine, can forget another.
        element.currentTime = 2;
      },
    ],
    [
      'error',
      (element) => {
        element.src = GONE;
        element.play().catch(() => undefined);
      },
    ],
  ];
  for (const [action, act] of TAKEN_AT) {
    it(`"${action}" is silent, and back on its poster`, async () => {
      const element = await clip(`src="${FLOOD_MP4}" muted`);
      const home = element.parentElement as HTMLElement;
      const troubles: unknown[] = [];
      const hear = (event: PromiseRejectionEvent) => troubles.push(event.reason);
      window.addEventListener('unhandledrejection', hear);
      element.addEventListener('news-video', ({ detail }) => {
        if (detail.action === action) element.remove();
      });
      Promise.resolve(act(element)).catch(() => undefined);
      await until(() => !element.isConnected, 'it to be taken out');
      await until(
        () => element.state === 'idle',
        () => `the end of the visit (${element.state})`,
      );
      expect(element.shadowRoot?.querySelector('video')).to.equal(null);
      home.append(element);
      await element.updateComplete;
      expect(partOf(element, 'play-button').checkVisibility()).to.equal(true);
      window.removeEventListener('unhandledrejection', hear);
      expect(troubles).to.deep.equal([]);
    });
  }
});

describe('a clip that fills the screen and is taken out', () => {
  afterEach(unmountAll);

  it('gives the screen back, and is silent', async () => {
    const element = await controlledClip(`src="${FLOOD_MP4}" muted`);
    const video = videoOf(element);
    await clickCentre(control(element, 'Full screen'));
    await until(() => document.fullscreenElement, 'the full screen');
    element.remove();
    await until(() => !document.fullscreenElement, 'the page');
    await until(() => video.paused && element.state === 'idle', 'the end of the visit');
  });
});
