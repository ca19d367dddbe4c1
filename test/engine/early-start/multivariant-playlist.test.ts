import { expect } from '@open-wc/testing';
import {
  mayHaveCaptions,
  parseMultivariantPlaylist,
} from '../../../src/engine/early-start/multivariant-playlist.js';
import { FLOOD_HLS, NIGHT_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';

const URL_OF_PLAYLIST = 'https://news.example/clips/1/master.m3u8?token=1';
const VARIANT = '#EXT-X-STREAM-INF:BANDWIDTH=1000,RESOLUTION=640x360,CODECS="avc1.4d401e,mp4a.40.2"';
const PARSED = {
  url: 'https://news.example/clips/1/360p/media.m3u8',
  bitsPerSecond: 1000,
  heightPixels: 360,
  codecs: 'avc1.4d401e,mp4a.40.2',
};

const parse = (...lines: readonly string[]) =>
  parseMultivariantPlaylist(`${['#EXTM3U', ...lines].join('\n')}\n`, URL_OF_PLAYLIST);

describe('parseMultivariantPlaylist', () => {
  const readable: readonly (readonly [
    what: string,
    lines: readonly string[],
    changes: Partial<typeof PARSED>,
  ])[] = [
    ['a variant', [VARIANT, '360p/media.m3u8'], {}],
    ['a variant after comments', [VARIANT, '# 360 lines', '#EXT-X-UNHEARD-OF:1', '360p/media.m3u8'], {}],
    ['a variant after empty lines', [VARIANT, '', '  ', '360p/media.m3u8'], {}],
    ['a URI with spaces around it', [VARIANT, ' 360p/media.m3u8 \t'], {}],
    ['a URI with a query', [VARIANT, '360p/media.m3u8?a=#b'], { url: `${PARSED.url}?a=#b` }],
    ['a URI with an absolute path', [VARIANT, '/b.m3u8'], { url: 'https://news.example/b.m3u8' }],
    ['a URI in a folder above', [VARIANT, '../2/b.m3u8'], { url: 'https://news.example/clips/2/b.m3u8' }],
    ['a URI of another host', [VARIANT, 'http://cdn.example/b.m3u8'], { url: 'http://cdn.example/b.m3u8' }],
    ['a URI without a scheme', [VARIANT, '//cdn.example/b.m3u8'], { url: 'https://cdn.example/b.m3u8' }],
    [
      'a variant with subtitles',
      [
        '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="English",URI="en.m3u8"',
        `${VARIANT},SUBTITLES="s"`,
        '360p/media.m3u8',
      ],
      {},
    ],
    [
      'audio in the same file',
      ['#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English"', `${VARIANT},AUDIO="a"`, '360p/media.m3u8'],
      {},
    ],
    [
      'tags that change nothing',
      [
        '#EXT-X-VERSION:7',
        '#EXT-X-INDEPENDENT-SEGMENTS',
        '#EXT-X-UNHEARD-OF:TYPE=VIDEO,URI="a.m3u8"',
        VARIANT,
        '360p/media.m3u8',
      ],
      {},
    ],
    [
      'a variant with an I-frame playlist',
      [VARIANT, '360p/media.m3u8', '#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=1,CODECS="avc1.4d401e",URI="i.m3u8"'],
      {},
    ],
  ];
  for (const [what, lines, changes] of readable) {
    it(`reads ${what}`, () => {
      expect(parse(...lines)).to.deep.equal([{ ...PARSED, ...changes }]);
    });
  }

  it('leaves the height undefined without a resolution', () => {
    const variants = parse(
      '#EXT-X-STREAM-INF:BANDWIDTH=1000,CODECS="avc1.4d401e,mp4a.40.2"',
      '360p/media.m3u8',
    );
    expect(variants).to.deep.equal([{ ...PARSED, heightPixels: undefined }]);
  });

  it('reads lines that end with CRLF', () => {
    const text = ['#EXTM3U', VARIANT, '# 360 lines', '', '360p/media.m3u8', VARIANT, 'b.m3u8', ''].join(
      '\r\n',
    );
    expect(parseMultivariantPlaylist(text, URL_OF_PLAYLIST)).to.deep.equal([
      PARSED,
      { ...PARSED, url: 'https://news.example/clips/1/b.m3u8' },
    ]);
  });

  it('reads a last line without a line break', () => {
    expect(parseMultivariantPlaylist(`#EXTM3U\n${VARIANT}\n360p/media.m3u8`, URL_OF_PLAYLIST)).to.deep.equal([
      PARSED,
    ]);
  });

  it('keeps the order of the playlist', () => {
    const variants = parse(VARIANT, 'c.m3u8', VARIANT, 'a.m3u8', VARIANT, 'b.m3u8') ?? [];
    expect(variants.map(({ url }) => url.slice(-6))).to.deep.equal(['c.m3u8', 'a.m3u8', 'b.m3u8']);
  });

  const unsupported: readonly (readonly [what: string, lines: readonly string[]])[] = [
    ['no variant', ['#EXT-X-VERSION:7']],
    ['a variant without a URI', [VARIANT]],
    ['segments', ['#EXTINF:4,', 'a.m4s', '#EXT-X-ENDLIST']],
    ['a variant without CODECS', ['#EXT-X-STREAM-INF:BANDWIDTH=1000,RESOLUTION=640x360', 'a.m3u8']],
    ['a variant with empty CODECS', ['#EXT-X-STREAM-INF:BANDWIDTH=1000,CODECS=""', 'a.m3u8']],
    ['a variant without BANDWIDTH', ['#EXT-X-STREAM-INF:CODECS="avc1.4d401e"', 'a.m3u8']],
    ['an AVERAGE-BANDWIDTH alone', ['#EXT-X-STREAM-INF:AVERAGE-BANDWIDTH=9,CODECS="avc1.4d401e"', 'a.m3u8']],
    ['a BANDWIDTH of 0', ['#EXT-X-STREAM-INF:BANDWIDTH=0,CODECS="avc1.4d401e"', 'a.m3u8']],
    ['a BANDWIDTH in words', ['#EXT-X-STREAM-INF:BANDWIDTH=high,CODECS="avc1.4d401e"', 'a.m3u8']],
    ['one bad variant of two', [VARIANT, 'a.m3u8', '#EXT-X-STREAM-INF:BANDWIDTH=1000', 'b.m3u8']],
    [
      'separate audio',
      ['#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English",URI="en.m3u8"', `${VARIANT},AUDIO="a"`, 'a.m3u8'],
    ],
    [
      'separate video',
      [
        '#EXT-X-MEDIA:TYPE=VIDEO,GROUP-ID="v",NAME="Above",URI="above.m3u8"',
        `${VARIANT},VIDEO="v"`,
        'a.m3u8',
      ],
    ],
    ['encryption', ['#EXT-X-SESSION-KEY:METHOD=SAMPLE-AES,URI="skd://1"', VARIANT, 'a.m3u8']],
    ['a start position in the playlist', ['#EXT-X-START:TIME-OFFSET=10', VARIANT, 'a.m3u8']],
    ['variables', ['#EXT-X-DEFINE:NAME="host",VALUE="a"', VARIANT, '{$host}/a.m3u8']],
    ['content steering', ['#EXT-X-CONTENT-STEERING:SERVER-URI="/steer"', VARIANT, 'a.m3u8']],
  ];
  for (const [what, lines] of unsupported) {
    it(`leaves ${what} to hls.js`, () => {
      expect(parse(...lines)).to.equal(undefined);
    });
  }

  for (const text of ['', '<!doctype html><title>404</title>', `${VARIANT}\na.m3u8`]) {
    it(`leaves ${JSON.stringify(text.slice(0, 20))}, which is no playlist, to hls.js`, () => {
      expect(parseMultivariantPlaylist(text, URL_OF_PLAYLIST)).to.equal(undefined);
    });
  }

  const real: readonly (readonly [what: string, url: string, variants: readonly string[]])[] = [
    [
      'the first clip',
      FLOOD_HLS,
      [
        '240p/media.m3u8 142356 240 avc1.4d4015,mp4a.40.2',
        '360p/media.m3u8 166016 360 avc1.4d401e,mp4a.40.2',
        '720p/media.m3u8 307672 720 avc1.64001f,mp4a.40.2',
      ],
    ],
    [
      'the second clip',
      NIGHT_HLS,
      [
        '240p/media.m3u8 124818 240 avc1.4d4015,mp4a.40.2',
        '360p/media.m3u8 158550 360 avc1.4d401e,mp4a.40.2',
        '720p/media.m3u8 334810 720 avc1.64001f,mp4a.40.2',
      ],
    ],
    [
      'MPEG-TS, which only the media playlists tell apart',
      NIGHT_MPEG_TS,
      [
        '240p/media.m3u8 158296 240 avc1.4d4015,mp4a.40.2',
        '360p/media.m3u8 189880 360 avc1.4d401e,mp4a.40.2',
      ],
    ],
  ];
  for (const [what, url, variants] of real) {
    it(`reads the variants of ${what}`, async () => {
      const read = parseMultivariantPlaylist(await (await fetch(url)).text(), url) ?? [];
      const folder = new URL('.', url).href;
      expect(read.map((variant) => Object.values(variant).join(' ').replace(folder, ''))).to.deep.equal(
        variants,
      );
    });
  }
});

describe('mayHaveCaptions', () => {
  const noCaptions = `${VARIANT},CLOSED-CAPTIONS=NONE`;
  const subtitles = '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="English",URI="en.m3u8"';
  const audio = '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English"';
  const inVideo = '#EXT-X-MEDIA:TYPE=CLOSED-CAPTIONS,GROUP-ID="c",NAME="English",INSTREAM-ID="CC1"';
  const streams: readonly (readonly [what: string, lines: readonly string[], expected: boolean])[] = [
    ['none, and it says so', [noCaptions, 'a.m3u8', noCaptions, 'b.m3u8'], false],
    ['none, but other renditions', [audio, '#EXT-X-UNHEARD-OF:TYPE=SUBTITLES', noCaptions, 'a.m3u8'], false],
    ['no word about them', [VARIANT, 'a.m3u8'], true],
    ['no word about them in one of its variants', [noCaptions, 'a.m3u8', VARIANT, 'b.m3u8'], true],
    ['subtitles', [subtitles, `${noCaptions},SUBTITLES="s"`, 'a.m3u8'], true],
    ['closed captions', [inVideo, `${VARIANT},CLOSED-CAPTIONS="c"`, 'a.m3u8'], true],
  ];
  for (const [what, lines, expected] of streams) {
    it(`is ${expected} for a stream that has ${what}`, () => {
      expect(mayHaveCaptions(`${['#EXTM3U', ...lines].join('\n')}\n`)).to.equal(expected);
    });
  }
});
