import { expect } from '@open-wc/testing';
import { EarlyStart } from '../../../src/engine/early-start/early-start.js';
import type { EngineJob } from '../../../src/engine/engine.js';
import { openMediaSource } from '../../../src/engine/open-media-source.js';
import { prefetch } from '../../../src/engine/prefetch.js';
import { FLOOD_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';
import { until } from '../../harness/until.js';
import { endJobs, makeJob } from '../jobs.js';
import {
  bytesOf,
  delayed,
  fileOf,
  forgetRequests,
  HEAD,
  headOfOtherRendition,
  INIT,
  MEDIA_PLAYLIST,
  requests,
  segment,
  streamUrl,
  withHighBitRates,
} from './streams.js';

describe('EarlyStart', () => {
  function createStart(url: string, details: Partial<EngineJob> = {}) {
    const { job, video } = makeJob(url, details);
    const early = new EarlyStart(job);
    return {
      early,
      video,
      feedHead: () => early.feedHead(video, openMediaSource(video)),
      feedSegment: () => early.feedSegment(video, openMediaSource(video)),
    };
  }

  /** The URL and the size of each response. */
  const responseSizes = async (early: EarlyStart) =>
    Promise.all(
      Array.from(
        early.responses,
        async ([url, response]) => [url, (await response)?.body.byteLength ?? 0] as const,
      ),
    );

  const sizeOf = async (url: string) => (await (await fetch(url)).arrayBuffer()).byteLength;

  beforeEach(forgetRequests);
  afterEach(endJobs);

  it('feeds the first segment, tells its end and the speed of the network, and keeps the responses', async () => {
    const { early, video, feedSegment } = createStart(FLOOD_HLS);
    const started = await feedSegment();
    expect(started).to.deep.include({ track: 'audiovideo', isComplete: true, nextSegmentSeconds: 4 });
    expect(started?.variant.url).to.equal(MEDIA_PLAYLIST);
    expect(started?.buffer.buffered.end(0)).to.be.closeTo(4, 0.3);
    expect(started?.bitsPerSecond).to.be.within(1000, 1e10);
    const sizes = await responseSizes(early);
    expect(sizes.map(([url]) => url)).to.deep.equal([FLOOD_HLS, MEDIA_PLAYLIST, INIT, segment(1)]);
    expect(new Map(sizes).get(segment(1))).to.equal(await sizeOf(segment(1)));
    expect(early.loadedBytes).to.equal(sizes.reduce((sum, [, bytes]) => sum + bytes, 0));
    expect(video.duration).to.be.closeTo(165, 0.1);
  });

  it('feeds the segment at the start position', async () => {
    const started = await createStart(FLOOD_HLS, { startSeconds: 60 }).feedSegment();
    expect(started?.nextSegmentSeconds).to.equal(64);
    expect(started?.buffer.buffered.start(0)).to.be.closeTo(60, 0.1);
  });

  for (const delaySeconds of [0.4, 3600]) {
    it(`feeds a segment whose timestamps begin at ${delaySeconds} s to the start of the playlist`, async () => {
      const init = await bytesOf(INIT);
      const segments = await Promise.all(
        [1, 2].map(async (number) => fileOf(delayed(await bytesOf(segment(number)), init, delaySeconds))),
      );
      const started = await createStart(streamUrl({ segments })).feedSegment();
      expect(started?.isComplete).to.equal(true);
      expect(started?.buffer.buffered.start(0)).to.be.closeTo(0, 0.05);
      expect(started?.buffer.buffered.end(0)).to.be.closeTo(4, 0.05);
    });
  }

  it('prepares the media element while the first fragment has not arrived', async () => {
    const { video, feedHead } = createStart(FLOOD_HLS, { head: `${INIT}?stop=100000` });
    let isFed = false;
    feedHead().then(() => {
      isFed = true;
    });
    await until(() => video.readyState >= HTMLMediaElement.HAVE_METADATA, 'the metadata');
    expect(isFed).to.equal(false);
  });

  it('feeds the head file, and keeps its segment as a response for hls.js', async () => {
    const { early, feedHead } = createStart(FLOOD_HLS, { head: HEAD });
    expect(early.hasHead).to.equal(true);
    expect(await feedHead()).to.deep.include({ isComplete: true, nextSegmentSeconds: 4 });
    expect(Array.from(requests().keys())).to.include(HEAD).and.not.to.include(segment(1));
    const sizes = new Map(await responseSizes(early));
    expect(sizes.get(INIT)).to.equal(await sizeOf(INIT));
    expect(sizes.get(segment(1))).to.equal(await sizeOf(segment(1)));
  });

  it('does not request the head file if playback starts elsewhere', async () => {
    const { early, feedHead } = createStart(FLOOD_HLS, { head: HEAD, startSeconds: 60 });
    expect(early.hasHead).to.equal(false);
    expect(await feedHead()).to.equal(undefined);
    expect(Array.from(requests().keys())).not.to.include(HEAD);
  });

  const incompleteHeads: readonly (readonly [what: string, head: () => Promise<string>])[] = [
    ['is truncated', async () => fileOf((await bytesOf(HEAD)).slice(0, 25_000))],
    ['stalls', async () => `${HEAD}?stop=25000`],
    ['is of another rendition', headOfOtherRendition],
  ];
  for (const [what, head] of incompleteHeads) {
    it(`leaves the first segment to hls.js if the head file ${what}`, async () => {
      const { early, feedHead } = createStart(FLOOD_HLS, { head: await head() });
      expect(await feedHead()).to.deep.include({ isComplete: false, nextSegmentSeconds: 0 });
      expect(Array.from(early.responses.keys())).not.to.include(segment(1));
    });
  }

  it('takes over a request that has been made already', async () => {
    const prefetched = new Map([[FLOOD_HLS, prefetch(FLOOD_HLS, {})]]);
    await createStart(FLOOD_HLS, { prefetched }).feedSegment();
    expect(requests().get(FLOOD_HLS)).to.equal(1);
    expect(prefetched.size).to.equal(0);
  });

  it('sends cookies if the job says so', async () => {
    const { fetch } = window;
    const credentials = new Set<unknown>();
    window.fetch = (url, init) => {
      credentials.add(init?.credentials);
      return fetch(url, init);
    };
    try {
      await createStart(FLOOD_HLS, { withCredentials: true }).early.prepare();
      expect(Array.from(credentials)).to.deep.equal(['include']);
      credentials.clear();
      await createStart(FLOOD_HLS).early.prepare();
      expect(Array.from(credentials)).to.deep.equal(['same-origin']);
    } finally {
      window.fetch = fetch;
    }
  });

  it('feeds a truncated segment, and lets hls.js load it again from its start', async () => {
    const truncated = fileOf((await bytesOf(segment(1))).slice(0, 40_000));
    const started = await createStart(streamUrl({ segments: [truncated, segment(2)] })).feedSegment();
    expect(started).to.deep.include({ isComplete: false, nextSegmentSeconds: 0 });
    expect(started?.buffer.buffered.length).to.equal(1);
  });

  const leftToHls: readonly (readonly [what: string, url: () => string, details: Partial<EngineJob>])[] = [
    ['a missing segment', () => streamUrl({ segments: [`${segment(1)}?status=404`] }), {}],
    [
      'a missing initialization section',
      () => streamUrl({ init: `${INIT}?status=404`, segments: [segment(1)] }),
      {},
    ],
    ['a segment of garbage', () => streamUrl({ segments: [fileOf(new Uint8Array(9000).fill(0xa5))] }), {}],
    ['an empty segment', () => streamUrl({ segments: [fileOf()] }), {}],
    ['MPEG-TS', () => NIGHT_MPEG_TS, {}],
    ['a missing playlist', () => `${FLOOD_HLS}?status=404`, {}],
    ['a start in the middle of a segment', () => FLOOD_HLS, { startSeconds: 62 }],
  ];
  for (const [what, url, details] of leftToHls) {
    it(`leaves ${what} to hls.js`, async () => {
      // Compared here: a message about a source buffer would take minutes to write.
      expect((await createStart(url(), details).feedSegment()) === undefined).to.equal(true);
    });
  }

  describe('prepare() and isLight()', () => {
    const withoutCaptions = async () => {
      const text = new TextDecoder().decode(await bytesOf(streamUrl({ segments: [segment(1)] })));
      return fileOf(text.replace('BANDWIDTH', 'CLOSED-CAPTIONS=NONE,BANDWIDTH'));
    };
    const withHighBitRate = async () => {
      const text = new TextDecoder().decode(await bytesOf(streamUrl({ segments: [segment(1)] })));
      return fileOf(withHighBitRates(text));
    };
    const oneVariant = async () => streamUrl({ segments: [segment(1)] });

    const cases: readonly (readonly [
      what: string,
      url: () => Promise<string>,
      details: Partial<EngineJob>,
      expected: { readonly isEarly: boolean; readonly isLight: boolean; readonly isSmall: boolean },
    ])[] = [
      ['fragmented MP4', async () => FLOOD_HLS, {}, { isEarly: true, isLight: true, isSmall: true }],
      ['MPEG-TS', async () => NIGHT_MPEG_TS, {}, { isEarly: false, isLight: false, isSmall: false }],
      [
        'a start in the middle of a segment',
        async () => FLOOD_HLS,
        { startSeconds: 62 },
        { isEarly: false, isLight: true, isSmall: false },
      ],
      [
        'a stream that may have captions',
        oneVariant,
        { hasOwnCaptions: false },
        { isEarly: true, isLight: false, isSmall: true },
      ],
      [
        'a stream without captions',
        withoutCaptions,
        { hasOwnCaptions: false },
        { isEarly: true, isLight: true, isSmall: true },
      ],
      ['a high bit rate', withHighBitRate, {}, { isEarly: true, isLight: true, isSmall: false }],
    ];
    for (const [what, url, details, expected] of cases) {
      it(`load the playlists, and decide on ${what}`, async () => {
        const { early } = createStart(await url(), details);
        const plan = await early.prepare();
        const isLight = await early.isLight();
        const isSmall = plan.isEarly && plan.isSmall;
        expect({ isEarly: plan.isEarly, isLight, isSmall }).to.deep.equal(expected);
      });
    }
  });
});
