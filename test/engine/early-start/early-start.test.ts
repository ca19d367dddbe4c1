import { expect } from '@open-wc/testing';
import { page } from '../../../src/page/page-state.js';
import { clip, only, reportsOf } from '../../harness/clip.js';
import { FLOOD_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';
import { holdTimers } from '../../harness/hold-timers.js';
import { clickCentre, unmountAll } from '../../harness/page.js';
import { hurry, partOf, play, untilMoving, videoOf } from '../../harness/playing.js';
import { until } from '../../harness/until.js';
import {
  attributesFor,
  attributesOf,
  fileOf,
  forgetRequests,
  INIT,
  MEDIA_PLAYLIST,
  multivariantPlaylist,
  played,
  requests,
  segment,
  streamAttributes,
} from './streams.js';

const HLS_JS = /\/lazy-hls\/|\/hls\.js\//;

function hlsRequests(): readonly PerformanceEntry[] {
  return performance.getEntriesByType('resource').filter(({ name }) => HLS_JS.test(name));
}

/** Collects the events that interrupt playback, with their position. */
function interruptionsOf(video: HTMLVideoElement): readonly string[] {
  const interruptions: string[] = [];
  for (const type of ['waiting', 'stalled', 'seeking', 'emptied', 'pause', 'error']) {
    video.addEventListener(type, () => interruptions.push(`${type} at ${video.currentTime}`));
  }
  return interruptions;
}

/** The files that have been requested more than once. */
function repeatedRequests(): readonly string[] {
  return Array.from(requests()).flatMap(([url, times]) => (times > 1 ? [url] : []));
}

describe('a click on a clip with HLS in fragmented MP4', () => {
  beforeEach(forgetRequests);
  afterEach(unmountAll);

  it('shows the first frame, and knows the duration, before hls.js is requested', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const reports = reportsOf(element);
    let before: unknown;
    element.addEventListener('news-video', () => {
      if (only(reports, 'start').length > 0) before ??= [hlsRequests().length, element.duration];
    });
    await clickCentre(partOf(element, 'play-button'));
    await until(() => before, 'the first frame');
    expect(before).to.deep.equal([0, 165]);
    await until(() => hlsRequests().length > 0, 'hls.js to be requested');
  });

  it('requests no file twice, and plays past the first segment without an interruption', async () => {
    const element = await played(`src="${FLOOD_HLS}" muted`);
    const reports = reportsOf(element);
    const interruptions = interruptionsOf(videoOf(element));
    await until(() => element.currentTime > 5, 'the second segment');
    expect(interruptions.join()).to.equal('');
    expect(only(reports, 'stall')).to.deep.equal([]);
    expect(Array.from(requests().keys())).to.include.members([FLOOD_HLS, segment(1)]);
    expect(repeatedRequests().join()).to.equal('');
  });

  it('requests no file twice after a prefetch', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    element.warm();
    await until(() => requests().has(segment(1)), 'the first segment');
    await element.play();
    await untilMoving(element);
    hurry(element);
    await until(() => element.currentTime > 5, 'the second segment');
    expect(repeatedRequests().join()).to.equal('');
  });

  it('buffers 8 s ahead at first, and 15 s for a reader who stays', async () => {
    const element = await played(`src="${FLOOD_HLS}" muted`);
    const ahead = () => element.buffered.end(element.buffered.length - 1) - element.currentTime;
    let most = 0;
    const stopAtSeconds = 7;
    element.addEventListener('timeupdate', () => {
      if (element.currentTime < stopAtSeconds) most = Math.max(most, ahead());
    });
    await until(() => element.currentTime > stopAtSeconds, 'seven seconds');
    // hls.js stops after the segment that passes 8 s.
    expect(most).to.be.within(6, 12.5);
    await until(
      () => ahead() > 14,
      () => `more than ${ahead()} s ahead at ${element.currentTime}`,
    );
  });

  it('plays past the first segment without an interruption at double speed', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    element.playbackRate = 2;
    await element.play();
    await untilMoving(element);
    const interruptions = interruptionsOf(videoOf(element));
    await until(() => element.currentTime > 6, 'the second segment');
    expect(element.playbackRate).to.equal(2);
    expect(interruptions.join()).to.equal('');
  });

  it('plays the second segment in the rendition that the network can carry', async () => {
    await played(`src="${FLOOD_HLS}" muted`);
    const secondSegment = () => Array.from(requests().keys()).find((url) => url.endsWith('/seg-0002.m4s'));
    await until(secondSegment, 'the second segment');
    expect(secondSegment()).to.contain('/720p/');
  });

  it('starts with fewer lines if the first segment of 360 would be large', async () => {
    const playlist = await multivariantPlaylist();
    const heavy = playlist.replace(/BANDWIDTH=166016/, 'BANDWIDTH=800000');
    const element = await played(`${attributesOf(fileOf(heavy))} muted`);
    expect(requests().has(segment(1))).to.equal(false);
    expect(requests().has(segment(1).replace('/360p/', '/240p/'))).to.equal(true);
    expect(videoOf(element).videoHeight).to.equal(240);
  });

  it('starts with what the network can carry, once a clip of the page has measured it', async () => {
    const heavy = (await multivariantPlaylist()).replace(/BANDWIDTH=166016/, 'BANDWIDTH=800000');
    page().networkBitsPerSecond = 50e6;
    await played(`${attributesOf(fileOf(heavy))} muted`);
    expect(requests().has(segment(1))).to.equal(true);
  });

  it('starts with 360 lines, and goes up to what the size of the video needs', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const reports = reportsOf(element);
    const heights = new Set<number>();
    element.addEventListener('timeupdate', () => heights.add(videoOf(element).videoHeight));
    await play(element);
    await until(
      () => heights.has(720),
      () => `720 lines (${[...heights]})`,
    );
    expect([...heights][0]).to.equal(360);
    const qualities = () => only(reports, 'quality').map(({ heightPixels }) => heightPixels);
    await until(() => qualities().includes(720), 'its report');
    expect(qualities()).to.deep.equal([360, 720]);
  });

  it('has the captions of the stream', async () => {
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
    it(`starts at ${start}${isAtSegment ? ', and plays past the segment without an interruption' : ''}`, async () => {
      const element = await clip(`src="${FLOOD_HLS}" engine="hls" start="${start}" muted`);
      const shown: number[] = [];
      const reports = reportsOf(element);
      element.addEventListener('news-video', () => {
        if (only(reports, 'start').length > 0) shown.push(element.currentTime);
      });
      await play(element);
      expect(shown[0]).to.be.within(seconds - 0.05, seconds + 3);
      const interruptions = interruptionsOf(videoOf(element));
      // hls.js starts in the middle of a segment. It may wait once more, and load a file once more.
      if (!isAtSegment) hurry(element);
      await until(() => element.currentTime > seconds + 5, 'the next segment');
      if (isAtSegment) expect([...interruptions, ...repeatedRequests()]).to.deep.equal([]);
    });
  }

  it('plays on at the position that the reader seeks to at the first frame', async () => {
    const element = await clip(`src="${FLOOD_HLS}" engine="hls" muted`);
    const reports = reportsOf(element);
    await clickCentre(partOf(element, 'play-button'));
    await until(() => only(reports, 'start').length > 0, 'the first frame');
    element.currentTime = 100;
    await until(() => element.currentTime > 100 && !element.seeking, 'playing at 100 s');
    await untilMoving(element);
    expect(element.currentTime).to.be.within(100, 120);
  });

  it('plays MPEG-TS by hls.js, and requests no file twice', async () => {
    const element = await played(`src="${NIGHT_MPEG_TS}" muted`);
    expect(element.duration).to.be.closeTo(119, 0.1);
    expect(repeatedRequests().join()).to.equal('');
  });

  it('plays a stream whose timestamps do not start at 0', async () => {
    const element = await played(
      `${streamAttributes({ segments: [segment(10), segment(11), segment(12)] })} muted`,
    );
    expect(element.currentTime).to.be.below(4);
    expect(element.duration).to.be.closeTo(12, 0.1);
  });
});

