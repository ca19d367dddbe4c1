import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { NewsVideo } from '../../src/define.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_POSTER } from '../harness/clips.js';
import { type HeldTimers, holdTimers } from '../harness/hold-timers.js';
import { moveTo, nextFrame, unmountAll } from '../harness/page.js';
import { partOf, untilMoving, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

/** Undefined while the button is up. */
let timers: HeldTimers | undefined;

/** Holds the button down, for a time that the element takes for a short one until `timers.elapse()`. */
async function press(): Promise<void> {
  timers = holdTimers();
  await sendMouse({ type: 'down' });
}

async function release(): Promise<void> {
  await sendMouse({ type: 'up' });
  timers?.release();
  timers = undefined;
}

async function leave(): Promise<void> {
  await sendMouse({ type: 'move', position: [0, 0] });
}

/** A clip that the pointer rests on, and whose first segment is here. */
async function hovered(attributes = ''): Promise<NewsVideo> {
  const element = await clip(`src="${FLOOD_HLS}" poster="${FLOOD_POSTER}" engine="hls" ${attributes}`);
  await moveTo(partOf(element, 'play-button'));
  await until(
    () => element.readyState >= 3,
    () => `the first segment (${element.state}, ${element.readyState})`,
  );
  return element;
}

/** Waits until pictures move under the poster. */
async function untilRolling(element: NewsVideo): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('video'), 'the mounted media element');
  const { paused } = videoOf(element);
  expect(paused).to.equal(false);
  await until(() => videoOf(element).currentTime > 0, 'the early start');
}

function eventsOf(element: NewsVideo): string[] {
  const seen: string[] = [];
  for (const type of ['play', 'playing', 'pause', 'volumechange', 'seeking', 'waiting'])
    element.addEventListener(type, () => seen.push(type));
  return seen;
}

