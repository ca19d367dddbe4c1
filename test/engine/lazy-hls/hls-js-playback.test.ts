import { expect } from '@open-wc/testing';
import type { EngineJob } from '../../../src/engine/engine.js';
import { Hls } from '../../../src/engine/lazy-hls/full-hls.js';
import { createHlsJs } from '../../../src/engine/lazy-hls/hls-js-playback.js';
import { openMediaSource } from '../../../src/engine/open-media-source.js';
import { CLOSED_CAPTIONS, FLOOD_HLS, floodLive, NIGHT_MPEG_TS } from '../../harness/clips.js';
import { leaveOut } from '../../harness/leave-out.js';
import { hurry } from '../../harness/playing.js';
import { isFirefox, isWebKit } from '../../harness/this-browser.js';
import { until } from '../../harness/until.js';
import {
  fileOf,
  multivariantPlaylist,
  segment,
  streamUrl,
  withHighBitRates,
} from '../early-start/streams.js';
import { endJobs, faulty, makeJob, untilPast, untilProblem } from '../jobs.js';

/** Bits per second of the first clip's renditions, best first. */
const BIT_RATES = [307_672, 166_016, 142_356];

/** The type of a box (ISO/IEC 14496-12, section 4.2). */
const MDAT = 0x6d_64_61_74;

/** Overwrites the audio and video in a segment, and leaves its boxes as they are. */
function overwriteMedia(segment: Uint8Array<ArrayBuffer>): void {
  const view = new DataView(segment.buffer);
  for (let at = 0; at < segment.length; at += view.getUint32(at)) {
    if (view.getUint32(at + 4) === MDAT) segment.fill(0xa5, at + 8, at + view.getUint32(at));
  }
}

function open(url: string, details: Partial<EngineJob> = {}) {
  const testJob = makeJob(url, details);
  return { ...testJob, hls: createHlsJs(Hls).openHls(testJob.job, new Map(), undefined) };
}

function play(url: string, details: Partial<EngineJob> = {}) {
  const clip = open(url, details);
  clip.hls.attach(clip.video, openMediaSource(clip.video));
  clip.video.play().catch(() => {});
  return clip;
}

function aheadSeconds({ buffered, currentTime }: HTMLVideoElement): number {
  return buffered.length > 0 ? buffered.end(buffered.length - 1) - currentTime : 0;
}

