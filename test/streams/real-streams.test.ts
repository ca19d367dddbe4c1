import { expect } from '@open-wc/testing';
import type { NewsVideo } from '../../src/define.js';
import { fileOf, forgetRequests, multivariantPlaylist, requests } from '../engine/early-start/streams.js';
import { clip, only, reportsOf } from '../harness/clip.js';
import { FLOOD_HLS, FLOOD_POSTER, floodFile, floodLive } from '../harness/clips.js';
import { leaveOut } from '../harness/leave-out.js';
import { clickCentre, moveTo, unmountAll } from '../harness/page.js';
import { partOf, play, untilMoving, videoOf } from '../harness/playing.js';
import { isWebKit } from '../harness/this-browser.js';
import { until } from '../harness/until.js';

const media = (path: string) => new URL(`../media/${path}`, import.meta.url).href;

const HLS_TYPE = 'type="application/vnd.apple.mpegurl"';
const MEDIA_PLAYLIST = floodFile('cmaf/360p/media.m3u8');

/** A media playlist of the demo with absolute URLs, so that it can be served from elsewhere. */
async function mediaPlaylist(): Promise<string> {
  const text = await (await fetch(MEDIA_PLAYLIST)).text();
  const base = new URL('.', MEDIA_PLAYLIST).href;
  return text.replaceAll(/^(?=seg-)/gm, base).replace('URI="', `URI="${base}`);
}

function hlsOf(...lines: readonly string[]): string {
  return `src="${fileOf(lines.join('\n'))}" ${HLS_TYPE} engine="hls" muted`;
}

async function failed(attributes: string): Promise<NewsVideo> {
  const element = await clip(attributes);
  await clickCentre(partOf(element, 'play-button'));
  await until(
    () => element.state === 'failed',
    () => `the failure (${element.state})`,
    30_000,
  );
  return element;
}

function kindsOf(reports: ReturnType<typeof reportsOf>): readonly string[] {
  return only(reports, 'error')
    .filter(({ fatal }) => fatal)
    .map(({ kind }) => kind);
}

