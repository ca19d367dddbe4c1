import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4, NIGHT_HLS, NIGHT_MP4 } from '../harness/clips.js';
import { mount, nextFrame, unmountAll } from '../harness/page.js';
import { play, untilMoving, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';

/** Leaves room to scroll a clip out of view. */
const ROOM = '<div style="height: 3000px"></div>';

async function started(attributes: string): Promise<NewsVideo> {
  const element = await clip(attributes);
  await play(element);
  return element;
}

/** A clip that plays, on a page that can scroll it out of view. */
async function playingAboveRoom() {
  const stage = mount(`<news-video src="${FLOOD_MP4}" muted></news-video>${ROOM}<p>far away</p>`);
  const element = stage.querySelector('news-video');
  if (!element) throw new Error('no clip');
  await element.updateComplete;
  const reports = reportsOf(element);
  await play(element);
  return { element, reports, scrollAway: () => stage.querySelector('p')?.scrollIntoView() };
}

describe('a page with two clips', () => {
  afterEach(unmountAll);

  it('plays one clip at a time', async () => {
    const first = await started(`src="${FLOOD_HLS}" engine="hls" muted`);
    const reports = reportsOf(first);
    const second = await clip(`src="${NIGHT_MP4}" muted`);
    await second.play();
    expect([first.state, second.state]).to.deep.equal(['paused', 'playing']);
    expect(only(reports, 'pause')[0]?.reason).to.equal('other-clip');
    expect(first.paused).to.equal(true);
  });

  it('does not resume a clip that another clip has paused', async () => {
    const stage = mount(
      `<news-video src="${FLOOD_MP4}" muted></news-video>${ROOM}<news-video src="${NIGHT_MP4}" muted></news-video>`,
    );
    const [first, second] = Array.from(stage.querySelectorAll('news-video'));
    if (!first || !second) throw new Error('no clips');
    await first.play();
    second.scrollIntoView({ block: 'center' });
    await until(() => first.state === 'paused', 'the pause of what is out of view');
    await second.play();
    second.pause();
    first.scrollIntoView({ block: 'center' });
    const reports = reportsOf(document);
    await until(
      () => only(reports, 'view').length > 0 || first.getBoundingClientRect().top >= 0,
      'the scroll',
    );
    await nextFrame();
    await nextFrame();
    expect(first.state).to.equal('paused');
  });

  it('pauses a clip that is scrolled out of view, and resumes it when it is back in view', async () => {
    const { element, reports, scrollAway } = await playingAboveRoom();
    scrollAway();
    await until(() => element.state === 'paused', 'the pause');
    expect(only(reports, 'pause')[0]?.reason).to.equal('off-screen');
    element.scrollIntoView({ block: 'center' });
    await untilMoving(element);
    expect(only(reports, 'resume')[0]?.reason).to.equal('off-screen');
  });

  it('does not resume a clip that the reader paused when it is back in view', async () => {
    const { element, reports, scrollAway } = await playingAboveRoom();
    videoOf(element).pause();
    await until(() => element.state === 'paused', 'the pause');
    expect(only(reports, 'pause')[0]?.reason).to.equal('reader');
    scrollAway();
    await nextFrame();
    element.scrollIntoView({ block: 'center' });
    await nextFrame();
    await nextFrame();
    expect(element.state).to.equal('paused');
  });
});

describe('autoplay', () => {
  afterEach(unmountAll);

  it('starts without sound once the clip is half in view', async () => {
    const stage = mount(`<p>top</p>${ROOM}<news-video src="${FLOOD_HLS}" autoplay></news-video>`);
    const element = stage.querySelector('news-video');
    if (!element) throw new Error('no clip');
    const reports = reportsOf(element);
    await nextFrame();
    await nextFrame();
    expect(element.state).to.equal('idle');
    element.scrollIntoView({ block: 'center' });
    await untilMoving(element);
    expect(element.muted).to.equal(true);
    await until(() => only(reports, 'start').length > 0, 'the report of the start');
    expect(only(reports, 'start')[0]?.by).to.equal('autoplay');
  });

  it('waits until no other clip plays', async () => {
    const first = await clip(`src="${NIGHT_MP4}" muted`);
    first.scrollIntoView({ block: 'center' });
    await first.play();
    const second = await clip(`src="${FLOOD_MP4}" autoplay`);
    second.scrollIntoView({ block: 'center' });
    await nextFrame();
    await nextFrame();
    expect(first.state).to.equal('playing');
    // The pointer may rest where the clip has come to be, which is an intent.
    expect(['idle', 'warming']).to.include(second.state);
    first.pause();
    await untilMoving(second);
  });

  it('never resumes a clip that the reader has paused', async () => {
    const element = await clip(`src="${FLOOD_MP4}" autoplay`);
    await untilMoving(element);
    videoOf(element).pause();
    await until(() => element.state === 'paused', 'the pause');
    element.headline = 'another render';
    await element.updateComplete;
    await nextFrame();
    expect(element.state).to.equal('paused');
  });
});

describe('an element that is moved in the page', () => {
  afterEach(unmountAll);

  for (const [what, source] of [
    ['HLS', `src="${FLOOD_HLS}" engine="hls" muted`],
    ['a file', `src="${FLOOD_MP4}" muted`],
  ] as const) {
    it(`continues at the same position, with ${what}`, async () => {
      const element = await started(source);
      const video = videoOf(element);
      await until(() => element.currentTime > 1, 'a second of playing');
      const before = element.currentTime;
      document.querySelector('.stage')?.insertBefore(element, null);
      await nextFrame();
      await untilMoving(element);
      expect(videoOf(element) === video).to.equal(true);
      expect(element.currentTime).to.be.at.least(before);
      expect(element.state).to.equal('playing');
    });
  }

  it('shows its poster once it is removed, and keeps its position for later', async () => {
    const element = await started(`src="${NIGHT_HLS}" engine="hls" muted`);
    element.currentTime = 60;
    await until(() => element.currentTime > 60.3 && !element.seeking, 'playing at 60 s');
    const { parentNode } = element;
    element.remove();
    await until(() => element.state === 'idle', 'the end of the session');
    expect(element.shadowRoot?.querySelector('video')).to.equal(null);
    parentNode?.append(element);
    await element.updateComplete;
    await play(element);
    expect(element.currentTime).to.be.within(60, 80);
  });

  it('keeps the volume that the reader has chosen', async () => {
    const element = await started(`src="${FLOOD_MP4}"`);
    element.volume = 0.4;
    const { parentNode } = element;
    element.remove();
    await until(() => element.state === 'idle', 'the end of the session');
    parentNode?.append(element);
    await element.play();
    expect(element.volume).to.be.closeTo(0.4, 0.001);
  });
});
