import { expect } from '@open-wc/testing';
import type { EngineJob } from '../../../src/engine/engine.js';
import { openHls } from '../../../src/engine/lazy-hls/full-hls.js';
import { openMediaSource } from '../../../src/engine/open-media-source.js';
import { CLOSED_CAPTIONS, FLOOD_HLS, floodLive, NIGHT_MPEG_TS } from '../../harness/clips.js';
import { leaveOut } from '../../harness/leave-out.js';
import { isFirefox, isWebKit } from '../../harness/this-browser.js';
import { until } from '../../harness/until.js';
import { fileOf, heavy, masterPlaylist, segment, urlOf } from '../early-start/streams.js';
import { endJobs, faulty, jobOf, type TriedJob, untilAt, untilProblem } from '../jobs.js';

/** Rates of the demo's first clip, best first. */
const RATES = [307_672, 166_016, 142_356];

/** The type of a box (ISO/IEC 14496-12, section 4.2). */
const MDAT = 0x6d_64_61_74;

/** Leaves the boxes of a segment as they are, and spoils the pictures and the sound in them. */
function makeNoise(segment: Uint8Array<ArrayBuffer>): void {
  const view = new DataView(segment.buffer);
  for (let at = 0; at < segment.length; at += view.getUint32(at)) {
    if (view.getUint32(at + 4) === MDAT) segment.fill(0xa5, at + 8, at + view.getUint32(at));
  }
}

function opened(url: string, details: Partial<EngineJob> = {}) {
  const tried = jobOf(url, details);
  return { ...tried, driver: openHls(tried.job, new Map()) };
}

function playing(url: string, details: Partial<EngineJob> = {}) {
  const clip = opened(url, details);
  clip.driver.attach(clip.video, openMediaSource(clip.video));
  clip.video.play().catch(() => {});
  return clip;
}

function hasten({ video }: TriedJob): void {
  video.playbackRate = 4;
}

function aheadSeconds({ buffered, currentTime }: HTMLVideoElement): number {
  return buffered.length > 0 ? buffered.end(buffered.length - 1) - currentTime : 0;
}

