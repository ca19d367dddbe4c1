import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_MP4, NIGHT_MP4 } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { clickCentre, mount, nextFrame, unmountAll } from '../harness/page.js';
import {
  articleWith,
  elementsIn,
  FAR,
  isParked,
  NEAR,
  park,
  playAndPause,
  SAME_SECONDS,
  SOON_SECONDS,
  scrollAway,
  snapshotOf,
} from '../harness/parking.js';
import { partOf, play, untilMoving, videoOf } from '../harness/playing.js';
import { isChromium } from '../harness/this-browser.js';
import { until } from '../harness/until.js';
import { isInView, untilInView } from '../harness/visibility.js';

describe('a paused clip two viewports away', () => {
  afterEach(unmountAll);

  for (const [engine, source] of [
    ['hls.js', `src="${FLOOD_HLS}" engine="hls"`],
    ['a file', `src="${FLOOD_MP4}"`],
  ] as const) {
    it(`releases its buffers (${engine})`, async () => {
      const element = await articleWith(source);
      await playAndPause(element);
      const video = videoOf(element);
      await park(element);
      expect([video.readyState, video.buffered.length, video.src]).to.deep.equal([0, 0, '']);
      expect(element.state).to.equal('paused');
    });

    it(`keeps its position, and continues there in the same media element (${engine})`, async () => {
      const element = await articleWith(source);
      await playAndPause(element);
      const video = videoOf(element);
      const atSeconds = element.currentTime;
      await park(element);
      expect(element.currentTime).to.be.closeTo(atSeconds, SAME_SECONDS);
      await play(element);
      expect(videoOf(element)).to.equal(video);
      expect(element.currentTime).to.be.within(atSeconds, atSeconds + SOON_SECONDS);
    });

    it(`shows only the media element when it continues (${engine})`, async () => {
      const element = await articleWith(source);
      await playAndPause(element);
      await park(element);
      await play(element);
      expect(snapshotOf(element)).to.equal(undefined);
      expect(element.shadowRoot?.querySelector('[part~="play-button"]')).to.equal(null);
    });

    it(`reports that the reader has resumed it, and the position (${engine})`, async () => {
      const element = await articleWith(source);
      await playAndPause(element);
      const reports = reportsOf(element);
      const atSeconds = element.currentTime;
      await park(element);
      await play(element);
      const actions = reports.map(({ action }) => action);
      expect(actions.filter((action) => action !== 'quality' && action !== 'view')).to.deep.equal([
        'play-request',
        'resume',
      ]);
      expect(only(reports, 'resume')[0]?.position).to.be.closeTo(atSeconds, SAME_SECONDS);
      expect(only(reports, 'resume').map(({ reason }) => reason)).to.deep.equal(['reader']);
    });
  }

  it('moves the focus from the player to the play button, without a prefetch', async () => {
    const element = await articleWith(`src="${FLOOD_HLS}" engine="hls"`);
    await playAndPause(element);
    videoOf(element).focus();
    performance.clearResourceTimings();
    await park(element);
    const parkedAtMs = performance.now();
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(partOf(element, 'play-button'));
    await nextFrame();
    // A segment that parking broke off is listed late; loading ahead would begin with the playlist.
    const begun = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime > parkedAtMs || name.endsWith('.m3u8'));
    expect(begun.map(({ name }) => name)).to.deep.equal([]);
    expect(isParked(element)).to.equal(true);
  });

  it('plays from the beginning if it had ended', async () => {
    const element = await articleWith(`src="${FLOOD_MP4}"`);
    await play(element);
    element.currentTime = element.duration - 0.3;
    await until(() => element.state === 'ended', 'the end');
    await park(element);
    expect([element.state, element.ended]).to.deep.equal(['ended', true]);
    await play(element);
    expect(element.currentTime).to.be.below(SOON_SECONDS);
  });

  it('shows its poster when its source is changed', async () => {
    const element = await articleWith(`src="${FLOOD_MP4}"`);
    await playAndPause(element);
    await park(element);
    element.setAttribute('src', NIGHT_MP4);
    await element.updateComplete;
    expect([element.state, element.currentTime, snapshotOf(element)]).to.deep.equal(['idle', 0, undefined]);
    await play(element);
    expect(videoOf(element).currentSrc).to.equal(NIGHT_MP4);
  });

  it('keeps its position when it is moved in the document', async () => {
    const element = await articleWith(`src="${FLOOD_MP4}"`);
    await playAndPause(element);
    await park(element);
    const atSeconds = element.currentTime;
    document.querySelector('.stage')?.append(element);
    await play(element);
    expect(element.currentTime).to.be.within(atSeconds, atSeconds + SOON_SECONDS);
  });
});

describe('a clip that is scrolled out of view', () => {
  afterEach(unmountAll);

  it('is not parked one viewport away', async () => {
    const element = await articleWith(`src="${FLOOD_MP4}"`, NEAR);
    await playAndPause(element);
    scrollAway();
    expect(await isInView(element)).to.equal(false);
    expect(isParked(element)).to.equal(false);
  });

  it('is parked if it was playing, and resumes when it is back in view', async () => {
    const element = await articleWith(`src="${FLOOD_MP4}"`);
    await play(element);
    await park(element);
    expect(element.state).to.equal('paused');
    const reports = reportsOf(element);
    element.scrollIntoView({ block: 'center' });
    await untilMoving(element);
    expect(only(reports, 'resume').map(({ reason }) => reason)).to.deep.equal(['off-screen']);
  });

  it('does not resume if another clip has played meanwhile', async () => {
    const clip = (src: string) => `<news-video src="${src}" muted></news-video>`;
    const [first, second] = await elementsIn(mount(clip(FLOOD_MP4) + FAR + clip(NIGHT_MP4)));
    if (!second) throw new Error('no second clip');
    await first.play();
    await untilMoving(first);
    await park(first);
    await second.play();
    await untilMoving(second);
    const inView = untilInView(first);
    first.scrollIntoView({ block: 'center' });
    await inView;
    await nextFrame();
    expect(first.state).to.equal('paused');
    expect(isParked(first)).to.equal(true);
  });

  it('is not parked while it is in picture-in-picture', async function () {
    if (!isChromium)
      leaveOut(this, 'no small window, or one that takes the keyboard from the tests beside this one');
    const element = await articleWith(`src="${FLOOD_MP4}"`);
    await play(element);
    await enterSmallWindow(element);
    scrollAway();
    expect(await isInView(element)).to.equal(false);
    await nextFrame();
    expect(element.state).to.equal('playing');
    element.pause();
    expect(isParked(element)).to.equal(false);
    await document.exitPictureInPicture();
  });
});

/** Presses a button of the page that opens the small window: browsers allow it in a reader's press alone. */
async function enterSmallWindow(element: NewsVideo): Promise<void> {
  const button = document.createElement('button');
  button.textContent = 'Small window';
  element.before(button);
  const entering = new Promise<PictureInPictureWindow>((resolve, reject) => {
    button.onclick = () => element.requestPictureInPicture().then(resolve, reject);
  });
  await clickCentre(button);
  await entering;
}
