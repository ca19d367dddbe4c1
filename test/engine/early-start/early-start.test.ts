import { expect } from '@open-wc/testing';
import { clip, only, reportsOf } from '../../harness/clip.js';
import { FLOOD_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';
import { holdTimers } from '../../harness/hold-timers.js';
import { clickCentre, unmountAll } from '../../harness/page.js';
import { hurry, partOf, untilMoving, videoOf } from '../../harness/playing.js';
import { until } from '../../harness/until.js';
import {
  forgetRequests,
  INIT,
  ladderOf,
  MEDIA_PLAYLIST,
  played,
  requests,
  segment,
  streamOf,
} from './streams.js';

const HLS_JS = /\/hls-engine\.|\/hls\.js\//;

function hlsRequests(): readonly PerformanceEntry[] {
  return performance.getEntriesByType('resource').filter(({ name }) => HLS_JS.test(name));
}

/** Names of whatever interrupts playing, from the first picture on. */
function interruptionsOf(video: HTMLVideoElement): readonly string[] {
  const interruptions: string[] = [];
  for (const type of ['waiting', 'stalled', 'seeking', 'emptied', 'pause', 'error']) {
    video.addEventListener(type, () => interruptions.push(`${type} at ${video.currentTime}`));
  }
  return interruptions;
}

function twice(): readonly string[] {
  return Array.from(requests()).flatMap(([url, times]) => (times > 1 ? [url] : []));
}

describe('a start from plain HLS', () => {
  beforeEach(forgetRequests);
  afterEach(unmountAll);

  it('shows the first picture, and knows the length, before hls.js is asked for', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const reports = reportsOf(element);
    let before: unknown;
    element.addEventListener('news-video', () => {
      if (only(reports, 'start').length > 0) before ??= [hlsRequests().length, element.duration];
    });
    await clickCentre(partOf(element, 'play-button'));
    await until(() => before, 'the first picture');
    expect(before).to.deep.equal([0, 165]);
    await until(() => hlsRequests().length > 0, 'hls.js to be asked for');
  });

  it('asks for no file twice, and goes on past the first segment without a break', async () => {
    const element = await played(`src="${FLOOD_HLS}" muted`);
    const reports = reportsOf(element);
    const interruptions = interruptionsOf(videoOf(element));
    await until(() => element.currentTime > 5, 'the second segment');
    expect(interruptions.join()).to.equal('');
    expect(only(reports, 'stall')).to.deep.equal([]);
    expect(Array.from(requests().keys())).to.include.members([FLOOD_HLS, segment(1)]);
    expect(twice().join()).to.equal('');
  });

  it('asks for no file twice where it was loaded ahead', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    element.warm();
    await until(() => requests().has(segment(1)), 'the first segment');
    await element.play();
    await untilMoving(element);
    hurry(element);
    await until(() => element.currentTime > 5, 'the second segment');
    expect(twice().join()).to.equal('');
  });

  it('loads little ahead for a reader who may leave soon, and more for one who stays', async () => {
    const element = await played(`src="${FLOOD_HLS}" muted`);
    const ahead = () => element.buffered.end(element.buffered.length - 1) - element.currentTime;
    let most = 0;
    const stopAtSeconds = 7;
    element.addEventListener('timeupdate', () => {
      if (element.currentTime < stopAtSeconds) most = Math.max(most, ahead());
    });
    await until(() => element.currentTime > stopAtSeconds, 'seven seconds');
    // A segment more than it aims at, which is 8 s.
    expect(most).to.be.within(6, 12.5);
    await until(
      () => ahead() > 14,
      () => `more than ${ahead()} s ahead at ${element.currentTime}`,
    );
  });

  it('goes on without a break at double speed', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    element.playbackRate = 2;
    await element.play();
    await untilMoving(element);
    const interruptions = interruptionsOf(videoOf(element));
    await until(() => element.currentTime > 6, 'the second segment');
    expect(element.playbackRate).to.equal(2);
    expect(interruptions.join()).to.equal('');
  });

  it('begins with 360 lines, and comes to as many as the box needs', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const reports = reportsOf(element);
    const heights = new Set<number>();
    element.addEventListener('timeupdate', () => heights.add(videoOf(element).videoHeight));
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    await until(
      () => heights.has(720),
      () => `720 lines (${[...heights]})`,
    );
    expect([...heights][0]).to.equal(360);
    const qualities = () => only(reports, 'quality').map(({ heightPixels }) => heightPixels);
    await until(() => qualities().includes(720), 'its report');
    expect(qualities()).to.deep.equal([360, 720]);
  });

  it('offers the captions of the stream', async () => {
    const element = await played(`src="${FLOOD_HLS}" muted`);
    const tracks = () => Array.from(videoOf(element).textTracks);
    await until(() => tracks().length === 2, 'two languages');
    expect(tracks().map(({ language }) => language)).to.deep.equal(['en', 'ar']);
    const [english] = tracks();
    if (english) english.mode = 'showing';
    await until(() => english?.cues?.length, 'the words');
  });

  for (const [start, seconds, isAtSegment] of [
    ['1:00', 60, true],
    ['1:02', 62, false],
    ['0:02', 2, false],
  ] as const) {
    it(`begins at ${start}${isAtSegment ? ', and goes on without a break' : ''}`, async () => {
      const element = await clip(`src="${FLOOD_HLS}" engine="hls" start="${start}" muted`);
      const shown: number[] = [];
      const reports = reportsOf(element);
      element.addEventListener('news-video', () => {
        if (only(reports, 'start').length > 0) shown.push(element.currentTime);
      });
      await clickCentre(partOf(element, 'play-button'));
      await untilMoving(element);
      expect(shown[0]).to.be.within(seconds - 0.05, seconds + 3);
      const interruptions = interruptionsOf(videoOf(element));
      // In the middle of a segment hls.js begins, which may wait once more, and load once more.
      if (!isAtSegment) hurry(element);
      await until(() => element.currentTime > seconds + 5, 'the next segment');
      if (isAtSegment) expect([...interruptions, ...twice()]).to.deep.equal([]);
    });
  }

  it('goes where the reader moves it with the first picture', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const reports = reportsOf(element);
    await clickCentre(partOf(element, 'play-button'));
    await until(() => only(reports, 'start').length > 0, 'the first picture');
    element.currentTime = 100;
    await until(() => element.currentTime > 100 && !element.seeking, 'playing at 100 s');
    await untilMoving(element);
    expect(element.currentTime).to.be.within(100, 120);
  });

  it('leaves MPEG-TS to hls.js, and asks for nothing of it twice', async () => {
    const element = await played(`src="${NIGHT_MPEG_TS}" muted`);
    expect(element.duration).to.be.closeTo(119, 0.1);
    expect(twice().join()).to.equal('');
  });

  it('plays a stream whose clock does not begin at 0', async () => {
    const element = await played(`${streamOf({ segments: [segment(10), segment(11), segment(12)] })} muted`);
    expect(element.currentTime).to.be.below(4);
    expect(element.duration).to.be.closeTo(12, 0.1);
  });
});