describe('a press of the play button, once data is prefetched', () => {
  afterEach(async () => {
    if (timers) await release();
    await leave();
    unmountAll();
  });

  it('plays already when it becomes a click, and nobody sees or hears it before', async () => {
    const element = await hovered();
    const reports = reportsOf(element);
    const events = eventsOf(element);
    await press();
    await untilRolling(element);
    expect([element.state, element.muted, element.paused]).to.deep.equal(['warming', true, true]);
    expect(partOf(element, 'poster').checkVisibility()).to.equal(true);
    expect([events, only(reports, 'start')]).to.deep.equal([[], []]);

    await release();
    await until(() => element.state === 'playing', 'playing');
    expect(element.muted).to.equal(false);
    await untilMoving(element);
    expect(element.shadowRoot?.querySelector('.poster')).to.equal(null);
    expect(only(reports, 'start').map(({ by }) => by)).to.deep.equal(['reader']);
    expect(only(reports, 'unmute')).to.deep.equal([]);
    // A busy machine may have to wait for data afterwards.
    expect(events.slice(0, 2)).to.deep.equal(['play', 'playing']);
    expect(events.filter((type) => type === 'play')).to.have.length(1);
  });

  it('plays as soon as the first data has arrived', async () => {
    const gate = crypto.randomUUID();
    const element = await clip(`src="${FLOOD_HLS}?gate=${gate}" engine="hls"`);
    element.warm();
    await until(() => element.state === 'warming', 'the prefetch');
    await moveTo(partOf(element, 'play-button'));
    await press();
    expect(element.readyState).to.equal(0);
    await fetch(`/?open=${gate}`);
    await untilRolling(element);
    await release();
    await untilMoving(element);
    expect(element.muted).to.equal(false);
  });

  it('reports the time from the release of the button to the first frame, not from the press', async () => {
    const element = await hovered();
    const reports = reportsOf(element);
    await press();
    let hasRolled = false;
    await until(() => element.shadowRoot?.querySelector('video'), 'the mounted media element');
    videoOf(element).requestVideoFrameCallback?.(() => {
      hasRolled = true;
    });
    if ('requestVideoFrameCallback' in HTMLVideoElement.prototype) await until(() => hasRolled, 'a frame');
    await nextFrame();
    const releasedAtMs = performance.now();
    await release();
    await until(() => only(reports, 'start').length > 0, 'the first frame');
    // From the release, not from the press.
    expect(only(reports, 'start')[0]?.msToFirstFrame).to.be.within(0, performance.now() - releasedAtMs);
  });

  it('does not unmute a muted clip', async () => {
    const element = await hovered('muted');
    await press();
    await untilRolling(element);
    await release();
    await untilMoving(element);
    expect(element.muted).to.equal(true);
    // The next change is the reader's, and has an event.
    const events = eventsOf(element);
    element.muted = false;
    await until(() => events.includes('volumechange'), 'the change');
  });

  it('plays from a start position that was set after the prefetch', async () => {
    const element = await hovered();
    const reports = reportsOf(element);
    element.start = '0:30';
    await element.updateComplete;
    await press();
    await untilRolling(element);
    await release();
    await until(() => only(reports, 'start').length > 0, 'the first frame');
    expect(only(reports, 'start')[0]?.position).to.be.within(29.5, 40);
    await untilMoving(element);
    expect([element.muted, element.currentTime >= 29.5]).to.deep.equal([false, true]);
  });

  it('pauses again if the pointer leaves before the button comes up', async () => {
    const element = await hovered();
    const reports = reportsOf(element);
    await press();
    await untilRolling(element);
    const video = videoOf(element);
    await leave();
    await nextFrame();
    expect([video.paused, video.isConnected]).to.deep.equal([true, false]);
    await release();
    await until(() => !video.seeking, 'the way back');
    expect([video.currentTime, element.muted, element.state]).to.deep.equal([0, false, 'warming']);
    expect([only(reports, 'start'), only(reports, 'pause')]).to.deep.equal([[], []]);

    await moveTo(partOf(element, 'play-button'));
    await press();
    await untilRolling(element);
    await release();
    await untilMoving(element);
    expect(element.muted).to.equal(false);
  });

  it('does not disturb a script that plays the clip meanwhile', async () => {
    const element = await hovered('muted');
    await press();
    await untilRolling(element);
    await element.play();
    await untilMoving(element);
    const reports = reportsOf(element);
    await leave();
    await release();
    await untilMoving(element);
    expect([element.state, only(reports, 'pause').length]).to.deep.equal(['playing', 0]);
  });

  it('starts at the beginning after a long press', async () => {
    const element = await hovered();
    await press();
    await untilRolling(element);
    const video = videoOf(element);
    await until(() => video.currentTime > 1, 'a second');
    timers?.elapse();
    await until(() => video.paused && !video.isConnected && !video.seeking, 'the end of the early start');
    let first: number | undefined;
    element.addEventListener('playing', () => {
      first ??= element.currentTime;
    });
    await release();
    await untilMoving(element);
    expect(first).to.be.below(1);
    expect(element.muted).to.equal(false);
  });

  it('returns to the position before the press, not to the beginning', async () => {
    const element = await hovered('start="1:00"');
    await press();
    await until(() => element.shadowRoot?.querySelector('video'), 'the mounted media element');
    const video = videoOf(element);
    await until(() => video.currentTime > 60, 'the early start');
    timers?.elapse();
    await until(() => video.paused && !video.seeking, 'the end of the early start');
    expect(video.currentTime).to.be.closeTo(60, 0.1);
  });

  it('ends when the element is removed from the page', async () => {
    const element = await hovered();
    await press();
    await untilRolling(element);
    const video = videoOf(element);
    element.remove();
    await until(() => video.paused && element.state === 'idle', 'the end of the early start');
    expect([video.muted, video.isConnected]).to.deep.equal([false, false]);
  });

  it('plays for the primary mouse button only', async () => {
    const element = await hovered();
    await sendMouse({ type: 'down', button: 'middle' });
    await nextFrame();
    expect(element.shadowRoot?.querySelector('video')).to.equal(null);
    await sendMouse({ type: 'up', button: 'middle' });
    await press();
    expect(element.shadowRoot?.querySelector('video')).not.to.equal(null);
  });
});
