import { expect } from '@open-wc/testing';
import { EarlyStart } from '../../../src/engine/early-start/early-start.js';
import type { EngineJob } from '../../../src/engine/engine.js';
import { openMediaSource } from '../../../src/engine/open-media-source.js';
import { prefetch } from '../../../src/engine/prefetch.js';
import { FLOOD_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';
import { endJobs, jobOf } from '../jobs.js';
import {
  bytesOf,
  fileOf,
  forgetRequests,
  HEAD,
  headOfOtherRendition,
  heavy,
  INIT,
  MEDIA_PLAYLIST,
  requests,
  segment,
  urlOf,
} from './streams.js';

describe('an early start by itself', () => {
  function start(url: string, details: Partial<EngineJob> = {}) {
    const { job, video } = jobOf(url, details);
    const early = new EarlyStart(job);
    return {
      early,
      video,
      feed: () => early.feed(video, openMediaSource(video)),
      feedHead: () => early.feedHead(video, openMediaSource(video)),
    };
  }

  const answered = async (early: EarlyStart) =>
    Promise.all(
      Array.from(
        early.downloads,
        async ([url, answer]) => [url, (await answer)?.body.byteLength ?? 0] as const,
      ),
    );

  const lengthOf = async (url: string) => (await (await fetch(url)).arrayBuffer()).byteLength;

  beforeEach(forgetRequests);
  afterEach(endJobs);

  it('feeds the first segment, tells where it ends and how quickly it came, and keeps the answers', async () => {
    const { early, video, feed } = start(FLOOD_HLS);
    const beginning = await feed();
    expect(beginning).to.deep.include({ track: 'audiovideo', isWhole: true, endSeconds: 4 });
    expect(beginning?.variant.url).to.equal(MEDIA_PLAYLIST);
    expect(beginning?.buffer.buffered.end(0)).to.be.closeTo(4, 0.3);
    expect(beginning?.bitsPerSecond).to.be.within(1000, 1e10);
    const answers = await answered(early);
    expect(answers.map(([url]) => url)).to.deep.equal([FLOOD_HLS, MEDIA_PLAYLIST, INIT, segment(1)]);
    expect(new Map(answers).get(segment(1))).to.equal(await lengthOf(segment(1)));
    expect(early.loadedBytes).to.equal(answers.reduce((sum, [, bytes]) => sum + bytes, 0));
    expect(video.duration).to.be.closeTo(165, 0.1);
  });

  it('feeds the segment that playing begins with', async () => {
    const beginning = await start(FLOOD_HLS, { startSeconds: 60 }).feed();
    expect(beginning?.endSeconds).to.equal(64);
    expect(beginning?.buffer.buffered.start(0)).to.be.closeTo(60, 0.1);
  });

  it('feeds a head, and answers with its parts for what hls.js will ask for', async () => {
    const { early, feedHead } = start(FLOOD_HLS, { head: HEAD });
    expect(early.hasHead).to.equal(true);
    expect(await feedHead()).to.deep.include({ isWhole: true, endSeconds: 4 });
    expect(Array.from(requests().keys())).to.include(HEAD).and.not.to.include(segment(1));
    const answers = new Map(await answered(early));
    expect(answers.get(INIT)).to.equal(await lengthOf(INIT));
    expect(answers.get(segment(1))).to.equal(await lengthOf(segment(1)));
  });

  it('feeds no head where playing begins elsewhere', async () => {
    const { early, feedHead } = start(FLOOD_HLS, { head: HEAD, startSeconds: 60 });
    expect(early.hasHead).to.equal(false);
    expect(await feedHead()).to.equal(undefined);
    expect(Array.from(requests().keys())).not.to.include(HEAD);
  });

  const partial: readonly (readonly [what: string, head: () => Promise<string>])[] = [
    ['was cut', async () => fileOf((await bytesOf(HEAD)).slice(0, 25_000))],
    ['comes to a stand', async () => `${HEAD}?stop=25000`],
    ['is of another rendition', headOfOtherRendition],
  ];
  for (const [what, head] of partial) {
    it(`says of a head that ${what} that it is to be loaded again, as the stream has it`, async () => {
      const { early, feedHead } = start(FLOOD_HLS, { head: await head() });
      expect(await feedHead()).to.deep.include({ isWhole: false, endSeconds: 0 });
      expect(Array.from(early.downloads.keys())).not.to.include(segment(1));
    });
  }

  it('takes what has been asked for already, and asks for it no more', async () => {
    const asked = new Map([[FLOOD_HLS, prefetch(FLOOD_HLS, {})]]);
    await start(FLOOD_HLS, { prefetched: asked }).feed();
    expect(requests().get(FLOOD_HLS)).to.equal(1);
    expect(asked.size).to.equal(0);
  });

  it('has arrived once all of it is here', async () => {
    const { early, feed } = start(FLOOD_HLS);
    feed();
    await early.arrived();
    expect(early.loadedBytes).to.be.greaterThan(await lengthOf(segment(1)));
  });

  it('asks with cookies where it is told to', async () => {
    const { fetch } = window;
    const credentials = new Set<unknown>();
    window.fetch = (url, init) => {
      credentials.add(init?.credentials);
      return fetch(url, init);
    };
    try {
      await start(FLOOD_HLS, { withCredentials: true }).early.isPlain();
      expect(Array.from(credentials)).to.deep.equal(['include']);
      credentials.clear();
      await start(FLOOD_HLS).early.isPlain();
      expect(Array.from(credentials)).to.deep.equal(['same-origin']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('says where a cut segment began, and that hls.js is to load it again', async () => {
    const whole = await (await fetch(segment(1))).arrayBuffer();
    const beginning = await start(urlOf({ segments: [fileOf(whole.slice(0, 40_000)), segment(2)] })).feed();
    expect(beginning).to.deep.include({ isWhole: false, endSeconds: 0 });
    expect(beginning?.buffer.buffered.length).to.equal(1);
  });

  const aside: readonly (readonly [what: string, url: () => string, details: Partial<EngineJob>])[] = [
    ['a segment that is missing', () => urlOf({ segments: [`${segment(1)}?status=404`] }), {}],
    [
      'an initialization section that is missing',
      () => urlOf({ init: `${INIT}?status=404`, segments: [segment(1)] }),
      {},
    ],
    ['a segment of garbage', () => urlOf({ segments: [fileOf(new Uint8Array(9000).fill(0xa5))] }), {}],
    ['an empty segment', () => urlOf({ segments: [fileOf()] }), {}],
    ['a segment of another time', () => urlOf({ segments: [segment(5)] }), {}],
    ['MPEG-TS', () => NIGHT_MPEG_TS, {}],
    ['a playlist that is missing', () => `${FLOOD_HLS}?status=404`, {}],
    ['a start in the middle of a segment', () => FLOOD_HLS, { startSeconds: 62 }],
  ];
  for (const [what, url, details] of aside) {
    it(`steps aside for ${what}`, async () => {
      expect(await start(url(), details).feed()).to.equal(undefined);
    });
  }

  it('knows a plain stream, and one that the light build can go on with', async () => {
    const known = async (url: string, details: Partial<EngineJob> = {}) => {
      const { early } = start(url, details);
      return [await early.isPlain(), await early.isLight(), await early.isSmall()];
    };
    expect(await known(FLOOD_HLS)).to.deep.equal([true, true, true]);
    expect(await known(NIGHT_MPEG_TS)).to.deep.equal([false, false, false]);
    expect(await known(FLOOD_HLS, { startSeconds: 62 })).to.deep.equal([false, true, false]);
    const silent = urlOf({ segments: [segment(1)] });
    expect(await known(silent, { hasOwnCaptions: false })).to.deep.equal([true, false, true]);
    const text = await (await fetch(silent)).text();
    const bare = fileOf(text.replace('BANDWIDTH', 'CLOSED-CAPTIONS=NONE,BANDWIDTH'));
    expect(await known(bare, { hasOwnCaptions: false })).to.deep.equal([true, true, true]);
    expect(await known(fileOf(heavy(text)))).to.deep.equal([true, true, false]);
  });
});
