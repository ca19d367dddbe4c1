import { expect } from '@open-wc/testing';
import { clip } from '../harness/clip.js';
import { FLOOD_MP4 } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { nextFrame, unmountAll } from '../harness/page.js';
import { play, videoOf } from '../harness/playing.js';
import { isWebKit } from '../harness/this-browser.js';
import { until } from '../harness/until.js';

describe('a clip that a script repeats', () => {
  afterEach(unmountAll);

  for (const start of ['', 'start="10"'])
    it(`plays again from its start, if the script says so while it plays ${start}`, async function () {
      if (isWebKit && !start) leaveOut(this, 'hangs when a file is repeated');
      const element = await clip(`src="${FLOOD_MP4}" ${start} muted`);
      await play(element);
      element.loop = true;
      element.currentTime = element.duration - 0.5;
      await until(() => element.currentTime < 20 && !element.paused, 'the beginning');
      element.loop = false;
      await element.updateComplete;
      element.currentTime = element.duration - 0.5;
      await until(() => element.ended, 'the end');
    });
});

describe('a clip with `loop` and `start`', () => {
  afterEach(unmountAll);

  it('plays again from its start', async () => {
    const element = await clip(`src="${FLOOD_MP4}" start="10" loop muted`);
    await play(element);
    element.currentTime = videoOf(element).duration - 0.5;
    await until(() => element.currentTime > 100, 'a position near the end');
    await until(() => element.currentTime >= 10 && element.currentTime < 100, 'playing from the start');
    await until(() => element.state === 'playing', 'playing');
  });

  it('rejects no promise of the page when it is removed at its end', async () => {
    const rejections: unknown[] = [];
    const onRejection = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      rejections.push(event.reason);
    };
    window.addEventListener('unhandledrejection', onRejection, { capture: true });
    const element = await clip(`src="${FLOOD_MP4}" start="10" loop muted`);
    await play(element);
    const video = videoOf(element);
    video.addEventListener('ended', () => element.remove(), { once: true });
    element.currentTime = video.duration - 0.5;
    await until(() => !element.isConnected && element.state === 'idle', 'the clip to be closed');
    await nextFrame();
    window.removeEventListener('unhandledrejection', onRejection, { capture: true });
    expect(rejections).to.deep.equal([]);
  });
});
