import { expect } from '@open-wc/testing';
import { NewsVideoEvent } from '../../src/report/events.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4 } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { partOf, play, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

describe('the news-video event', () => {
  afterEach(unmountAll);

  it('bubbles out of shadow roots, and is a NewsVideoEvent', async () => {
    const element = await clip(`src="${FLOOD_MP4}" headline="Floods" duration="2:45" id="floods"`);
    const dispatched = new Promise<Event>((resolve) =>
      document.addEventListener('news-video', resolve, { once: true }),
    );
    partOf(element, 'play-button').click();
    const event = (await dispatched) as NewsVideoEvent;
    expect(event).to.be.instanceOf(NewsVideoEvent);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    expect(event.detail.action).to.equal('play-request');
    expect(event.detail.clip).to.deep.equal({
      id: 'floods',
      src: FLOOD_MP4,
      headline: 'Floods',
      duration: 165,
    });
    expect(event.detail.position).to.equal(0);
  });

  it('reports one view, after a second in view', async () => {
    const reports = reportsOf(document);
    const element = await clip(`src="${FLOOD_MP4}"`);
    await until(() => only(reports, 'view').length === 1, 'the view');
    element.headline = 'another render';
    await element.updateComplete;
    expect(only(reports, 'view').length).to.equal(1);
  });

  it('reports the figures of a start', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls"`);
    const reports = reportsOf(element);
    await play(element);
    const [start, ...others] = only(reports, 'start');
    expect(others.length).to.equal(0);
    expect(start?.by).to.equal('reader');
    expect(start?.engine).to.equal('hls.js');
    expect(start?.msToFirstFrame).to.be.within(1, 10_000);
    expect((start?.bytesBeforeTap ?? 0) + (start?.bytesAfterTap ?? 0)).to.be.above(20_000);
  });

  it('reports each milestone once, and the end', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted start="20" end="22"`);
    const reports = reportsOf(element);
    await element.play();
    await until(() => only(reports, 'complete').length === 1, 'the end');
    expect(only(reports, 'progress').map(({ percent }) => percent)).to.deep.equal([25, 50, 75]);
  });

  it('reports pause and resume with their reason, seeks, unmuting and the playback rate', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted`);
    const reports = reportsOf(element);
    await play(element);
    element.pause();
    await until(() => element.paused, 'the pause');
    await element.play();
    const video = videoOf(element);
    // On a busy machine WebKitGTK forgets a seek beyond the buffer (see
    // test/session/repeat-lost-seeks.test.ts).
    await until(() => video.buffered.length > 0 && video.buffered.end(0) > 20, 'the buffer');
    video.currentTime = 18;
    await until(() => only(reports, 'seek').length === 1, 'the seek');
    video.muted = false;
    video.playbackRate = 1.5;
    await until(() => only(reports, 'rate').length === 1, 'the speed');
    await until(() => only(reports, 'unmute').length === 1, 'the sound');
    expect(only(reports, 'pause').map(({ reason }) => reason)).to.deep.equal(['page']);
    expect(only(reports, 'resume').map(({ reason }) => reason)).to.deep.equal(['page']);
    // The clock of WebKitGTK goes back by some milliseconds now and then.
    expect(only(reports, 'seek')[0]?.to).to.be.within(17.9, element.currentTime + 0.1);
    expect(only(reports, 'rate')[0]?.playbackRate).to.equal(1.5);
  });
});
