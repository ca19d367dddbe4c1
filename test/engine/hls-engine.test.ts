import { expect } from '@open-wc/testing';
import type { EngineJob } from '../../src/engine/engine.js';
import { hlsEngine } from '../../src/engine/hls-engine.js';
import { FLOOD_HLS, FLOOD_MP4, floodLive, NIGHT_MPEG_TS } from '../harness/clips.js';
import { hurry } from '../harness/playing.js';
import { until } from '../harness/until.js';
import {
  fileOf,
  forgetRequests,
  HEAD,
  heavy,
  INIT,
  MEDIA_PLAYLIST,
  masterPlaylist,
  requests,
  segment,
  urlOf,
} from './early-start/streams.js';
import { endJobs, jobOf, untilAt, untilProblem } from './jobs.js';

/** An engine, which builds of hls.js it has asked for, and how much there was to be seen when it did. */
function engineOn(url: string, details: Partial<EngineJob> = {}) {
  const tried = jobOf(url, details);
  const builds: string[] = [];
  const seen: number[] = [];
  let pictures = 0;
  tried.video.requestVideoFrameCallback(() => pictures++);
  const engine = hlsEngine(tried.job, (isLight) => {
    builds.push(isLight ? 'light' : 'whole');
    seen.push(pictures, tried.said.qualities.length);
    return isLight
      ? import('../../src/engine/lazy-hls/light-hls.js')
      : import('../../src/engine/lazy-hls/full-hls.js');
  });
  return { ...tried, engine, builds, seen };
}

function playing(url: string, details: Partial<EngineJob> = {}) {
  const clip = engineOn(url, details);
  clip.engine.attach(clip.video);
  clip.video.play().catch(() => {});
  return clip;
}

const asked = () => Array.from(requests().keys());