describe('a clip that is removed during its start', () => {
  afterEach(unmountAll);

  async function isRequestOpen(url: string): Promise<boolean> {
    const open: unknown = await (await fetch('/?hanging')).json();
    return Array.isArray(open) && open.includes(url.replace(location.origin, ''));
  }

  async function untilRequestOpen(url: string, isWanted: boolean): Promise<void> {
    let isOpen = !isWanted;
    let isChecking = false;
    await until(
      () => {
        if (!isChecking) {
          isChecking = true;
          isRequestOpen(url).then((is) => {
            isOpen = is;
            isChecking = false;
          });
        }
        return isOpen === isWanted;
      },
      `the request for ${url} to ${isWanted ? 'begin' : 'end'}`,
    );
  }

  const hanging = (url: string) => `${url}?hang=${Math.random()}`;
  const master = hanging(FLOOD_HLS);
  const playlist = hanging(MEDIA_PLAYLIST);
  const init = hanging(INIT);
  const first = hanging(segment(1));
  const head = hanging(INIT);
  const cases: readonly (readonly [what: string, url: string, attributes: string])[] = [
    ['the multivariant playlist', master, `src="${master}"`],
    ['the media playlist', playlist, attributesFor(playlist)],
    ['the initialization section', init, streamAttributes({ init, segments: [segment(1)] })],
    ['the first segment', first, streamAttributes({ segments: [first, segment(2)] })],
    ['the head file', head, `src="${FLOOD_HLS}" head="${head}"`],
  ];
  for (const [what, url, attributes] of cases) {
    it(`cancels the request for ${what}`, async () => {
      const element = await clip(`engine="hls" ${attributes} muted`);
      // A head is given up after 300 ms.
      const timers = holdTimers();
      await clickCentre(partOf(element, 'play-button'));
      await untilRequestOpen(url, true);
      timers.release();
      element.remove();
      await until(() => element.state === 'idle', 'the end of the session');
      await untilRequestOpen(url, false);
      expect(element.shadowRoot?.querySelector('video')).to.equal(null);
    });
  }
});
