import { expect } from '@open-wc/testing';
import type { EngineJob } from '../../src/engine/engine.js';
import { HlsEngine } from '../../src/engine/hls-engine.js';
import { loadFullHls, loadLightHls } from '../../src/lazy-player/chunks.js';
import { FLOOD_HLS, FLOOD_MP4, floodLive, NIGHT_MPEG_TS } from '../harness/clips.js';
import { hurry } from '../harness/playing.js';
import { until } from '../harness/until.js';
import {
  fileOf,
  forgetRequests,
  HEAD,
  INIT,
  MEDIA_PLAYLIST,
  multivariantPlaylist,
  requests,
  segment,
  streamUrl,
  withHighBitRates,
} from './early-start/streams.js';
import { endJobs, makeJob, untilPast, untilProblem } from './jobs.js';

/** A request of the engine for hls.js, and what had happened by then. */
interface HlsLoad {
  readonly build: 'light' | 'full';
  readonly framesBefore: number;
  readonly renditionsBefore: number;
}

function createEngine(url: string, details: Partial<EngineJob> = {}) {
  const testJob = makeJob(url, details);
  const hlsLoads: HlsLoad[] = [];
  let frames = 0;
  testJob.video.requestVideoFrameCallback(() => frames++);
  const engine = new HlsEngine(testJob.job, (isLight) => {
    hlsLoads.push({
      build: isLight ? 'light' : 'full',
      framesBefore: frames,
      renditionsBefore: testJob.reported.renditions.length,
    });
    return isLight ? loadLightHls() : loadFullHls();
  });
  return { ...testJob, engine, hlsLoads };
}

function play(url: string, details: Partial<EngineJob> = {}) {
  const clip = createEngine(url, details);
  clip.engine.attach(clip.video);
  clip.video.play().catch(() => {});
  return clip;
}

const requestedUrls = () => Array.from(requests().keys());

/**
 * Waits until another clip, whose prefetch begins now, has loaded its playlists: so long nothing else may
 * happen.
 */
async function untilAnotherClipIsFurther(): Promise<void> {
  const other = createEngine(NIGHT_MPEG_TS);
  other.engine.prefetch('segment', other.video);
  await until(() => other.hlsLoads.length > 0, 'another clip to be further');
}

