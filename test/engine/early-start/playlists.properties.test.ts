import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseAttributeList } from '../../../src/engine/early-start/attribute-list.js';
import { chooseVariant } from '../../../src/engine/early-start/choose-variant.js';
import { findSegment } from '../../../src/engine/early-start/media-playlist.js';
import {
  mayHaveCaptions,
  parseMultivariantPlaylist,
} from '../../../src/engine/early-start/multivariant-playlist.js';
import { readPlaylist } from '../../../src/engine/early-start/playlist-lines.js';
import { anyTextOr, callWithLongTexts } from '../../harness/any.js';

const BASE = 'https://media.example/clip/master.m3u8';

/** Text that often looks like a playlist. */
const anyPlaylist = anyTextOr(
  '#EXTM3U\n',
  '#EXT-X-STREAM-INF:BANDWIDTH=1000,CODECS="avc1,mp4a",RESOLUTION=640x360\n',
  '#EXT-X-STREAM-INF:BANDWIDTH=-1,CODECS="',
  '#EXT-X-MEDIA:TYPE=SUBTITLES,URI="a"\n',
  '#EXT-X-MAP:URI="init.mp4"\n',
  '#EXTINF:4,\n',
  '#EXTINF:-4,\n',
  '#EXTINF:1e309,\n',
  '#EXTINF:NaN,\n',
  'seg.m4s\n',
  'http://[\n',
  'javascript:pwned=1\n',
  '#EXT-X-ENDLIST\n',
  '\r\n',
  '#',
  '"',
  ',',
  '=',
).map((text) => `#EXTM3U\n${text}`);

/** A multivariant playlist, which may have errors. */
const anyMultivariantPlaylist = fc
  .array(
    fc.record({
      bandwidth: fc.oneof(fc.integer(), fc.double(), fc.constantFrom('', '0x10', '1e309')),
      codecs: fc.constantFrom('"avc1"', '""', '"'),
      uri: fc.constantFrom('a.m3u8', 'http://[', '//'),
    }),
    { maxLength: 3 },
  )
  .map((variants) =>
    variants.map(
      ({ bandwidth, codecs, uri }) => `#EXT-X-STREAM-INF:BANDWIDTH=${bandwidth},CODECS=${codecs}\n${uri}\n`,
    ),
  )
  .map((variants) => `#EXTM3U\n${variants.join('')}`);

/** A media playlist of the kind that the early start supports, with any durations. */
const anyOnDemandPlaylist = fc
  .array(fc.oneof(fc.integer({ min: -9, max: 99 }), fc.double()), { maxLength: 8 })
  .map((lengths) => {
    const segments = lengths.map((length, at) => `#EXTINF:${length},\n${at}.m4s`);
    return ['#EXTM3U', '#EXT-X-MAP:URI="init.mp4"', ...segments, '#EXT-X-ENDLIST'].join('\n');
  });

