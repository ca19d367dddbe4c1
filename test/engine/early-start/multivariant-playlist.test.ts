import { expect } from '@open-wc/testing';
import {
  mayHaveCaptions,
  parseMultivariantPlaylist,
} from '../../../src/engine/early-start/multivariant-playlist.js';
import { FLOOD_HLS, NIGHT_HLS, NIGHT_MPEG_TS } from '../../harness/clips.js';

const URL_OF_PLAYLIST = 'https://news.example/clips/1/master.m3u8?token=1';
const VARIANT = '#EXT-X-STREAM-INF:BANDWIDTH=1000,RESOLUTION=640x360,CODECS="avc1.4d401e,mp4a.40.2"';
const RUNG = {
  url: 'https://news.example/clips/1/360p/media.m3u8',
  bitsPerSecond: 1000,
  heightPixels: 360,
  codecs: 'avc1.4d401e,mp4a.40.2',
};

const parse = (...lines: readonly string[]) =>
  parseMultivariantPlaylist(`${['#EXTM3U', ...lines].join('\n')}\n`, URL_OF_PLAYLIST);

describe('parseMasterPlaylist', () => {
  const ladders: readonly (readonly [
    what: string,
    lines: readonly string[],
    changes: Partial<typeof RUNG>,
  ])[] = [
    ['a variant', [VARIANT, '360p/media.m3u8'], {}],
    ['a variant behind comments', [VARIANT, '# 360 lines', '#EXT-X-UNHEARD-OF:1', '360p/media.m3u8'], {}],
    ['a variant behind empty lines', [VARIANT, '', '  ', '360p/media.m3u8'], {}],
    ['a URI among blanks', [VARIANT, ' 360p/media.m3u8 \t'], {}],
    ['a URI with a query', [VARIANT, '360p/media.m3u8?a=#b'], { url: `${RUNG.url}?a=#b` }],
    ['a URI from the root', [VARIANT, '/b.m3u8'], { url: 'https://news.example/b.m3u8' }],
    ['a URI from above', [VARIANT, '../2/b.m3u8'], { url: 'https://news.example/clips/2/b.m3u8' }],
    ['a URI of another host', [VARIANT, 'http://cdn.example/b.m3u8'], { url: 'http://cdn.example/b.m3u8' }],
    ['a URI without a scheme', [VARIANT, '//cdn.example/b.m3u8'], { url: 'https://cdn.example/b.m3u8' }],
    [
      'subtitles beside it',
      [
        '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="English",URI="en.m3u8"',
        `${VARIANT},SUBTITLES="s"`,
        '360p/media.m3u8',
      ],
      {},
    ],
    [
      'sound that is in the same file',
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
      'pictures for fast winding',
      [VARIANT, '360p/media.m3u8', '#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=1,CODECS="avc1.4d401e",URI="i.m3u8"'],
      {},
    ],
  ];
  for (const [what, lines, changes] of ladders) {
    it(`reads ${what}`, () => {
      expect(parse(...lines)).to.deep.equal([{ ...RUNG, ...changes }]);
    });
  }

  it('leaves the height open where no resolution is given', () => {
    const rungs = parse('#EXT-X-STREAM-INF:BANDWIDTH=1000,CODECS="avc1.4d401e,mp4a.40.2"', '360p/media.m3u8');
    expect(rungs).to.deep.equal([{ ...RUNG, heightPixels: undefined }]);
  });

  it('reads lines that end as on Windows', () => {
    const text = ['#EXTM3U', VARIANT, '# 360 lines', '', '360p/media.m3u8', VARIANT, 'b.m3u8', ''].join(
      '\r\n',
    );
    expect(parseMultivariantPlaylist(text, URL_OF_PLAYLIST)).to.deep.equal([
      RUNG,
      { ...RUNG, url: 'https://news.example/clips/1/b.m3u8' },
    ]);
  });

  it('reads a last line that does not end', () => {
    expect(parseMultivariantPlaylist(`#EXTM3U\n${VARIANT}\n360p/media.m3u8`, URL_OF_PLAYLIST)).to.deep.equal([
      RUNG,
    ]);
  });

  it('keeps the order of the playlist', () => {
    const rungs = parse(VARIANT, 'c.m3u8', VARIANT, 'a.m3u8', VARIANT, 'b.m3u8') ?? [];
    expect(rungs.map(({ url }) => url.slice(-6))).to.deep.equal(['c.m3u8', 'a.m3u8', 'b.m3u8']);
  });

  const notPlain: readonly (readonly [what: string, lines: readonly string[]])[] = [
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
      'separate sound',
      ['#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English",URI="en.m3u8"', `${VARIANT},AUDIO="a"`, 'a.m3u8'],
    ],
    [
      'separate pictures',
      [
        '#EXT-X-MEDIA:TYPE=VIDEO,GROUP-ID="v",NAME="Above",URI="above.m3u8"',
        `${VARIANT},VIDEO="v"`,
        'a.m3u8',
      ],
    ],
    ['encryption', ['#EXT-X-SESSION-KEY:METHOD=SAMPLE-AES,URI="skd://1"', VARIANT, 'a.m3u8']],
    ['a start of its own', ['#EXT-X-START:TIME-OFFSET=10', VARIANT, 'a.m3u8']],
    ['variables', ['#EXT-X-DEFINE:NAME="host",VALUE="a"', VARIANT, '{$host}/a.m3u8']],
    ['content steering', ['#EXT-X-CONTENT-STEERING:SERVER-URI="/steer"', VARIANT, 'a.m3u8']],
  ];
  for (const [what, lines] of notPlain) {
    it(`leaves ${what} to hls.js`, () => {
      expect(parse(...lines)).to.equal(undefined);
    });
  }

  for (const text of ['', '<!doctype html><title>404</title>', `${VARIANT}\na.m3u8`]) {
    it(`leaves ${JSON.stringify(text.slice(0, 20))}, which is no playlist, to hls.js`, () => {
      expect(parseMultivariantPlaylist(text, URL_OF_PLAYLIST)).to.equal(undefined);
    });
  }

  const real: readonly (readonly [what: string, url: string, rungs: readonly string[]])[] = [
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
      'MPEG-TS, whose packing only its media playlists show',
      NIGHT_MPEG_TS,
      [
        '240p/media.m3u8 158296 240 avc1.4d4015,mp4a.40.2',
        '360p/media.m3u8 189880 360 avc1.4d401e,mp4a.40.2',
      ],
    ],
  ];
  for (const [what, url, rungs] of real) {
    it(`reads the ladder of ${what}`, async () => {
      const read = parseMultivariantPlaylist(await (await fetch(url)).text(), url) ?? [];
      const folder = new URL('.', url).href;
      expect(read.map((rung) => Object.values(rung).join(' ').replace(folder, ''))).to.deep.equal(rungs);
    });
  }
});

