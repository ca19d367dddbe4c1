import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { FLOOD_CAPTIONS, FLOOD_HLS, FLOOD_MP4 } from '../harness/clips.js';
import { clickCentre, mount, unmountAll } from '../harness/page.js';
import { articleWith, elementsIn, FAR, isParked, park, snapshotOf } from '../harness/parking.js';
import { partOf, pause, play, untilMoving } from '../harness/playing.js';
import { track } from '../harness/tracks.js';
import { until } from '../harness/until.js';

describe('a parked clip that is played again', () => {
  afterEach(unmountAll);

  it('keeps the speed, the sound and the captions', async () => {
    const english = track('captions', 'en', 'English', FLOOD_CAPTIONS, 'default');
    const arabic = track('captions', 'ar', 'العربية', FLOOD_CAPTIONS);
    const [element] = await elementsIn(
      mount(`<news-video src="${FLOOD_MP4}" muted>${english}${arabic}</news-video>${FAR}`),
    );
    await play(element);
    const [englishTrack, arabicTrack] = Array.from(element.textTracks);
    if (!englishTrack || !arabicTrack) throw new Error('no captions');
    englishTrack.mode = 'disabled';
    arabicTrack.mode = 'showing';
    element.playbackRate = 1.5;
    element.volume = 0.4;
    // WebKitGTK has fewer digits of its own, and gives the sound back with the volume.
    const { playbackRate, volume, muted } = element;
    await pause(element);
    await park(element);
    const atSeconds = element.currentTime;
    await clickCentre(partOf(element, 'play-button'));
    // Not `untilMoving`: at another speed WebKitGTK says that it has no data to play on, and plays on.
    await until(() => element.currentTime > atSeconds + 0.5 && !snapshotOf(element), 'playing to go on');
    expect([element.playbackRate, element.volume, element.muted]).to.deep.equal([1.5, volume, muted]);
    expect(volume).to.be.closeTo(0.4, 0.001);
    expect(playbackRate).to.equal(1.5);
    const modes = Array.from(element.textTracks, ({ language, mode }) => `${language} ${mode}`);
    expect(modes).to.deep.equal(['en disabled', 'ar showing']);
  });

  it('keeps the captions and shows the video when it was parked again before its first frame', async () => {
    const english = track('captions', 'en', 'English', FLOOD_CAPTIONS);
    const [element] = await elementsIn(
      mount(`<news-video src="${FLOOD_MP4}" muted>${english}</news-video>${FAR}`),
    );
    await play(element);
    const [englishTrack] = Array.from(element.textTracks);
    if (!englishTrack) throw new Error('no captions');
    englishTrack.mode = 'showing';
    await pause(element);
    await park(element);
    const snapshot = snapshotOf(element);
    element.play().catch(() => {});
    element.pause();
    await until(() => isParked(element), 'the clip to be parked again');
    expect(snapshotOf(element)).to.equal(snapshot);
    await play(element);
    await until(() => !snapshotOf(element), 'the snapshot to be removed');
    await until(() => element.textTracks[0]?.mode === 'showing', 'the captions');
  });

  it('keeps captions that are part of the stream', async () => {
    const element = await playingWithArabic();
    await pause(element);
    await park(element);
    await play(element);
    await until(
      () => shown(element) === 'ar',
      () => `the same captions again, not ${shown(element)}`,
    );
  });
});

describe('a playing clip that is moved to another document', () => {
  afterEach(unmountAll);

  it('keeps captions that are part of the stream', async () => {
    const element = await playingWithArabic();
    const frame = document.createElement('iframe');
    frame.title = 'other';
    frame.width = '780';
    frame.height = '560';
    element.before(frame);
    frame.contentDocument?.body.append(element);
    await untilMoving(element);
    await until(
      () => shown(element) === 'ar',
      () => `the same captions again, not ${shown(element)}`,
    );
  });
});

/** A clip that plays and shows the Arabic captions of its stream. */
async function playingWithArabic(): Promise<NewsVideo> {
  const element = await articleWith(`src="${FLOOD_HLS}" engine="hls"`);
  await play(element);
  await until(() => element.textTracks.length > 1, 'the captions of the stream');
  for (const textTrack of element.textTracks)
    textTrack.mode = textTrack.language === 'ar' ? 'showing' : 'disabled';
  await until(() => shown(element) === 'ar', 'the choice');
  return element;
}

/** The languages of the captions that are shown. */
function shown({ textTracks }: NewsVideo): string {
  const showing = Array.from(textTracks).filter(({ mode }) => mode === 'showing');
  return showing.map(({ language }) => language).join();
}