describe('HlsJsPlayback', () => {
  before(function () {
    if (isWebKit)
      leaveOut(this, 'stalls without a session, which repeats lost seeks: covered by test/faults');
  });

  afterEach(endJobs);

  it('plays, has the renditions, best first, and reports the one that is shown', async () => {
    const clip = play(FLOOD_HLS);
    await untilPast(clip, 0.2);
    expect(clip.hls.renditions.map(({ bitsPerSecond }) => bitsPerSecond)).to.deep.equal(BIT_RATES);
    expect(clip.hls.renditions.map(({ heightPixels }) => heightPixels)).to.deep.equal([720, 360, 240]);
    await until(() => clip.reported.renditions.length > 0, 'the rendition to be reported');
    expect(clip.hls.renditions).to.deep.include(clip.reported.renditions[0]);
    expect(clip.hls.liveSeconds).to.equal(undefined);
    expect(clip.hls.loadedBytes).to.be.greaterThan(50_000);
    expect(clip.reported).to.deep.include({ problems: [], resets: 0 });
  });

  it('plays the selected rendition from the next segment on', async () => {
    const clip = play(FLOOD_HLS);
    await until(() => clip.reported.renditions.length > 0, 'a first rendition');
    hurry(clip.video);
    const best = clip.hls.renditions[0];
    clip.hls.selectRendition(best);
    await until(() => clip.reported.renditions.at(-1)?.heightPixels === 720, 'the best one');
  });

  it('plays a live stream at its live edge', async () => {
    const clip = play(floodLive(60));
    await until(() => (clip.hls.liveSeconds ?? 0) > 0, 'the live edge');
    await until(() => clip.video.currentTime > 0 && !clip.video.seeking, 'the first frame');
    expect(clip.video.currentTime).to.be.closeTo(clip.hls.liveSeconds ?? 0, 8);
  });

  it('starts at the start position', async () => {
    const { url, requests } = faulty('none');
    const clip = play(url, { startSeconds: 60 });
    await untilPast(clip, 60);
    const segments = (await requests()).filter((request) => request.url.endsWith('.m4s'));
    expect(segments[0]?.url).to.match(/seg-0016\.m4s$/);
  });

  it('buffers 8 s ahead, and 15 s for a reader who stays', async () => {
    const clip = play(FLOOD_HLS);
    await until(() => aheadSeconds(clip.video) > 7, 'the first seconds ahead');
    clip.video.pause();
    expect(aheadSeconds(clip.video)).to.be.lessThan(13);
    clip.video.currentTime = 30;
    await until(() => aheadSeconds(clip.video) > 14, 'more ahead');
    await until(() => clip.video.readyState >= 3, 'a frame');
    expect(aheadSeconds(clip.video)).to.be.lessThan(20);
  });

  it('sends cookies only if the job says so', async () => {
    const { send } = XMLHttpRequest.prototype;
    const sent: boolean[] = [];
    XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
      sent.push(this.withCredentials);
      send.call(this, body);
    };
    try {
      await untilPast(play(FLOOD_HLS, { withCredentials: true }), 0);
      expect(new Set(sent)).to.deep.equal(new Set([true]));
      sent.length = 0;
      await untilPast(play(NIGHT_MPEG_TS), 0);
      expect(new Set(sent)).to.include(false);
    } finally {
      XMLHttpRequest.prototype.send = send;
    }
  });

  it('shows closed captions, named by their channel, if the author has no captions', async () => {
    const clip = play(CLOSED_CAPTIONS, { hasOwnCaptions: false });
    await until(() => clip.video.textTracks.length > 0, 'a text track');
    const track = clip.video.textTracks[0];
    expect([track?.label, track?.language]).to.deep.equal(['CC1', '']);
    const own = play(CLOSED_CAPTIONS);
    await untilPast(own, 1);
    expect(own.video.textTracks.length).to.equal(0);
  });

  it("gives its tracks a file that the page's policy allows", async () => {
    const clip = play(CLOSED_CAPTIONS, { hasOwnCaptions: false });
    const trackUrl = () => clip.video.querySelector('track')?.src ?? '';
    await until(() => trackUrl().startsWith('blob:'), 'the file');
    const src = trackUrl();
    expect(await (await fetch(src)).text()).to.equal('WEBVTT');
    clip.controller.abort();
    const afterwards = await fetch(src).catch(() => 'revoked');
    expect(afterwards).to.equal('revoked');
  });

  it('requests and reports nothing once its signal is aborted', async () => {
    const { url, requests } = faulty('segment-404');
    const clip = play(url);
    await untilPast(clip, 0.1);
    clip.controller.abort();
    const before = (await requests()).length;
    const next = play(FLOOD_HLS);
    await untilPast(next, 1);
    expect((await requests()).length - before).to.be.lessThan(2);
    expect(clip.reported.problems).to.deep.equal([]);
  });

  describe('prefetch()', () => {
    it('loads the first segment without a video', async () => {
      const { hls } = open(NIGHT_MPEG_TS);
      hls.prefetch();
      await until(() => hls.loadedBytes > 60_000, 'a segment');
    });

    it('loads only the playlists if the first segment may be large', async () => {
      const { hls } = open(fileOf(withHighBitRates(await multivariantPlaylist())));
      hls.prefetch();
      await until(() => hls.renditions.length > 0, 'the playlist');
      const other = open(NIGHT_MPEG_TS);
      other.hls.prefetch();
      await until(() => other.hls.loadedBytes > 60_000, 'the segment of another');
      expect(hls.loadedBytes).to.be.lessThan(10_000);
    });
  });

  describe('with a fault', () => {
    const fatal: readonly (readonly [fault: string, kind: string, maxRequests: number])[] = [
      ['master-404', 'not-found', 2],
      ['master-html', 'unsupported', 2],
      ['playlist-404', 'not-found', 6],
      ['playlist-html', 'decode', 6],
      ['init-403', 'forbidden', 6],
      ['segment-404', 'not-found', 6],
      ['segment-truncated', 'decode', 6],
    ];
    for (const [fault, kind, maxRequests] of fatal) {
      it(`reports "${kind}" for ${fault} after at most ${maxRequests} requests`, async () => {
        const { url, countFaults } = faulty(fault);
        const clip = play(url);
        expect((await untilProblem(clip))?.kind).to.equal(kind);
        expect(await countFaults()).to.be.within(1, maxRequests);
        expect(clip.reported.resets).to.equal(0);
      });
    }

    it('retries a segment if the error may pass', async () => {
      const clips = ['segment-503', 'segment-429'].map((fault) => {
        const { url, countFaults } = faulty(fault);
        return { ...play(url), countFaults };
      });
      for (const clip of clips) {
        // A missing segment is reported sooner.
        await untilPast(clip, 5);
        expect(clip.reported.problems).to.deep.equal([]);
        expect(await clip.countFaults()).to.be.greaterThan(1);
      }
    });

    it('recovers once from a segment that cannot be decoded, and reports it the second time', async function () {
      if (isFirefox) leaveOut(this, 'stalls at it, without an error');
      const bytes = new Uint8Array(await (await fetch(segment(2))).arrayBuffer());
      overwriteMedia(bytes);
      const clip = play(streamUrl({ segments: [segment(1), fileOf(bytes), segment(3)] }));
      expect((await untilProblem(clip))?.kind).to.equal('decode');
      expect(clip.reported).to.deep.include({ resets: 1 });
    });

    for (const fault of ['segment-html', 'segment-missing']) {
      it(`plays past ${fault}`, async () => {
        const clip = play(faulty(fault).url);
        hurry(clip.video);
        await untilPast(clip, 12.5);
        expect(clip.reported.problems).to.deep.equal([]);
      });
    }

    it('plays another rendition if one is missing', async () => {
      const { url } = faulty('rendition-404');
      const clip = play(url);
      const missing = () => clip.hls.renditions.find(({ heightPixels }) => heightPixels === 240);
      await until(() => clip.hls.renditions.length > 0, 'the renditions');
      // On a fast network hls.js may never try it.
      clip.hls.selectRendition(missing());
      await until(() => !missing(), 'the rendition to be given up');
      hurry(clip.video);
      await untilPast(clip, 5);
      expect(clip.reported.problems).to.deep.equal([]);
    });
  });
});
