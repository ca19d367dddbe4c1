import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4, floodLive, NIGHT_MP4 } from '../harness/clips.js';
import { unmountAll } from '../harness/page.js';
import { pause, play, untilMoving, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

const MISSING = `${FLOOD_MP4}?missing`.replace('clip-360', 'clip-none');

/** Waits until the clip has played on for so many seconds. */
async function playOn(element: NewsVideo, seconds: number): Promise<void> {
  const fromSeconds = element.currentTime;
  await until(() => element.currentTime > fromSeconds + seconds, `${seconds} s more`);
}

describe('the summary of a playback', () => {
  afterEach(unmountAll);

  it('comes once the clip has ended, with the figures of the whole', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted start="20" end="22"`);
    const reports = reportsOf(element);
    await play(element);
    await until(() => only(reports, 'summary').length === 1, 'the summary');

    const [summary] = only(reports, 'summary');
    const [start] = only(reports, 'start');
    expect(summary?.reason).to.equal('ended');
    expect(summary?.by).to.equal('reader');
    expect(summary?.engine).to.equal('hls.js');
    expect(summary?.msToFirstFrame).to.equal(start?.msToFirstFrame);
    expect(summary?.reachedPercent).to.equal(100);
    expect(summary?.playedSeconds).to.be.within(1.5, 6);
    expect(summary?.attentionSeconds).to.be.within(1, summary?.playedSeconds ?? 0);
    expect(summary?.loadedBytes).to.be.at.least((start?.bytesBeforeTap ?? 0) + (start?.bytesAfterTap ?? 0));
    expect(summary?.meanBitsPerSecond).to.be.above(50_000);
    expect(summary?.failures).to.deep.equal({});
    expect(summary?.stallRatio).to.be.within(0, 1);
    expect(summary?.clip.src).to.equal(FLOOD_HLS);
  });

  it('comes again for a clip that is played again, without what went before', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted start="20" end="21"`);
    const reports = reportsOf(element);
    await element.play();
    await until(() => only(reports, 'summary').length === 1, 'the first summary');
    await element.play();
    await until(() => only(reports, 'summary').length === 2, 'the second summary');

    const [first, second] = only(reports, 'summary');
    expect(second?.reason).to.equal('ended');
    expect(second?.msToFirstFrame).to.equal(undefined);
    expect(second?.playedSeconds).to.be.below((first?.playedSeconds ?? 0) + 1);
    expect(only(reports, 'complete').length).to.equal(2);
    expect(only(reports, 'start').length).to.equal(1);
    const order = reports.map(({ action }) => action).filter((action) => /^(summary|play)$/.test(action));
    expect(order).to.deep.equal(['play', 'summary', 'play', 'summary']);
  });

  it('has the bit rate, and no bytes of the first, when a stream is played again', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted end="2"`);
    const reports = reportsOf(element);
    await element.play();
    await until(() => only(reports, 'summary').length === 1, 'the first summary');
    await element.play();
    await until(() => only(reports, 'summary').length === 2, 'the second summary');
    const [first, second] = only(reports, 'summary');
    expect(second?.meanBitsPerSecond).to.be.above(50_000);
    expect(second?.loadedBytes).to.be.below(first?.loadedBytes ?? 0);
  });

  it('comes with another clip in the element, and is about the one before', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted headline="Floods" id="one"`);
    const reports = reportsOf(element);
    await play(element);
    element.src = NIGHT_MP4;
    element.headline = 'Trains';

    const [summary, ...others] = only(reports, 'summary');
    expect(others.length).to.equal(0);
    expect(summary?.reason).to.equal('replaced');
    expect(summary?.clip.src).to.equal(FLOOD_MP4);
    expect(summary?.clip.headline).to.equal('Floods');
    expect(summary?.position).to.be.above(0);

    await element.updateComplete;
    await play(element);
    element.load();
    const second = only(reports, 'summary')[1];
    expect(second?.clip.src).to.equal(NIGHT_MP4);
    expect(second?.clip.headline).to.equal('Trains');
  });

  it('reaches the document when the element has been removed', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted id="gone"`);
    const abort = new AbortController();
    const reasons: string[] = [];
    document.addEventListener(
      'news-video',
      ({ detail }) => {
        if (detail.action === 'summary') reasons.push(`${detail.clip.id}: ${detail.reason}`);
      },
      { signal: abort.signal },
    );
    await play(element);
    element.remove();
    await until(() => reasons.length > 0, 'the summary');
    expect(reasons).to.deep.equal(['gone: removed']);
    abort.abort();
  });

  it('does not come for a clip that is moved, paused or parked', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted`);
    const reports = reportsOf(element);
    await play(element);
    document.body.append(element);
    await untilMoving(element);
    await pause(element);
    await element.play();
    await untilMoving(element);
    expect(only(reports, 'summary').length).to.equal(0);
    element.remove();
    await until(() => only(reports, 'summary').length === 1, 'the summary');
  });

  it('counts failures by kind, and a retry as the same playback', async () => {
    const element = await clip(`src="${MISSING}"`);
    const reports = reportsOf(element);
    await element.play().catch(() => {});
    await until(() => element.state === 'failed', 'the failure');
    await element.play().catch(() => {});
    await until(() => only(reports, 'error').length === 2, 'the second failure');
    element.remove();
    await until(() => only(reports, 'summary').length === 1, 'the summary');
    const [summary] = only(reports, 'summary');
    expect(summary?.failures).to.deep.equal({ 'not-found': 2 });
    expect(summary?.msToFirstFrame).to.equal(undefined);
    expect(summary?.playedSeconds).to.equal(0);
  });

  it('counts attention only while half of the clip is in view', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted`);
    const reports = reportsOf(element);
    await play(element);
    await playOn(element, 1);
    const { top } = element.getBoundingClientRect();
    document.body.style.paddingBottom = '200vh';
    const frame = videoOf(element).getBoundingClientRect();
    window.scrollBy(0, top + frame.height * 0.8);
    await playOn(element, 3);
    element.remove();
    document.body.style.paddingBottom = '';
    await until(() => only(reports, 'summary').length === 1, 'the summary');
    const [summary] = only(reports, 'summary');
    const { playedSeconds = 0, attentionSeconds = 0 } = summary ?? {};
    expect(attentionSeconds).to.be.above(0.5);
    expect(playedSeconds - attentionSeconds).to.be.above(2);
  });

  it('says how the attention grows, every ten seconds', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted`);
    const reports = reportsOf(element);
    await play(element);
    await until(() => only(reports, 'attention').length === 1, 'the attention', 20_000);
    const [attention] = only(reports, 'attention');
    expect(attention?.attentionSeconds).to.be.within(10, 11);
    expect(attention?.reachedPercent).to.equal(0);
  });
});