describe('hls.js as an engine', () => {
  before(function () {
    if (isWebKit) leaveOut(this, 'stands still without the care of a session: the matrix of faults has it');
  });

  afterEach(endJobs);

  it('plays, tells the qualities, best first, and which of them is shown', async () => {
    const clip = playing(FLOOD_HLS);
    await untilAt(clip, 0.2);
    expect(clip.driver.renditions.map(({ bitsPerSecond }) => bitsPerSecond)).to.deep.equal(RATES);
    expect(clip.driver.renditions.map(({ heightPixels }) => heightPixels)).to.deep.equal([720, 360, 240]);
    await until(() => clip.said.qualities.length > 0, 'the quality to be told');
    expect(clip.driver.renditions).to.deep.include(clip.said.qualities[0]);
    expect(clip.driver.liveSeconds).to.equal(undefined);
    expect(clip.driver.loadedBytes).to.be.greaterThan(50_000);
    expect(clip.said).to.deep.include({ problems: [], resets: 0 });
  });

  it('plays the quality that is chosen from the next segment on', async () => {
    const clip = playing(FLOOD_HLS);
    await until(() => clip.said.qualities.length > 0, 'a first quality');
    hasten(clip);
    const best = clip.driver.renditions[0];
    clip.driver.selectRendition(best);
    await until(() => clip.said.qualities.at(-1)?.heightPixels === 720, 'the best one');
  });

  it('tells where a live stream is to be played, and goes there', async () => {
    const clip = playing(floodLive(60));
    await until(() => (clip.driver.liveSeconds ?? 0) > 0, 'the edge');
    await until(() => clip.video.currentTime > 0 && !clip.video.seeking, 'the picture');
    expect(clip.video.currentTime).to.be.closeTo(clip.driver.liveSeconds ?? 0, 8);
  });

  it('begins at the start that it is given', async () => {
    const { url, asked } = faulty('none');
    const clip = playing(url, { startSeconds: 60 });
    await untilAt(clip, 60);
    const segments = (await asked()).filter((one) => one.url.endsWith('.m4s'));
    expect(segments[0]?.url).to.match(/seg-0016\.m4s$/);
  });

  it('loads 8 seconds ahead, and 15 for a reader who stays', async () => {
    const clip = playing(FLOOD_HLS);
    await until(() => aheadSeconds(clip.video) > 7, 'the first seconds ahead');
    clip.video.pause();
    expect(aheadSeconds(clip.video)).to.be.lessThan(13);
    clip.video.currentTime = 30;
    await until(() => aheadSeconds(clip.video) > 14, 'more ahead');
    await until(() => clip.video.readyState >= 3, 'the picture');
    expect(aheadSeconds(clip.video)).to.be.lessThan(20);
  });

  it('sends cookies along where it is told to, and else not', async () => {
    const { send } = XMLHttpRequest.prototype;
    const sent: boolean[] = [];
    XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
      sent.push(this.withCredentials);
      send.call(this, body);
    };
    try {
      await untilAt(playing(FLOOD_HLS, { withCredentials: true }), 0);
      expect(new Set(sent)).to.deep.equal(new Set([true]));
      sent.length = 0;
      await untilAt(playing(NIGHT_MPEG_TS), 0);
      expect(new Set(sent)).to.include(false);
    } finally {
      XMLHttpRequest.prototype.send = send;
    }
  });

  it('shows the captions of the stream, and names those in the picture by their channel, where the author has none', async () => {
    const clip = playing(CLOSED_CAPTIONS, { hasOwnCaptions: false });
    await until(() => clip.video.textTracks.length > 0, 'a text track');
    const track = clip.video.textTracks[0];
    expect([track?.label, track?.language]).to.deep.equal(['CC1', '']);
    const own = playing(CLOSED_CAPTIONS);
    await untilAt(own, 1);
    expect(own.video.textTracks.length).to.equal(0);
  });

  it('gives the tracks that it makes an empty file that every policy allows', async () => {
    const clip = playing(CLOSED_CAPTIONS, { hasOwnCaptions: false });
    const file = () => clip.video.querySelector('track')?.src ?? '';
    await until(() => file().startsWith('blob:'), 'the file');
    const src = file();
    expect(await (await fetch(src)).text()).to.equal('WEBVTT');
    clip.end.abort();
    const gone = await fetch(src).catch(() => 'gone');
    expect(gone).to.equal('gone');
  });

  it('asks for nothing more, and says nothing, once it is ended', async () => {
    const { url, asked } = faulty('segment-404');
    const clip = playing(url);
    await untilAt(clip, 0.1);
    clip.end.abort();
    const before = (await asked()).length;
    const next = playing(FLOOD_HLS);
    await untilAt(next, 1);
    expect((await asked()).length - before).to.be.lessThan(2);
    expect(clip.said.problems).to.deep.equal([]);
  });

  describe('loading ahead', () => {
    it('loads the first segment of a stream, without a media element', async () => {
      const { driver } = opened(NIGHT_MPEG_TS);
      driver.prefetch();
      await until(() => driver.loadedBytes > 60_000, 'a segment');
    });

    it('loads the playlists alone where a first segment may be large', async () => {
      const { driver } = opened(fileOf(heavy(await masterPlaylist())));
      driver.prefetch();
      await until(() => driver.renditions.length > 0, 'the playlist');
      const other = opened(NIGHT_MPEG_TS);
      other.driver.prefetch();
      await until(() => other.driver.loadedBytes > 60_000, 'the segment of another');
      expect(driver.loadedBytes).to.be.lessThan(10_000);
    });
  });

  describe('where something is wrong', () => {
    const ends: readonly (readonly [fault: string, kind: string, mostRequests: number])[] = [
      ['master-404', 'not-found', 2],
      ['master-html', 'unsupported', 2],
      ['playlist-404', 'not-found', 6],
      ['playlist-html', 'decode', 6],
      ['init-403', 'forbidden', 6],
      ['segment-404', 'not-found', 6],
      ['segment-truncated', 'decode', 6],
    ];
    for (const [fault, kind, mostRequests] of ends) {
      it(`says "${kind}" of ${fault}, having asked ${mostRequests} times at most`, async () => {
        const { url, hits } = faulty(fault);
        const clip = playing(url);
        expect((await untilProblem(clip))?.kind).to.equal(kind);
        expect(await hits()).to.be.within(1, mostRequests);
        expect(clip.said.resets).to.equal(0);
      });
    }

    it('does not give a segment up so soon where another answer may come', async () => {
      const clips = ['segment-503', 'segment-429'].map((fault) => {
        const { url, hits } = faulty(fault);
        return { ...playing(url), hits };
      });
      for (const clip of clips) {
        // One that is missing has been told of by then.
        await untilAt(clip, 5);
        expect(clip.said.problems).to.deep.equal([]);
        expect(await clip.hits()).to.be.greaterThan(1);
      }
    });

    it('recovers once from what cannot be decoded, and says so the second time', async function () {
      if (isFirefox) leaveOut(this, 'stands still at it, and says nothing');
      const bytes = new Uint8Array(await (await fetch(segment(2))).arrayBuffer());
      makeNoise(bytes);
      const clip = playing(urlOf({ segments: [segment(1), fileOf(bytes), segment(3)] }));
      expect((await untilProblem(clip))?.kind).to.equal('decode');
      expect(clip.said).to.deep.include({ resets: 1 });
    });

    for (const fault of ['segment-html', 'segment-missing']) {
      it(`plays on past ${fault}`, async () => {
        const clip = playing(faulty(fault).url);
        hasten(clip);
        await untilAt(clip, 12.5);
        expect(clip.said.problems).to.deep.equal([]);
      });
    }

    it('plays on in another rendition where one cannot be had', async () => {
      const { url } = faulty('rendition-404');
      const clip = playing(url);
      hasten(clip);
      await untilAt(clip, 5);
      expect(clip.said.problems).to.deep.equal([]);
      expect(clip.driver.renditions.map(({ heightPixels }) => heightPixels)).not.to.include(240);
    });
  });
});