describe('mayHaveCaptions', () => {
  const bare = `${VARIANT},CLOSED-CAPTIONS=NONE`;
  const subtitles = '#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="English",URI="en.m3u8"';
  const sound = '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="English"';
  const within = '#EXT-X-MEDIA:TYPE=CLOSED-CAPTIONS,GROUP-ID="c",NAME="English",INSTREAM-ID="CC1"';
  const streams: readonly (readonly [what: string, lines: readonly string[], isSo: boolean])[] = [
    ['none, and it says so', [bare, 'a.m3u8', bare, 'b.m3u8'], false],
    ['none, but other renditions', [sound, '#EXT-X-UNHEARD-OF:TYPE=SUBTITLES', bare, 'a.m3u8'], false],
    ['nothing about them', [VARIANT, 'a.m3u8'], true],
    ['nothing about them in one of its variants', [bare, 'a.m3u8', VARIANT, 'b.m3u8'], true],
    ['subtitles', [subtitles, `${bare},SUBTITLES="s"`, 'a.m3u8'], true],
    ['captions within the picture', [within, `${VARIANT},CLOSED-CAPTIONS="c"`, 'a.m3u8'], true],
  ];
  for (const [what, lines, isSo] of streams) {
    it(`is ${isSo} for a stream that has ${what}`, () => {
      expect(mayHaveCaptions(`${['#EXTM3U', ...lines].join('\n')}\n`)).to.equal(isSo);
    });
  }
});