describe('a clip that leaves the page during its start', () => {
  afterEach(unmountAll);

  async function isWaitedFor(url: string): Promise<boolean> {
    const hanging: unknown = await (await fetch('/?hanging')).json();
    return Array.isArray(hanging) && hanging.includes(url.replace(location.origin, ''));
  }

  async function untilWaitedFor(url: string, isWanted: boolean): Promise<void> {
    let isWanting = !isWanted;
    let isAsking = false;
    await until(
      () => {
        if (!isAsking) {
          isAsking = true;
          isWaitedFor(url).then((is) => {
            isWanting = is;
            isAsking = false;
          });
        }
        return isWanting === isWanted;
      },
      `${url} ${isWanted ? 'to be asked for' : 'to be let go of'}`,
    );
  }

  const hung = (url: string) => `${url}?hang=${Math.random()}`;
  const master = hung(FLOOD_HLS);
  const playlist = hung(MEDIA_PLAYLIST);
  const init = hung(INIT);
  const first = hung(segment(1));
  const head = hung(INIT);
  const cases: readonly (readonly [what: string, url: string, attributes: string])[] = [
    ['the multivariant playlist', master, `src="${master}"`],
    ['the media playlist', playlist, ladderOf(playlist)],
    ['the initialization section', init, streamOf({ init, segments: [segment(1)] })],
    ['the first segment', first, streamOf({ segments: [first, segment(2)] })],
    ['the head', head, `src="${FLOOD_HLS}" head="${head}"`],
  ];
  for (const [what, url, attributes] of cases) {
    it(`lets go of ${what}`, async () => {
      const element = await clip(`engine="hls" ${attributes} muted`);
      // A head is given up after 300 ms.
      const timers = holdTimers();
      await clickCentre(partOf(element, 'play-button'));
      await untilWaitedFor(url, true);
      timers.release();
      element.remove();
      await until(() => element.state === 'idle', 'the end of the session');
      await untilWaitedFor(url, false);
      expect(element.shadowRoot?.querySelector('video')).to.equal(null);
    });
  }
});