describe('what counts as watched', () => {
  afterEach(unmountAll);

  it('is no milestone that a seek jumps over', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted start="20" end="60"`);
    const reports = reportsOf(element);
    await play(element);
    element.currentTime = 49;
    await until(() => only(reports, 'progress').length > 0, 'a milestone');
    expect(only(reports, 'progress').map(({ percent }) => percent)).to.deep.equal([75]);
  });

  it('is no end that the reader seeks to', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted`);
    const reports = reportsOf(element);
    await play(element);
    element.currentTime = element.duration;
    await until(() => only(reports, 'summary').length === 1, 'the summary');
    expect(only(reports, 'complete').length).to.equal(0);
    expect(only(reports, 'summary')[0]?.reachedPercent).to.equal(0);
  });

  it('is no milestone that a reader scrubs over in short steps', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted start="20" end="28"`);
    const reports = reportsOf(element);
    await play(element);
    const video = videoOf(element);
    for (let step = 0; step < 14; step++) {
      video.currentTime += 0.45;
      await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
    }
    element.pause();
    video.currentTime = 27.4;
    await until(() => only(reports, 'summary').length === 1 || video.currentTime >= 27.3, 'the place');
    expect(only(reports, 'complete').length).to.equal(0);
    expect(only(reports, 'progress').map(({ percent }) => percent)).not.to.include(75);
  });

  it('is a milestone just behind the place where the reader plays an ended clip again', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted start="20" end="24"`);
    const reports = reportsOf(element);
    await element.play();
    await until(() => only(reports, 'summary').length === 1, 'the end');
    element.currentTime = 20.9;
    await until(() => !element.seeking, 'the place');
    await element.play();
    await until(() => only(reports, 'summary').length === 2, 'the second end');
    const second = reports.slice(reports.findIndex(({ action }) => action === 'summary') + 1);
    expect(only(second, 'progress').map(({ percent }) => percent)).to.deep.equal([25, 50, 75]);
    const order = second.map(({ action }) => action).filter((action) => /^(play|resume|seek)$/.test(action));
    expect(order).to.deep.equal(['seek', 'play']);
  });

  it('is nothing of a live stream, which has no duration', async () => {
    const element = await clip(`src="${floodLive(60)}" engine="hls" stream-type="live" muted`);
    const reports = reportsOf(element);
    await play(element);
    await until(() => only(reports, 'quality').length > 0 && element.played.length > 0, 'a start');
    const from = element.currentTime;
    await until(() => element.currentTime > from + 3, 'three seconds');
    expect(only(reports, 'progress')).to.deep.equal([]);
    expect(reports.at(-1)?.clip.duration).to.equal(undefined);
  });

  it('is a loop as one playback', async () => {
    const element = await clip(`src="${FLOOD_MP4}" muted loop start="163"`);
    const reports = reportsOf(element);
    await element.play();
    await until(() => element.currentTime > 164, 'the end');
    await until(() => element.currentTime < 164, 'the next lap');
    await untilMoving(element);
    expect(element.currentTime).to.be.at.least(162.9);
    expect(element.state).to.equal('playing');
    expect(only(reports, 'complete').length).to.equal(0);
    expect(only(reports, 'summary').length).to.equal(0);
  });
});