describe('the engine of hls.js, before hls.js is there', () => {
  beforeEach(forgetRequests);
  afterEach(endJobs);

  it('plays the first segment, tells its quality, and asks for the light build then', async () => {
    const clip = playing(FLOOD_HLS);
    expect([clip.engine.kind, clip.engine.renditions, clip.engine.liveSeconds]).to.deep.equal([
      'hls.js',
      [],
      undefined,
    ]);
    await until(() => clip.said.qualities.length > 0, 'the first quality');
    expect(clip.said.qualities[0]).to.deep.equal({ heightPixels: 360, bitsPerSecond: 166_016 });
    await until(() => clip.builds.length > 0, 'hls.js');
    expect(clip.builds).to.deep.equal(['light']);
    expect(clip.seen).to.deep.equal([1, 1]);
    expect(clip.video.currentTime).to.be.lessThan(4);
    await untilAt(clip, 4.2);
    expect(clip.engine.renditions).to.have.length(3);
    expect(clip.engine.loadedBytes).to.be.greaterThan(150_000);
    expect(clip.said).to.deep.include({ problems: [], resets: 0 });
  });

  it('loads the playlists ahead, and nothing else where no more is wanted', async () => {
    const clip = engineOn(FLOOD_HLS);
    clip.engine.prefetch('metadata', clip.video);
    await until(() => asked().includes(MEDIA_PLAYLIST), 'the playlists');
    const next = engineOn(NIGHT_MPEG_TS);
    next.engine.prefetch('segment', next.video);
    await until(() => next.builds.length > 0, 'another clip to be further');
    expect(asked()).not.to.include(INIT);
    expect(clip.builds).to.deep.equal([]);
    expect(clip.video.hasAttribute('src')).to.equal(false);
  });

  it('loads the first segment ahead into the media element, without hls.js', async () => {
    const clip = engineOn(FLOOD_HLS);
    clip.engine.prefetch('segment', clip.video);
    await until(() => clip.video.readyState >= 3, 'the picture');
    expect([clip.video.paused, clip.builds.length]).to.deep.equal([true, 0]);
    const bytes = clip.engine.loadedBytes ?? 0;
    expect(bytes).to.be.greaterThan(20_000);
    clip.engine.attach(clip.video);
    clip.video.play().catch(() => {});
    await untilAt(clip, 0.1);
    expect(requests().get(segment(1))).to.equal(1);
  });

  const useless: readonly (readonly [what: string, head: () => string])[] = [
    ['is missing', () => `${HEAD}?status=404`],
    ['never comes', () => `${HEAD}?hang`],
    ['is empty', () => fileOf()],
    ['is garbage', () => fileOf(new Uint8Array(50_000).fill(0xa5))],
    ['comes to a stand before its first byte', () => `${HEAD}?stop=0`],
    ['comes to a stand after the initialization section', () => `${INIT}?stop=100000`],
    ['is larger than it may be, and says so', () => FLOOD_MP4],
    ['never ends', () => `${segment(1)}?endless`],
  ];
  for (const [what, head] of useless) {
    it(`begins with the first segment, without hls.js, where the head ${what}`, async () => {
      const clip = playing(FLOOD_HLS, { head: head() });
      await until(() => clip.builds.length > 0, 'hls.js');
      expect(clip.seen[0]).to.equal(1);
      expect(requests().get(segment(1))).to.equal(1);
      expect(clip.engine.loadedBytes).to.be.lessThan(1024 * 1024);
      hurry(clip.video);
      await untilAt(clip, 4.2);
      expect(clip.said.problems).to.deep.equal([]);
    });
  }

  it('loads no first segment ahead that is large, where the head is of no use', async () => {
    const url = fileOf(heavy(await masterPlaylist()));
    const clip = engineOn(url, { head: `${HEAD}?status=404` });
    clip.engine.prefetch('segment', clip.video);
    await until(() => asked().includes(MEDIA_PLAYLIST), 'the playlists');
    const next = engineOn(NIGHT_MPEG_TS);
    next.engine.prefetch('segment', next.video);
    await until(() => next.builds.length > 0, 'another clip to be further');
    expect(asked()).not.to.include(segment(1));
  });

  it('loads ahead by the whole build of hls.js what is not plain', async () => {
    const clip = engineOn(NIGHT_MPEG_TS);
    clip.engine.prefetch('segment', clip.video);
    await until(() => asked().some((url) => url.endsWith('seg-0001.ts')), 'a segment');
    expect(clip.builds).to.deep.equal(['whole']);
    clip.engine.attach(clip.video);
    clip.video.play().catch(() => {});
    await untilAt(clip, 0.1);
    expect(clip.builds).to.deep.equal(['whole']);
    expect(clip.said.resets).to.equal(0);
  });

  it('passes a choice of quality on, once there is one', async () => {
    const clip = playing(FLOOD_HLS);
    clip.engine.selectRendition(undefined);
    clip.engine.resume();
    await until(() => clip.engine.renditions.length > 0, 'the qualities');
    clip.engine.selectRendition(clip.engine.renditions[0]);
    await until(() => clip.said.qualities.at(-1)?.heightPixels === 720, 'the best one');
  });

  it('tells where a live stream is to be played', async () => {
    const clip = playing(floodLive(60));
    await until(() => (clip.engine.liveSeconds ?? 0) > 0, 'the edge');
  });

  it('asks for the whole build where the stream may have captions of its own', async () => {
    const clip = playing(urlOf({ segments: [segment(1), segment(2)] }), { hasOwnCaptions: false });
    await until(() => clip.builds.length > 0, 'hls.js');
    expect(clip.builds).to.deep.equal(['whole']);
  });

  it('begins anew with hls.js where the first segment was of no use', async () => {
    const clip = playing(urlOf({ segments: [fileOf(new Uint8Array(9000).fill(0xa5)), segment(2)] }));
    await until(() => clip.said.resets > 0 || clip.said.problems.length > 0, 'hls.js to begin anew');
    expect(clip.said.resets).to.be.greaterThan(0);
  });

  it('says that hls.js could not be loaded, and why', async () => {
    const tried = jobOf(NIGHT_MPEG_TS);
    hlsEngine(tried.job, () => Promise.reject(new Error('lost'))).attach(tried.video);
    expect(await untilProblem(tried)).to.deep.equal({
      kind: 'timeout',
      message: 'hls.js could not be loaded: Error: lost',
    });
    const ahead = jobOf(NIGHT_MPEG_TS);
    hlsEngine(ahead.job, () => Promise.reject(new Error('lost'))).prefetch('segment', ahead.video);
    expect((await untilProblem(ahead))?.kind).to.equal('timeout');
  });

  it('says nothing once it is ended, and lets go of the media element', async () => {
    const tried = jobOf(NIGHT_MPEG_TS);
    const chunk = Promise.withResolvers<never>();
    let isAsked = false;
    hlsEngine(tried.job, () => {
      isAsked = true;
      return chunk.promise;
    }).attach(tried.video);
    await until(() => isAsked, 'hls.js to be asked for');
    tried.end.abort();
    expect(tried.video.hasAttribute('src')).to.equal(false);
    chunk.reject(new Error('lost'));
    const next = jobOf(NIGHT_MPEG_TS);
    hlsEngine(next.job, () => Promise.reject(new Error('lost'))).attach(next.video);
    await untilProblem(next);
    expect(tried.said.problems).to.deep.equal([]);
  });

  it('asks for hls.js at once where the reader pauses, or goes past the first segment', async () => {
    const paused = engineOn(FLOOD_HLS);
    paused.engine.attach(paused.video);
    await until(() => paused.video.readyState >= 3, 'the picture');
    paused.video.dispatchEvent(new Event('pause'));
    await until(() => paused.builds.length > 0, 'hls.js after a pause');
    const sought = engineOn(FLOOD_HLS);
    sought.engine.attach(sought.video);
    await until(() => sought.video.readyState >= 3, 'the picture');
    sought.video.currentTime = 40;
    await until(() => sought.builds.length > 0, 'hls.js after a seek');
    await until(() => !sought.video.seeking && sought.video.currentTime >= 40, 'the place');
  });
});
