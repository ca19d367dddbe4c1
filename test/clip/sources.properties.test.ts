import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isSafeUrl } from '../../src/clip/safe-url.js';
import { listSources, sourceKind } from '../../src/clip/sources.js';
import { anyTextOr, callWithLongTexts } from '../harness/any.js';

const anyUrl = anyTextOr('https:', '//', '/', '.', 'm3u8', 'MP4', 'webm', '?', '#', 'javascript:', 'a');
const anyType = anyTextOr('video/', 'application/', 'x-mpegurl', 'mp4', ';', ' ', '/', 'codecs="');

describe('sourceKind, for any text', () => {
  it('uses the URL only where there is no type', () => {
    fc.assert(
      fc.property(anyUrl, anyUrl, anyType, (url, other, type) => {
        const kind = sourceKind({ url, type });
        expect(kind).to.be.oneOf(['hls', 'file', 'unknown']);
        if (type.split(';')[0]?.trim()) expect(kind).to.equal(sourceKind({ url: other, type }));
      }),
      { numRuns: 1000 },
    );
  });

  it('ignores the query, and the parameters of the type', () => {
    const path = fc.constantFrom('/a', '/a.m3u8', 'a.mp4', 'https://a.example/b.webm', '//a.example');
    fc.assert(
      fc.property(path, anyUrl, anyType, (url, rest, parameters) => {
        expect(sourceKind({ url: `${url}?${rest}`, type: '' })).to.equal(sourceKind({ url, type: '' }));
        expect(sourceKind({ url: rest, type: `audio/mpegurl;${parameters}` })).to.equal('hls');
      }),
    );
  });

  it('returns, however long the text is', () => {
    const pieces = ['a', '.', '.a', '/', 'a.', '?', ':', '//'];
    callWithLongTexts((url) => sourceKind({ url, type: '' }), pieces);
    callWithLongTexts((url) => sourceKind({ url: `https://a/${url}`, type: '' }), pieces);
    callWithLongTexts((type) => sourceKind({ url: '', type }), ['a', ';', 'x-', ' ']);
  });
});

describe('listSources, for any texts', () => {
  const children = fc.array(fc.record({ url: anyUrl, type: anyType }));

  it('lists every safe source, in order', () => {
    fc.assert(
      fc.property(children, (declared) => {
        const listed = listSources({ src: '', type: '', children: declared }).map(({ url }) => url);
        const playable = declared
          .map(({ url }) => url.trim())
          .filter((url) => url && isSafeUrl(url, 'media'));
        expect(listed).to.deep.equal(playable);
      }),
    );
  });

  it('lists no child where there is a src', () => {
    fc.assert(
      fc.property(anyUrl, anyType, children, (src, type, declared) => {
        fc.pre(src !== '');
        expect(listSources({ src, type, children: declared })).to.deep.equal(
          listSources({ src: '', type: '', children: [{ url: src, type }] }),
        );
      }),
    );
  });
});
