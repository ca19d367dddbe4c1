import { expect } from '@open-wc/testing';
import { FLOOD_HLS, FLOOD_MP4, NIGHT_HLS, NIGHT_MP4 } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { mount, unmountAll } from '../harness/page.js';
import {
  articleOf,
  articleWith,
  elementsIn,
  hasSnapshots,
  isParked,
  NO_SNAPSHOTS,
  park,
  playAndPause,
  snapshotOf,
} from '../harness/parking.js';
import { differenceOf, pixelsOf } from '../harness/pixels.js';
import { partOf, play, videoOf } from '../harness/playing.js';
import { until } from '../harness/until.js';
import { isInView } from '../harness/visibility.js';

describe('the last frame of a parked clip', () => {
  afterEach(unmountAll);

  for (const [engine, source] of [
    ['hls.js', `src="${FLOOD_HLS}" engine="hls"`],
    ['a file', `src="${FLOOD_MP4}"`],
  ] as const) {
    it(`is packed out of view, and looks the same when it is back in view (${engine})`, async function () {
      if (!hasSnapshots) leaveOut(this, NO_SNAPSHOTS);
      const element = await articleWith(source);
      await playAndPause(element);
      const shown = pixelsOf(videoOf(element));
      await park(element);
      const snapshot = snapshotOf(element);
      if (!snapshot) throw new Error('no snapshot');
      await until(() => snapshot.width === 0, 'the snapshot to be packed');
      element.scrollIntoView({ block: 'center' });
      await until(() => !snapshot.hidden, 'the snapshot to be unpacked');
      const black = new Uint8ClampedArray(shown.length);
      expect(differenceOf(pixelsOf(snapshot), shown), 'between what was shown and what is').to.be.below(4);
      expect(differenceOf(shown, black), 'between that and nothing').to.be.above(80);
    });
  }

  it('is shown instead of the poster, below title and button', async function () {
    if (!hasSnapshots) leaveOut(this, NO_SNAPSHOTS);
    const element = await articleWith(`src="${FLOOD_MP4}" headline="Floods" poster="/nowhere.jpg"`);
    await playAndPause(element);
    await park(element);
    element.scrollIntoView({ block: 'center' });
    await until(() => snapshotOf(element)?.hidden === false, 'the snapshot to be unpacked');
    const { left, top, width, height } = partOf(element, 'frame').getBoundingClientRect();
    const stack = element.shadowRoot?.elementsFromPoint(left + width / 2, top + height / 2) ?? [];
    const names = stack.map(({ localName, className }) => className || localName).filter((name) => name);
    expect(names.indexOf('play')).to.equal(0);
    expect(names.indexOf('snapshot')).to.be.above(0);
    expect(partOf(element, 'poster').checkVisibility()).to.equal(false);
    expect(partOf(element, 'headline').textContent).to.equal('Floods');
  });

  it('keeps the rotation of a portrait clip', async function () {
    if (!hasSnapshots) leaveOut(this, NO_SNAPSHOTS);
    const file = URL.createObjectURL(await rotated(FLOOD_MP4));
    const element = await articleWith(`src="${file}" type="video/mp4"`);
    await playAndPause(element);
    expect(videoOf(element).videoHeight).to.be.above(videoOf(element).videoWidth);
    const shown = pixelsOf(videoOf(element));
    await park(element);
    element.scrollIntoView({ block: 'center' });
    const snapshot = snapshotOf(element);
    if (!snapshot) throw new Error('no snapshot');
    await until(() => !snapshot.hidden, 'the snapshot to be unpacked');
    expect(differenceOf(pixelsOf(snapshot), shown)).to.be.below(4);
    URL.revokeObjectURL(file);
  });

  it('is unpacked half a viewport before it is in view, and packed again', async function () {
    if (!hasSnapshots) leaveOut(this, NO_SNAPSHOTS);
    const clip = (src: string) => `<news-video muted src="${src}"></news-video>`;
    const space = (screens: number) => `<div style="height: ${100 * screens}vh"></div>`;
    const clips = await elementsIn(
      mount(clip(FLOOD_MP4) + space(1.5) + clip(NIGHT_MP4) + clip(FLOOD_HLS) + space(1)),
    );
    for (const element of clips) {
      element.scrollIntoView();
      await play(element);
    }
    const [first] = clips;
    await until(() => isParked(first), 'the first clip to be parked');
    const snapshot = snapshotOf(first);
    if (!snapshot) throw new Error('no snapshot');
    await until(() => snapshot.hidden && snapshot.width === 0, 'the snapshot to be packed');
    const scrollBelowFirst = (screens: number) =>
      window.scrollBy(0, first.getBoundingClientRect().bottom + screens * innerHeight);
    scrollBelowFirst(0.3);
    await until(() => !snapshot.hidden && snapshot.width > 0, 'the snapshot to be unpacked');
    expect(await isInView(first)).to.equal(false);
    scrollBelowFirst(0.7);
    await until(() => snapshot.hidden && snapshot.width === 0, 'the snapshot to be packed again');
  });

  it('is shown at once if the clip is parked in view', async () => {
    const [first, second, third] = await articleOf(
      [FLOOD_HLS, NIGHT_HLS, FLOOD_MP4].map(
        (src) => `src="${src}" style="display: inline-block; inline-size: 200px"`,
      ),
      '',
    );
    if (!first.shadowRoot || !second || !third) throw new Error('no clips');
    await play(first);
    await play(second);
    const hasPicture: boolean[] = [];
    new MutationObserver(() => {
      if (isParked(first)) hasPicture.push(snapshotOf(first)?.hidden === false);
    }).observe(first.shadowRoot, { childList: true, subtree: true });
    await play(third);
    await until(() => hasPicture.length > 0, 'the first clip to be parked');
    expect(hasPicture).not.to.include(false);
  });
});

/**
 * A clip whose pictures are to be rotated by a right angle: the matrix of its first track says so (ISO/IEC
 * 14496-12, section 8.3.2).
 */
async function rotated(url: string): Promise<Blob> {
  const bytes = await (await fetch(url)).arrayBuffer();
  const view = new DataView(bytes);
  const header = Array.from('tkhd', (letter) => letter.charCodeAt(0));
  const isHeader = (at: number) => header.every((code, index) => view.getUint8(at + index) === code);
  let at = 0;
  while (!isHeader(at)) at++;
  const matrix = [0, 0x10000, 0, -0x10000, 0, 0, 360 << 16, 0, 0x40000000];
  for (const [index, value] of matrix.entries()) view.setInt32(at + 44 + 4 * index, value);
  return new Blob([bytes], { type: 'video/mp4' });
}