describe('parseAttributeList, of any text', () => {
  const name = fc.stringMatching(/^[A-Z][A-Z0-9-]{0,8}$/);
  const value = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('"'));

  it('reads back what was written', () => {
    fc.assert(
      fc.property(fc.dictionary(name, value), (attributes) => {
        const text = Object.entries(attributes).map(([key, one]) => `${key}="${one}"`);
        expect(Array.from(parseAttributeList(text.join(',')))).to.deep.equal(Object.entries(attributes));
      }),
    );
  });

  it('returns names and values without quotes', () => {
    fc.assert(
      fc.property(anyTextOr('A=', '"', ',', '=', 'NAME', ' ', 'x'), (text) => {
        for (const [key, one] of parseAttributeList(text))
          expect(/^[A-Z0-9-]+$/.test(key) && !one.includes('"')).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts(
      parseAttributeList,
      ['A', 'A=', 'A=A', '"', 'A="', ',', 'A="A"', ', ', ' ', 'A=" ,'],
      '"!',
    );
  });
});

describe('readPlaylist, of any text', () => {
  it('keeps every URI in order, and no tag', () => {
    fc.assert(
      fc.property(anyPlaylist, (text) => {
        const uris = readPlaylist(text).entries.map(({ uri }) => uri);
        const lines = text.split('\n').map((line) => line.trim());
        expect(uris).to.deep.equal(lines.filter((line) => line && !line.startsWith('#')));
      }),
    );
  });
});

describe('parseMultivariantPlaylist, of any text', () => {
  it('returns variants that can be requested, or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlaylist, anyMultivariantPlaylist), (text) => {
        mayHaveCaptions(text);
        for (const { url, bitsPerSecond, codecs } of parseMultivariantPlaylist(text, BASE) ?? []) {
          expect(URL.canParse(url)).to.equal(true);
          expect(bitsPerSecond).to.be.above(0);
          expect(codecs).to.not.equal('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('returns, however long the text is', () => {
    const pieces = ['#EXT\n', '#EXTM3U', 'a\n', '\n', '#EXT-X-MEDIA:A', '#EXT-X-STREAM-INF:"A=\n', ' '];
    callWithLongTexts((text) => parseMultivariantPlaylist(`#EXTM3U\n${text}`, BASE), pieces);
    callWithLongTexts(mayHaveCaptions, pieces);
    const resolution = (text: string) =>
      parseMultivariantPlaylist(
        `#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1,CODECS=a,RESOLUTION=${text}\na`,
        BASE,
      );
    callWithLongTexts(resolution, ['x', '1', 'x1']);
  });
});

describe('findSegment, of any text', () => {
  it('returns the segment at the position, within the playlist, or nothing', () => {
    const place = fc.oneof(fc.nat(200), fc.double({ min: 0, max: 500, noNaN: true }));
    fc.assert(
      fc.property(fc.oneof(anyPlaylist, anyOnDemandPlaylist), place, (text, seconds) => {
        const segment = findSegment(text, BASE, seconds);
        if (!segment) return;
        expect(seconds).to.be.at.least(segment.startSeconds).and.below(segment.endSeconds);
        expect(segment.endSeconds).to.be.at.most(segment.totalSeconds);
        expect(Number.isFinite(segment.totalSeconds)).to.equal(true);
        expect(URL.canParse(segment.url) && URL.canParse(segment.initUrl)).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds one for every position in a playlist', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        fc.nat(300),
        (lengths, seconds) => {
          const segments = lengths.map((length, at) => `#EXTINF:${length},\n${at}.m4s`);
          const text = ['#EXTM3U', '#EXT-X-MAP:URI="i"', ...segments, '#EXT-X-ENDLIST'].join('\n');
          const total = lengths.reduce((sum, length) => sum + length, 0);
          expect(findSegment(text, BASE, seconds)?.totalSeconds).to.equal(
            seconds < total ? total : undefined,
          );
        },
      ),
    );
  });
});

describe('chooseVariant, of any variants', () => {
  const variant = fc.record({
    url: fc.constant(BASE),
    bitsPerSecond: fc.integer({ min: 1, max: 10_000_000 }),
    heightPixels: fc.option(fc.integer({ min: 1, max: 2160 }), { nil: undefined }),
    codecs: fc.constant('avc1'),
  });
  const network = fc.integer({ min: 1, max: 20_000_000 });

  it('chooses one of them, and none with a higher bit rate on a slower network', () => {
    fc.assert(
      fc.property(fc.array(variant, { minLength: 1 }), network, network, (variants, one, other) => {
        const [slow, quick] = [Math.min(one, other), Math.max(one, other)].map((bits) =>
          chooseVariant(variants, bits),
        );
        expect(variants).to.include(slow);
        expect(slow?.bitsPerSecond).to.be.at.most(quick?.bitsPerSecond ?? 0);
      }),
    );
  });
});
