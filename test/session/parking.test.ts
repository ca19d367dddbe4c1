import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { only, reportsOf } from '../harness/clip.js';
import { FLOOD_CAPTIONS, FLOOD_HLS, FLOOD_MP4, NIGHT_HLS, NIGHT_MP4 } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { clickCentre, mount, nextFrame, unmountAll } from '../harness/page.js';
import { partOf, untilMoving, videoOf } from '../harness/playing.js';
import { isChromium, isWebKit } from '../harness/this-browser.js';
import { until } from '../harness/until.js';

/** More than the two screens that make a clip far. */
const FAR = '<div style="height: 400vh"></div><p>far away</p><div style="height: 100vh"></div>';
/** Less than that. */
const NEAR = '<div style="height: 150vh"></div><p>near</p><div style="height: 400vh"></div>';

/** Deep in a clip, and in a segment. */
const PLACE_SECONDS = 42.5;

/** Positions agree when they are less than a few frames apart. */
const SAME_SECONDS = 0.2;

/** More than a clip plays until a test on a busy machine has seen that it plays on. */
const SOON_SECONDS = 15;

async function article(clips: readonly string[], rest = FAR): Promise<readonly NewsVideo[]> {
  const stage = mount(
    clips.map((attributes) => `<news-video muted ${attributes}></news-video>`).join('') + rest,
  );
  const elements = Array.from(stage.querySelectorAll('news-video'));
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  return elements;
}

async function clipIn(attributes: string, rest = FAR): Promise<NewsVideo> {
  const [element] = await article([attributes], rest);
  if (!element) throw new Error('no clip');
  return element;
}

async function play(element: NewsVideo): Promise<void> {
  await clickCentre(partOf(element, 'play-button'));
  await untilMoving(element);
}

/** As a reader does it, by the media element's own controls; and again where WebKitGTK, still on its way from a seek, goes on by itself. */
async function pause(element: NewsVideo): Promise<void> {
  const video = videoOf(element);
  const isPaused = () => {
    if (!video.paused) video.pause();
    return element.state === 'paused';
  };
  await until(
    isPaused,
    () => `the pause (${element.state}, ${video.seeking} ${video.readyState} ${video.currentTime})`,
  );
}

async function playAndPause(element: NewsVideo): Promise<void> {
  await play(element);
  element.currentTime = PLACE_SECONDS;
  await until(() => element.currentTime > PLACE_SECONDS && !element.seeking, 'playing from there');
  await pause(element);
}

function leave(): void {
  document.querySelector('.stage p')?.scrollIntoView();
}

/** WebKitGTK now and then draws what is out of view black: there, a parked clip shows its poster. */
const hasStills = !isWebKit;

const isParked = (element: NewsVideo) => element.shadowRoot?.querySelector('video') === null;
const stillOf = (element: NewsVideo) => element.shadowRoot?.querySelector('canvas') ?? undefined;

async function playAndPark(element: NewsVideo): Promise<void> {
  await playAndPause(element);
  leave();
  await until(() => isParked(element), 'the clip to be parked');
}

/** A clip that says of its pictures that they are to be turned by a right angle: the matrix of its first track (ISO/IEC 14496-12, section 8.3.2). */
async function turned(url: string): Promise<Blob> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const view = new DataView(bytes);
  const header = 'tkhd';
  const isHeader = (at: number) =>
    Array.from(header, (letter) => letter.charCodeAt(0)).every(
      (code, index) => view.getUint8(at + index) === code,
    );
  let at = 0;
  while (!isHeader(at)) at++;
  const matrix = [0, 0x10000, 0, -0x10000, 0, 0, 360 << 16, 0, 0x40000000];
  for (const [index, value] of matrix.entries()) view.setInt32(at + 44 + 4 * index, value);
  return new Blob([bytes], { type: 'video/mp4' });
}

/** Red, green, blue and opacity of each pixel, from 0 to 255. */
function pixelsOf(picture: CanvasImageSource): Uint8ClampedArray {
  const context = new OffscreenCanvas(640, 360).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(picture, 0, 0, 640, 360);
  return context.getImageData(0, 0, 640, 360).data;
}