describe('a stream', () => {
  before(function () {
    if (isWebKit) leaveOut(this, 'has no hls.js of its own to test here: covered by test/faults');
  });
  beforeEach(forgetRequests);
  afterEach(unmountAll);

  it('plays its content if it has a pre-roll that cannot be loaded', async () => {
    const playlist = (await mediaPlaylist()).replace(
      '#EXTINF',
      `#EXT-X-PROGRAM-DATE-TIME:2026-11-29T10:00:00Z
#EXT-X-DATERANGE:ID="ad",CLASS="com.apple.hls.interstitial",START-DATE="2026-11-29T10:00:00Z",CUE="PRE",DURATION=15,X-ASSET-URI="https://ads.invalid/ad.m3u8"
#EXTINF`,
    );
    await play(await clip(hlsOf(playlist)));
  });

  it('is not supported if no variant has a codec of this browser', async function () {
    if (MediaSource.isTypeSupported('video/mp4; codecs="hvc1.2.4.L123.B0"')) leaveOut(this, 'has HEVC');
    const reports = reportsOf(document);
    await failed(
      hlsOf(
        '#EXTM3U',
        '#EXT-X-STREAM-INF:BANDWIDTH=800000,RESOLUTION=1280x720,CODECS="hvc1.2.4.L123.B0"',
        MEDIA_PLAYLIST,
      ),
    );
    expect(kindsOf(reports)).to.deep.equal(['unsupported']);
  });

  it('is not supported if its segments have a codec that the playlist does not name', async function () {
    if (MediaSource.isTypeSupported('video/mp4; codecs="hvc1.1.6.L30.90"')) leaveOut(this, 'has HEVC');
    const reports = reportsOf(document);
    await failed(`src="${media('hevc/media.m3u8')}" muted`);
    expect(kindsOf(reports)).to.deep.equal(['unsupported']);
  });

  it('begins with a picture if it has a variant with sound alone', async () => {
    performance.clearResourceTimings();
    const flood = await multivariantPlaylist();
    const best = /#EXT-X-STREAM-INF[^\n]*1280x720[^\n]*\n[^\n]*/.exec(flood)?.[0] ?? '';
    const element = await clip(
      hlsOf(
        '#EXTM3U',
        '#EXT-X-STREAM-INF:BANDWIDTH=66000,CODECS="mp4a.40.2"',
        media('sound/media.m3u8'),
        best.replaceAll(/,(SUBTITLES|AUDIO)="[^"]*"/g, ''),
      ),
    );
    await play(element);
    expect(videoOf(element).videoHeight).to.equal(720);
    const soundRequests = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/sound/seg'));
    expect(soundRequests).to.deep.equal([]);
  });

  describe('that goes on', () => {
    const eventPlaylist = async () =>
      (await mediaPlaylist()).replace('#EXT-X-ENDLIST', '').replace('TYPE:VOD', 'TYPE:EVENT');

    it('begins at its beginning if it is an event on demand', async () => {
      const element = await clip(hlsOf(await eventPlaylist()));
      await play(element);
      expect(element.currentTime).to.be.lessThan(20);
    });

    it('begins at the live edge if it is an event that is live', async () => {
      const element = await clip(`${hlsOf(await eventPlaylist())} stream-type="live"`);
      await play(element);
      expect(element.currentTime).to.be.greaterThan(100);
    });

    it('is no longer reloaded once a reader who pointed at it has left, and plays at a tap', async () => {
      const url = floodLive(60);
      const element = await clip(`src="${url}" engine="hls" stream-type="live" muted`);
      const requestCount = () => requests().get(url) ?? 0;
      await moveTo(partOf(element, 'play-button'));
      await until(() => requestCount() > 1, 'the playlist to be reloaded');
      await moveTo(document.body);
      let count = requestCount();
      let sinceMs = performance.now();
      // Three times the duration of a segment.
      await until(
        () => {
          if (requestCount() !== count) sinceMs = performance.now();
          count = requestCount();
          return performance.now() - sinceMs > 12_000;
        },
        'the end of the requests',
        40_000,
      );
      await play(element);
      expect(element.currentTime).to.be.greaterThan(40);
    });

    it('says so if it never has a complete playlist, and is requested at most once a second', async () => {
      const url = `${floodLive(60)}&delta`;
      const reports = reportsOf(document);
      const startedAtMs = performance.now();
      await failed(`src="${url}" engine="hls" stream-type="live" muted`);
      const seconds = (performance.now() - startedAtMs) / 1000;
      expect(kindsOf(reports)).to.deep.equal(['timeout']);
      expect(requests().get(url)).to.be.within(2, seconds + 2);
    });
  });
});

describe('sound alone', () => {
  afterEach(unmountAll);

  for (const [what, source] of [
    ['a file', media('sound/sound.mp4')],
    ['a stream', media('sound/media.m3u8')],
  ] as const) {
    it(`plays under the poster: ${what}`, async () => {
      const element = await clip(`src="${source}" poster="${FLOOD_POSTER}" muted`);
      await clickCentre(partOf(element, 'play-button'));
      await until(() => element.currentTime > 0.3, 'the sound');
      await element.updateComplete;
      const poster = element.shadowRoot?.querySelector('img');
      // It is known with the first frame, or its absence.
      await until(
        () => getComputedStyle(videoOf(element)).backgroundColor === 'rgba(0, 0, 0, 0)',
        'a transparent player',
      );
      expect(poster?.checkVisibility()).to.equal(true);
    });
  }

  it('gives way to the picture of another source', async () => {
    const element = await clip(`src="${media('sound/sound.mp4')}" poster="${FLOOD_POSTER}" muted`);
    await clickCentre(partOf(element, 'play-button'));
    await until(() => element.currentTime > 0.3, 'the sound');
    element.src = FLOOD_HLS;
    await element.updateComplete;
    await clickCentre(partOf(element, 'play-button'));
    await untilMoving(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
