import { expect } from '@open-wc/testing';
import {
  canUseLightBuild,
  chooseStartVariant,
  type EarlyStartPlan,
  type HlsStartReason,
  planEarlyStart,
  type StartConditions,
  type StreamPlaylists,
} from '../../../src/engine/early-start/plan-early-start.js';

const FOLDER = 'https://news.example/clips/1/';

const playlist = (path: string, ...lines: readonly string[]) => ({
  text: ['#EXTM3U', ...lines].join('\n'),
  url: FOLDER + path,
});

const variantLines = (heightPixels: number, kilobits: number, attributes = '') => [
  `#EXT-X-STREAM-INF:BANDWIDTH=${kilobits}000,RESOLUTION=640x${heightPixels},CODECS="avc1.4d401e"${attributes}`,
  `${heightPixels}p/media.m3u8`,
];

const MULTIVARIANT = playlist('master.m3u8', ...variantLines(240, 400), ...variantLines(360, 800));
const MEDIA_LINES = ['#EXT-X-MAP:URI="init.mp4"', '#EXTINF:4,', '1.m4s', '#EXTINF:4,', '2.m4s'];
const MEDIA = playlist('360p/media.m3u8', ...MEDIA_LINES, '#EXT-X-ENDLIST');
const LIVE = playlist('360p/media.m3u8', ...MEDIA_LINES);
const SEPARATE_AUDIO = playlist(
  'master.m3u8',
  '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English",URI="en.m3u8"',
  ...variantLines(360, 800, ',AUDIO="a"'),
);
const HTML = { text: '<!doctype html><title>404</title>', url: FOLDER };

const CONDITIONS: StartConditions = { startSeconds: 0, hasHead: false, networkBitsPerSecond: 20e6 };

const plan = (playlists: Partial<StreamPlaylists> = {}, conditions: Partial<StartConditions> = {}) =>
  planEarlyStart(
    { multivariant: MULTIVARIANT, media: MEDIA, ...playlists },
    { ...CONDITIONS, ...conditions },
  );

describe('chooseStartVariant', () => {
  const heightFor = (conditions: Partial<StartConditions>) =>
    chooseStartVariant(MULTIVARIANT, { ...CONDITIONS, ...conditions })?.heightPixels;

  it('follows the speed of the network, unless there is a head file', () => {
    expect(heightFor({})).to.equal(360);
    expect(heightFor({ networkBitsPerSecond: 10e6 })).to.equal(240);
    expect(heightFor({ networkBitsPerSecond: 10e6, hasHead: true })).to.equal(360);
  });

  it('chooses none from a playlist that is not supported', () => {
    expect(chooseStartVariant(SEPARATE_AUDIO, CONDITIONS)).to.equal(undefined);
  });
});

describe('planEarlyStart', () => {
  it('names the variant, and the segment with its initialization section', () => {
    expect(plan()).to.deep.equal({
      isEarly: true,
      variant: {
        url: `${FOLDER}360p/media.m3u8`,
        bitsPerSecond: 800_000,
        heightPixels: 360,
        codecs: 'avc1.4d401e',
      },
      segment: {
        initUrl: `${FOLDER}360p/init.mp4`,
        url: `${FOLDER}360p/1.m4s`,
        startSeconds: 0,
        endSeconds: 4,
        totalSeconds: 8,
      },
      isSmall: true,
    });
  });

  const positions: readonly (readonly [startSeconds: number, segment: string])[] = [
    [0, '1.m4s'],
    [0.4, '1.m4s'],
    [4, '2.m4s'],
    [4.49, '2.m4s'],
  ];
  for (const [startSeconds, segment] of positions) {
    it(`starts early with ${segment} at ${startSeconds} s`, () => {
      const planned = plan({}, { startSeconds });
      expect(planned.isEarly && planned.segment.url).to.equal(`${FOLDER}360p/${segment}`);
    });
  }

  const reasons: readonly (readonly [what: string, planned: () => EarlyStartPlan, reason: HlsStartReason])[] =
    [
      ['a missing multivariant playlist', () => plan({ multivariant: undefined }), 'multivariant-playlist'],
      ['HTML instead of a playlist', () => plan({ multivariant: HTML }), 'multivariant-playlist'],
      ['separate audio', () => plan({ multivariant: SEPARATE_AUDIO }), 'multivariant-playlist'],
      [
        'a media playlist in place of a multivariant one',
        () => plan({ multivariant: MEDIA }),
        'multivariant-playlist',
      ],
      ['a missing media playlist', () => plan({ media: undefined }), 'media-playlist'],
      ['HTML instead of a media playlist', () => plan({ media: HTML }), 'media-playlist'],
      ['a live stream', () => plan({ media: LIVE }), 'media-playlist'],
      ['a start after the end', () => plan({}, { startSeconds: 8 }), 'media-playlist'],
      ['a start half a second into a segment', () => plan({}, { startSeconds: 0.5 }), 'mid-segment'],
      ['a start in the middle of a segment', () => plan({}, { startSeconds: 6 }), 'mid-segment'],
    ];
  for (const [what, planned, reason] of reasons) {
    it(`leaves ${what} to hls.js: ${reason}`, () => {
      expect(planned()).to.deep.equal({ isEarly: false, reason });
    });
  }

  const sizes: readonly (readonly [kilobits: number, isSmall: boolean])[] = [
    [1048, true],
    [1049, false],
  ];
  for (const [kilobits, isSmall] of sizes) {
    it(`expects ${isSmall ? 'at most' : 'more than'} 512 KB of 4 s at ${kilobits} kbit/s`, () => {
      const multivariant = playlist('master.m3u8', ...variantLines(360, kilobits));
      expect(plan({ multivariant })).to.deep.include({ isEarly: true, isSmall });
    });
  }
});

describe('canUseLightBuild', () => {
  const NO_CAPTIONS = playlist('master.m3u8', ...variantLines(360, 800, ',CLOSED-CAPTIONS=NONE'));

  const cases: readonly (readonly [
    what: string,
    playlists: Partial<StreamPlaylists>,
    startSeconds: number,
    hasOwnCaptions: boolean,
    isLight: boolean,
  ])[] = [
    ['a stream that may have captions, with captions of the author', {}, 0, true, true],
    ['a stream that may have captions, without any of the author', {}, 0, false, false],
    ['a stream without captions', { multivariant: NO_CAPTIONS }, 0, false, true],
    ['a start in the middle of a segment', {}, 6, true, true],
    ['a start in the middle of a segment, with possible captions', {}, 6, false, false],
    ['separate audio', { multivariant: SEPARATE_AUDIO }, 0, true, false],
    ['a live stream', { media: LIVE }, 0, true, false],
    ['missing playlists', { multivariant: undefined, media: undefined }, 0, true, false],
  ];
  for (const [what, changes, startSeconds, hasOwnCaptions, isLight] of cases) {
    it(`is ${isLight} for ${what}`, () => {
      const playlists = { multivariant: MULTIVARIANT, media: MEDIA, ...changes };
      const planned = planEarlyStart(playlists, { ...CONDITIONS, startSeconds });
      expect(canUseLightBuild(planned, playlists.multivariant, hasOwnCaptions)).to.equal(isLight);
    });
  }
});
