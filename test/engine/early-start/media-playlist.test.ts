import { expect } from '@open-wc/testing';
import { findSegment } from '../../../src/engine/early-start/media-playlist.js';
import { FLOOD_HLS, NIGHT_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';

const URL_OF_PLAYLIST = 'https://news.example/clips/1/360p/media.m3u8';
const MAP = '#EXT-X-MAP:URI="init.mp4"';
const SEGMENTS = ['#EXTINF:4.000,', 'a.m4s', '#EXTINF:4.000,', 'b.m4s', '#EXTINF:2.5,', 'c.m4s'];
const END = '#EXT-X-ENDLIST';

const find = (lines: readonly string[], positionSeconds = 0) =>
  findSegment(`${['#EXTM3U', ...lines].join('\n')}\n`, URL_OF_PLAYLIST, positionSeconds);

describe('findSegment', () => {
  const positions: readonly (readonly [seconds: number, name: string, from: number, to: number])[] = [
    [0, 'a.m4s', 0, 4],
    [3.999, 'a.m4s', 0, 4],
    [4, 'b.m4s', 4, 8],
    [6, 'b.m4s', 4, 8],
    [8, 'c.m4s', 8, 10.5],
    [10.4, 'c.m4s', 8, 10.5],
  ];
  for (const [seconds, name, startSeconds, endSeconds] of positions) {
    it(`finds the segment at ${seconds} s`, () => {
      expect(find([MAP, ...SEGMENTS, END], seconds)).to.deep.equal({
        initUrl: 'https://news.example/clips/1/360p/init.mp4',
        url: `https://news.example/clips/1/360p/${name}`,
        startSeconds,
        endSeconds,
        totalSeconds: 10.5,
      });
    });
  }

  for (const seconds of [10.5, 60]) {
    it(`finds none at ${seconds} s, after the end`, () => {
      expect(find([MAP, ...SEGMENTS, END], seconds)).to.equal(undefined);
    });
  }

  const uris: readonly (readonly [what: string, uri: string, url: string])[] = [
    ['a name', 'a.m4s', 'https://news.example/clips/1/360p/a.m4s'],
    ['a name with a query', 'a.m4s?b=c,d', 'https://news.example/clips/1/360p/a.m4s?b=c,d'],
    ['an absolute path', '/a.m4s', 'https://news.example/a.m4s'],
    ['a path in a folder above', '../a.m4s', 'https://news.example/clips/1/a.m4s'],
    ['another host', 'https://cdn.example/a.m4s', 'https://cdn.example/a.m4s'],
  ];
  for (const [what, uri, url] of uris) {
    it(`resolves ${what}`, () => {
      const found = find([`#EXT-X-MAP:URI="${uri}"`, '#EXTINF:4,', uri, END]);
      expect([found?.initUrl, found?.url]).to.deep.equal([url, url]);
    });
  }

  const readable: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['whole seconds', [MAP, '#EXTINF:4', 'a.m4s', END]],
    ['segments with titles', [MAP, '#EXTINF:4.000,Rain, and more of it', 'a.m4s', END]],
    [
      'segments after comments and dates',
      [
        MAP,
        '#EXTINF:4,',
        '# rain',
        '#EXT-X-PROGRAM-DATE-TIME:2026-01-01T00:00:00Z',
        '#EXT-X-BITRATE:9',
        'a.m4s',
        END,
      ],
    ],
    ['segments after empty lines', [MAP, '#EXTINF:4,', '', ' ', 'a.m4s', '', END]],
    ['a map after the first duration', ['#EXTINF:4,', MAP, 'a.m4s', END]],
    ['a playlist that says it is not encrypted', ['#EXT-X-KEY:METHOD=NONE', MAP, '#EXTINF:4,', 'a.m4s', END]],
    [
      'tags that change nothing',
      [
        '#EXT-X-VERSION:7',
        '#EXT-X-TARGETDURATION:4',
        '#EXT-X-MEDIA-SEQUENCE:7',
        '#EXT-X-PLAYLIST-TYPE:VOD',
        MAP,
        '#EXTINF:4,',
        'a.m4s',
        END,
      ],
    ],
  ];
  for (const [what, lines] of readable) {
    it(`reads ${what}`, () => {
      expect(find(lines)).to.deep.include({
        initUrl: 'https://news.example/clips/1/360p/init.mp4',
        url: 'https://news.example/clips/1/360p/a.m4s',
        endSeconds: 4,
        totalSeconds: 4,
      });
    });
  }

  it('reads lines that end with CRLF', () => {
    const text = ['#EXTM3U', MAP, ...SEGMENTS, END, ''].join('\r\n');
    expect(findSegment(text, URL_OF_PLAYLIST, 5)).to.deep.equal(find([MAP, ...SEGMENTS, END], 5));
  });

  const unsupported: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['a live stream', [MAP, ...SEGMENTS]],
    ['segments without a map', [...SEGMENTS, END]],
    ['two maps', [MAP, ...SEGMENTS, '#EXT-X-MAP:URI="other.mp4"', '#EXTINF:4,', 'd.m4s', END]],
    ['a map without a URI', ['#EXT-X-MAP:X="1"', ...SEGMENTS, END]],
    ['a map that is a part of a file', ['#EXT-X-MAP:URI="a.mp4",BYTERANGE="800@0"', ...SEGMENTS, END]],
    ['segments that are parts of a file', [MAP, '#EXTINF:4,', '#EXT-X-BYTERANGE:75232@0', 'a.mp4', END]],
    ['encryption', ['#EXT-X-KEY:METHOD=AES-128,URI="key"', MAP, ...SEGMENTS, END]],
    ['encryption of samples', ['#EXT-X-KEY:METHOD=SAMPLE-AES-CTR,URI="skd://1"', MAP, ...SEGMENTS, END]],
    [
      'encryption that begins later',
      [MAP, ...SEGMENTS, '#EXT-X-KEY:METHOD=AES-128,URI="key"', '#EXTINF:4,', 'd.m4s', END],
    ],
    ['a discontinuity', [MAP, '#EXTINF:4,', 'ad.m4s', '#EXT-X-DISCONTINUITY', ...SEGMENTS, END]],
    ['a gap', [MAP, '#EXT-X-GAP', ...SEGMENTS, END]],
    ['a start position in the playlist', ['#EXT-X-START:TIME-OFFSET=4', MAP, ...SEGMENTS, END]],
    ['variables', ['#EXT-X-DEFINE:NAME="a",VALUE="b"', MAP, ...SEGMENTS, END]],
    ['partial segments', [MAP, ...SEGMENTS, '#EXT-X-PART:DURATION=1,URI="d.1.m4s"', END]],
    ['a delta update', ['#EXT-X-SKIP:SKIPPED-SEGMENTS=3', MAP, ...SEGMENTS, END]],
    ['an I-frame playlist', ['#EXT-X-I-FRAMES-ONLY', MAP, ...SEGMENTS, END]],
    ['no segments', [MAP, END]],
    ['a segment without a URI', [MAP, '#EXTINF:4,', END]],
  ];
  for (const [what, lines] of unsupported) {
    it(`leaves ${what} to hls.js`, () => {
      expect(find(lines)).to.equal(undefined);
    });
  }

  for (const text of ['', '<!doctype html><title>404</title>']) {
    it(`leaves ${JSON.stringify(text.slice(0, 20))}, which is no playlist, to hls.js`, () => {
      expect(findSegment(text, URL_OF_PLAYLIST, 0)).to.equal(undefined);
    });
  }

  const real: readonly (readonly [what: string, url: string, seconds: number, found: string])[] = [
    ['the first clip at 0', FLOOD_HLS, 0, 'init.mp4 seg-0001.m4s 0 4 165'],
    ['the first clip at 1:02', FLOOD_HLS, 62, 'init.mp4 seg-0016.m4s 60 64 165'],
    ['the first clip in its short last segment', FLOOD_HLS, 164.5, 'init.mp4 seg-0042.m4s 164 165 165'],
    ['the second clip at a boundary', NIGHT_HLS, 4, 'init.mp4 seg-0002.m4s 4 8 119'],
  ];
  for (const [what, master, seconds, segment] of real) {
    it(`finds the segment of ${what}`, async () => {
      const url = new URL('360p/media.m3u8', master).href;
      const found = findSegment(await (await fetch(url)).text(), url, seconds);
      const folder = new URL('.', url).href;
      const { initUrl, startSeconds, endSeconds, totalSeconds } = found ?? {};
      const summary = [initUrl, found?.url, startSeconds, endSeconds, totalSeconds].join(' ');
      expect(summary.replaceAll(folder, '')).to.equal(segment);
    });
  }

  it('leaves MPEG-TS to hls.js', async () => {
    const url = new URL('360p/media.m3u8', NIGHT_MPEG_TS).href;
    expect(findSegment(await (await fetch(url)).text(), url, 0)).to.equal(undefined);
  });
});