/** How far two pictures are from each other, on average. */
function differenceOf(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

describe('a paused clip two screens away', () => {
  afterEach(unmountAll);

  for (const [engine, source] of [
    ['hls.js', `src="${FLOOD_HLS}" engine="hls"`],
    ['a file', `src="${FLOOD_MP4}"`],
  ] as const) {
    it(`gives its buffers back, keeps its place and its last picture, and goes on from there (${engine})`, async () => {
      const element = await clipIn(source);
      await playAndPause(element);
      const reports = reportsOf(element);
      const video = videoOf(element);
      const atSeconds = element.currentTime;
      const shown = pixelsOf(video);
      leave();
      await until(() => isParked(element), 'the clip to be parked');
      expect([video.readyState, video.buffered.length, video.src]).to.deep.equal([0, 0, '']);
      expect(element.state).to.equal('paused');
      expect(element.currentTime).to.be.closeTo(atSeconds, SAME_SECONDS);
      if (hasStills) {
        const still = stillOf(element);
        if (!still) throw new Error('no last picture');
        await until(() => still.width === 0, 'the last picture to be packed');
        element.scrollIntoView({ block: 'center' });
        await until(() => !still.hidden, 'the last picture to be unpacked');
        expect(differenceOf(pixelsOf(still), shown), 'between what was shown and what is').to.be.below(4);
        expect(
          differenceOf(shown, new Uint8ClampedArray(shown.length)),
          'between that and nothing',
        ).to.be.above(80);
      }
      await play(element);
      expect(videoOf(element)).to.equal(video);
      expect(element.currentTime).to.be.within(atSeconds, atSeconds + SOON_SECONDS);
      expect(stillOf(element)).to.equal(undefined);
      expect(element.shadowRoot?.querySelector('[part~="play-button"]')).to.equal(null);
      const told = reports.map(({ action }) => action);
      expect(told.filter((action) => action !== 'quality' && action !== 'view')).to.deep.equal([
        'play-request',
        'resume',
      ]);
      expect(only(reports, 'resume')[0]?.position).to.be.closeTo(atSeconds, SAME_SECONDS);
      expect(only(reports, 'resume').map(({ reason }) => reason)).to.deep.equal(['reader']);
    });
  }

  it('shows its last picture instead of the poster, below title and button', async function () {
    if (!hasStills) leaveOut(this, 'what is out of view is now and then drawn black');
    const element = await clipIn(`src="${FLOOD_MP4}" headline="Floods" poster="/nowhere.jpg"`);
    await playAndPark(element);
    element.scrollIntoView({ block: 'center' });
    await until(() => stillOf(element)?.hidden === false, 'the last picture to be unpacked');
    const { left, top, width, height } = partOf(element, 'frame').getBoundingClientRect();
    const stack = element.shadowRoot?.elementsFromPoint(left + width / 2, top + height / 2) ?? [];
    const seen = stack.map(({ localName, className }) => className || localName).filter((name) => name);
    expect(seen.indexOf('play')).to.equal(0);
    expect(seen.indexOf('still')).to.be.above(0);
    expect(partOf(element, 'poster').checkVisibility()).to.equal(false);
    expect(partOf(element, 'headline').textContent).to.equal('Floods');
  });

  it('keeps a picture that was filmed upright as it was shown', async function () {
    if (!hasStills) leaveOut(this, 'what is out of view is now and then drawn black');
    const file = URL.createObjectURL(await turned(FLOOD_MP4));
    const element = await clipIn(`src="${file}" type="video/mp4"`);
    await playAndPause(element);
    expect(videoOf(element).videoHeight).to.be.above(videoOf(element).videoWidth);
    const shown = pixelsOf(videoOf(element));
    leave();
    await until(() => isParked(element), 'the clip to be parked');
    element.scrollIntoView({ block: 'center' });
    const still = stillOf(element);
    if (!still) throw new Error('no last picture');
    await until(() => !still.hidden, 'the last picture to be unpacked');
    expect(differenceOf(pixelsOf(still), shown)).to.be.below(4);
    URL.revokeObjectURL(file);
  });

  it('keeps the speed, the sound and the captions that the reader chose', async () => {
    const stage = mount(
      `<news-video src="${FLOOD_MP4}" muted><track kind="captions" srclang="en" label="English" src="${FLOOD_CAPTIONS}" default><track kind="captions" srclang="ar" label="العربية" src="${FLOOD_CAPTIONS}"></news-video>${FAR}`,
    );
    const element = stage.querySelector('news-video');
    if (!element) throw new Error('no clip');
    await element.updateComplete;
    await play(element);
    const modes = () => Array.from(element.textTracks, ({ language, mode }) => `${language} ${mode}`);
    const [english, arabic] = Array.from(element.textTracks);
    if (!english || !arabic) throw new Error('no captions');
    english.mode = 'disabled';
    arabic.mode = 'showing';
    element.playbackRate = 1.5;
    element.volume = 0.4;
    // WebKitGTK has fewer digits of its own, and gives the sound back with the volume.
    const { playbackRate, volume, muted } = element;
    await pause(element);
    leave();
    await until(() => isParked(element), 'the clip to be parked');
    const atSeconds = element.currentTime;
    await clickCentre(partOf(element, 'play-button'));
    // Not `untilMoving`: at another speed WebKitGTK says of itself that it has no data to play on, and plays on.
    await until(() => element.currentTime > atSeconds + 0.5 && !stillOf(element), 'playing to go on');
    expect([element.playbackRate, element.volume, element.muted]).to.deep.equal([1.5, volume, muted]);
    expect(volume).to.be.closeTo(0.4, 0.001);
    expect(playbackRate).to.equal(1.5);
    expect(modes()).to.deep.equal(['en disabled', 'ar showing']);
  });

  it("keeps the captions of the stream's own that the reader chose", async () => {
    const element = await clipIn(`src="${FLOOD_HLS}" engine="hls"`);
    await play(element);
    const showing = () =>
      Array.from(element.textTracks)
        .filter(({ mode }) => mode === 'showing')
        .map(({ language }) => language);
    await until(() => element.textTracks.length > 1, 'the captions of the stream');
    for (const track of element.textTracks) track.mode = track.language === 'ar' ? 'showing' : 'disabled';
    await until(() => showing().join() === 'ar', 'the choice');
    await pause(element);
    leave();
    await until(() => isParked(element), 'the clip to be parked');
    await play(element);
    await until(
      () => showing().join() === 'ar',
      () => `the same captions again, not ${showing()}`,
    );
  });

  it('stays as it is one screen away', async () => {
    const element = await clipIn(`src="${FLOOD_MP4}"`, NEAR);
    await playAndPause(element);
    leave();
    expect(await isInView(element)).to.equal(false);
    expect(isParked(element)).to.equal(false);
  });

  it('is parked when it is paused only there', async () => {
    const element = await clipIn(`src="${FLOOD_MP4}"`);
    await play(element);
    leave();
    await until(() => isParked(element), 'the clip to be parked');
    expect(element.state).to.equal('paused');
    const reports = reportsOf(element);
    element.scrollIntoView({ block: 'center' });
    await untilMoving(element);
    expect(only(reports, 'resume').map(({ reason }) => reason)).to.deep.equal(['off-screen']);
  });

  it('does not come back by itself when another clip has played since', async () => {
    const stage = mount(
      `<news-video src="${FLOOD_MP4}" muted></news-video>${FAR}<news-video src="${NIGHT_MP4}" muted></news-video>`,
    );
    const [first, second] = Array.from(stage.querySelectorAll('news-video'));
    if (!first || !second) throw new Error('no clips');
    await first.play();
    await untilMoving(first);
    leave();
    await until(() => isParked(first), 'the clip to be parked');
    await second.play();
    await untilMoving(second);
    const sight = sightOf(first);
    first.scrollIntoView({ block: 'center' });
    await sight;
    await nextFrame();
    expect(first.state).to.equal('paused');
    expect(isParked(first)).to.equal(true);
  });

  it('gives the focus from the player to its button, and loads nothing for that', async () => {
    const element = await clipIn(`src="${FLOOD_HLS}" engine="hls"`);
    await playAndPause(element);
    videoOf(element).focus();
    performance.clearResourceTimings();
    leave();
    await until(() => isParked(element), 'the clip to be parked');
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

  it('plays from the beginning again once it had ended', async () => {
    const element = await clipIn(`src="${FLOOD_MP4}"`);
    await play(element);
    element.currentTime = element.duration - 0.3;
    await until(() => element.state === 'ended', 'the end');
    leave();
    await until(() => isParked(element), 'the clip to be parked');
    expect([element.state, element.ended]).to.deep.equal(['ended', true]);
    await play(element);
    expect(element.currentTime).to.be.below(SOON_SECONDS);
  });

  it('goes back to its poster when another clip comes into it', async () => {
    const element = await clipIn(`src="${FLOOD_MP4}"`);
    await playAndPark(element);
    element.setAttribute('src', NIGHT_MP4);
    await element.updateComplete;
    expect([element.state, element.currentTime, stillOf(element)]).to.deep.equal(['idle', 0, undefined]);
    await play(element);
    expect(videoOf(element).currentSrc).to.equal(NIGHT_MP4);
  });

  it('is left alone while it is in a small window', async function () {
    if (!isChromium)
      leaveOut(this, 'no small window, or one that takes the keyboard from the tests beside this one');
    const element = await clipIn(`src="${FLOOD_MP4}"`);
    await play(element);
    const stage = element.parentElement;
    stage?.insertAdjacentHTML('afterbegin', '<button>Small window</button>');
    const button = stage?.querySelector('button');
    if (!button) throw new Error('no button');
    const entering = new Promise<PictureInPictureWindow>((resolve, reject) => {
      button.onclick = () => element.requestPictureInPicture().then(resolve, reject);
    });
    await clickCentre(button);
    await entering;
    leave();
    expect(await isInView(element)).to.equal(false);
    await nextFrame();
    expect(element.state).to.equal('playing');
    element.pause();
    expect(isParked(element)).to.equal(false);
    await document.exitPictureInPicture();
  });

  it('is still there when it was moved in the document', async () => {
    const element = await clipIn(`src="${FLOOD_MP4}"`);
    await playAndPark(element);
    const atSeconds = element.currentTime;
    document.querySelector('.stage')?.append(element);
    await play(element);
    expect(element.currentTime).to.be.within(atSeconds, atSeconds + SOON_SECONDS);
  });
});

describe('a page with many clips', () => {
  afterEach(unmountAll);

  it('keeps the buffers of two: the one that plays, and the last one before', async () => {
    const sources = [FLOOD_HLS, NIGHT_HLS, FLOOD_MP4].map((src) => `src="${src}"`);
    const [first, second, third] = await article(sources, '');
    if (!first || !second || !third) throw new Error('no clips');
    await play(first);
    await play(second);
    expect(isParked(first)).to.equal(false);
    await play(third);
    await until(() => isParked(first), 'the first clip to be parked');
    expect([first, second, third].map(({ state }) => state)).to.deep.equal(['paused', 'paused', 'playing']);
    expect(isParked(second)).to.equal(false);
    first.scrollIntoView();
    if (hasStills) await until(() => stillOf(first)?.hidden === false, 'the last picture of the first clip');
    await play(first);
    await until(() => isParked(second), 'the second clip to be parked');
    expect(third.state).to.equal('paused');
  });

  it('unpacks a last picture half a screen before it is seen, and packs it again', async function () {
    if (!hasStills) leaveOut(this, 'what is out of view is now and then drawn black');
    const stage = mount(
      `<news-video muted src="${FLOOD_MP4}"></news-video><div style="height: 150vh"></div><news-video muted src="${NIGHT_MP4}"></news-video><news-video muted src="${FLOOD_HLS}"></news-video><div style="height: 100vh"></div>`,
    );
    const [first, second, third] = Array.from(stage.querySelectorAll('news-video'));
    if (!first || !second || !third) throw new Error('no clips');
    for (const clip of [first, second, third]) {
      await clip.updateComplete;
      clip.scrollIntoView();
      await play(clip);
    }
    await until(() => isParked(first), 'the first clip to be parked');
    const still = stillOf(first);
    if (!still) throw new Error('no last picture');
    await until(() => still.hidden && still.width === 0, 'the last picture to be packed');
    const aboveScreens = (screens: number) =>
      window.scrollBy(0, first.getBoundingClientRect().bottom + screens * innerHeight);
    aboveScreens(0.3);
    await until(() => !still.hidden && still.width > 0, 'the last picture to be unpacked');
    expect(await isInView(first)).to.equal(false);
    aboveScreens(0.7);
    await until(() => still.hidden && still.width === 0, 'the last picture to be packed again');
  });

  it('shows a last picture from the moment on in which a clip in view is parked', async () => {
    const clips = [FLOOD_HLS, NIGHT_HLS, FLOOD_MP4].map(
      (src) => `src="${src}" style="display: inline-block; inline-size: 200px"`,
    );
    const [first, second, third] = await article(clips, '');
    if (!first?.shadowRoot || !second || !third) throw new Error('no clips');
    await play(first);
    await play(second);
    const hasPicture: boolean[] = [];
    new MutationObserver(() => {
      if (isParked(first)) hasPicture.push(stillOf(first)?.hidden === false);
    }).observe(first.shadowRoot, { childList: true, subtree: true });
    await play(third);
    await until(() => hasPicture.length > 0, 'the first clip to be parked');
    expect(hasPicture).not.to.include(false);
  });
});

/** Whether any of `element` is in view, as soon as the browser tells; by then it has told the element's own observers too. */
function isInView(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry?.isIntersecting === true);
    });
    observer.observe(element);
  });
}

/** Resolves once `element` has come into view. */
function sightOf(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if ((entry?.intersectionRatio ?? 0) < 0.9) return;
        observer.disconnect();
        resolve();
      },
      { threshold: 0.9 },
    );
    observer.observe(element);
  });
}