describe('HlsEngine', () => {
  beforeEach(forgetRequests);
  afterEach(endJobs);

  it('shows the first frame and reports its rendition before it loads the light build of hls.js', async () => {
    const clip = play(FLOOD_HLS);
    expect([clip.engine.kind, clip.engine.renditions, clip.engine.liveSeconds]).to.deep.equal([
      'hls.js',
      [],
      undefined,
    ]);
    await until(() => clip.reported.renditions.length > 0, 'the first rendition');
    expect(clip.reported.renditions[0]).to.deep.equal({ heightPixels: 360, bitsPerSecond: 166_016 });
    await until(() => clip.hlsLoads.length > 0, 'hls.js');
    expect(clip.hlsLoads).to.deep.equal([{ build: 'light', framesBefore: 1, renditionsBefore: 1 }]);
    expect(clip.video.currentTime).to.be.lessThan(4);
    await untilPast(clip, 4.2);
    expect(clip.engine.renditions).to.have.length(3);
    expect(clip.engine.loadedBytes).to.be.greaterThan(150_000);
    expect(clip.reported).to.deep.include({ problems: [], resets: 0 });
  });

  it('prefetches the playlists only, if no more is wanted', async () => {
    const clip = createEngine(FLOOD_HLS);
    clip.engine.prefetch('metadata', clip.video);
    await until(() => requestedUrls().includes(MEDIA_PLAYLIST), 'the playlists');
    await untilAnotherClipIsFurther();
    expect(requestedUrls()).not.to.include(INIT);
    expect(clip.hlsLoads).to.deep.equal([]);
    expect(clip.video.hasAttribute('src')).to.equal(false);
  });

  it('prefetches the first segment into the video without hls.js, and plays it without another request', async () => {
    const clip = createEngine(FLOOD_HLS);
    clip.engine.prefetch('segment', clip.video);
    await until(() => clip.video.readyState >= 3, 'the first frame');
    expect([clip.video.paused, clip.hlsLoads.length]).to.deep.equal([true, 0]);
    expect(clip.engine.loadedBytes).to.be.greaterThan(20_000);
    clip.engine.attach(clip.video);
    clip.video.play().catch(() => {});
    await untilPast(clip, 0.1);
    expect(requests().get(segment(1))).to.equal(1);
  });

  const unusableHeads: readonly (readonly [what: string, head: () => string])[] = [
    ['is missing', () => `${HEAD}?status=404`],
    ['is never sent', () => `${HEAD}?hang`],
    ['is empty', () => fileOf()],
    ['is garbage', () => fileOf(new Uint8Array(50_000).fill(0xa5))],
    ['stalls before its first byte', () => `${HEAD}?stop=0`],
    ['stalls after the initialization section', () => `${INIT}?stop=100000`],
    ['announces that it is too large', () => FLOOD_MP4],
    ['never ends', () => `${segment(1)}?endless`],
  ];
  for (const [what, head] of unusableHeads) {
    it(`starts with the first segment, without hls.js, if the head file ${what}`, async () => {
      const clip = play(FLOOD_HLS, { head: head() });
      await until(() => clip.hlsLoads.length > 0, 'hls.js');
      expect(clip.hlsLoads[0]?.framesBefore).to.equal(1);
      expect(requests().get(segment(1))).to.equal(1);
      expect(clip.engine.loadedBytes).to.be.lessThan(1024 * 1024);
      hurry(clip.video);
      await untilPast(clip, 4.2);
      expect(clip.reported.problems).to.deep.equal([]);
    });
  }

  it('prefetches no large first segment if the head file is unusable', async () => {
    const url = fileOf(withHighBitRates(await multivariantPlaylist()));
    const clip = createEngine(url, { head: `${HEAD}?status=404` });
    clip.engine.prefetch('segment', clip.video);
    await until(() => requestedUrls().includes(MEDIA_PLAYLIST), 'the playlists');
    await untilAnotherClipIsFurther();
    expect(requestedUrls()).not.to.include(segment(1));
  });

  it('prefetches a stream that the early start does not support by the full build of hls.js', async () => {
    const clip = createEngine(NIGHT_MPEG_TS);
    const builds = () => clip.hlsLoads.map(({ build }) => build);
    clip.engine.prefetch('segment', clip.video);
    await until(() => requestedUrls().some((url) => url.endsWith('seg-0001.ts')), 'a segment');
    expect(builds()).to.deep.equal(['full']);
    clip.engine.attach(clip.video);
    clip.video.play().catch(() => {});
    await untilPast(clip, 0.1);
    expect(builds()).to.deep.equal(['full']);
    expect(clip.reported.resets).to.equal(0);
  });

  it('selects a rendition, once the renditions are known', async () => {
    const clip = play(FLOOD_HLS);
    clip.engine.selectRendition(undefined);
    clip.engine.resume();
    await until(() => clip.engine.renditions.length > 0, 'the renditions');
    clip.engine.selectRendition(clip.engine.renditions[0]);
    await until(() => clip.reported.renditions.at(-1)?.heightPixels === 720, 'the best one');
  });

  it('knows the live edge of a live stream', async () => {
    const clip = play(floodLive(60));
    await until(() => (clip.engine.liveSeconds ?? 0) > 0, 'the live edge');
  });

  it('loads the full build of hls.js if the stream may have captions', async () => {
    const clip = play(streamUrl({ segments: [segment(1), segment(2)] }), { hasOwnCaptions: false });
    await until(() => clip.hlsLoads.length > 0, 'hls.js');
    expect(clip.hlsLoads[0]?.build).to.equal('full');
    expect(clip.hlsLoads).to.have.length(1);
  });

  it('starts again with hls.js and an empty media source if the first segment is broken', async () => {
    const broken = fileOf(new Uint8Array(9000).fill(0xa5));
    const clip = play(streamUrl({ segments: [broken, segment(2)] }));
    await until(() => clip.reported.resets > 0 || clip.reported.problems.length > 0, 'hls.js to start again');
    expect(clip.reported.resets).to.be.greaterThan(0);
  });

  it('reports that hls.js could not be loaded, and why, after a play and after a prefetch', async () => {
    const failToLoad = () => Promise.reject(new Error('lost'));
    const played = makeJob(NIGHT_MPEG_TS);
    new HlsEngine(played.job, failToLoad).attach(played.video);
    expect(await untilProblem(played)).to.deep.equal({
      kind: 'timeout',
      message: 'hls.js could not be loaded: Error: lost',
    });
    const prefetched = makeJob(NIGHT_MPEG_TS);
    new HlsEngine(prefetched.job, failToLoad).prefetch('segment', prefetched.video);
    expect((await untilProblem(prefetched))?.kind).to.equal('timeout');
  });

  it('releases the video when its signal is aborted, and reports nothing after that', async () => {
    const aborted = makeJob(NIGHT_MPEG_TS);
    const chunk = Promise.withResolvers<never>();
    let isLoading = false;
    new HlsEngine(aborted.job, () => {
      isLoading = true;
      return chunk.promise;
    }).attach(aborted.video);
    await until(() => isLoading, 'hls.js to be loaded');
    aborted.controller.abort();
    expect(aborted.video.hasAttribute('src')).to.equal(false);
    chunk.reject(new Error('lost'));
    const next = makeJob(NIGHT_MPEG_TS);
    new HlsEngine(next.job, () => Promise.reject(new Error('lost'))).attach(next.video);
    await untilProblem(next);
    expect(aborted.reported.problems).to.deep.equal([]);
  });

  it('loads hls.js at once if the reader pauses before the first frame', async () => {
    const clip = createEngine(FLOOD_HLS);
    clip.engine.attach(clip.video);
    await until(() => clip.video.readyState >= 3, 'the first frame');
    clip.video.dispatchEvent(new Event('pause'));
    await until(() => clip.hlsLoads.length > 0, 'hls.js');
  });

  it('loads hls.js at once if the reader seeks past the first segment', async () => {
    const clip = createEngine(FLOOD_HLS);
    clip.engine.attach(clip.video);
    await until(() => clip.video.readyState >= 3, 'the first frame');
    clip.video.currentTime = 40;
    await until(() => clip.hlsLoads.length > 0, 'hls.js');
    await until(() => !clip.video.seeking && clip.video.currentTime >= 40, 'the new position');
  });
});
