import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ENUMERATED, readClip } from '../../src/clip/clip.js';
import { isSafeUrl } from '../../src/clip/safe-url.js';
import { anyTextOr } from '../harness/any.js';

const anyValue = fc.oneof(
  anyTextOr('javascript:', 'https:', '//a/', '0:05', '16/9', 'live', 'none', ' ', '-'),
  fc.constantFrom('0', '0:05', '1:00', 'PT30S', '4:3', 'live', 'eager', 'hls', '/a'),
);
/** Every attribute that a clip is read from. */
const ATTRIBUTES = readAttributeNames();
const anyAttributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES), anyValue, { noNullPrototype: true });

describe('readClip, for any attributes', () => {
  it('returns a clip within all limits, and names only attributes that are there as invalid', () => {
    fc.assert(
      fc.property(anyAttributes, (attributes) => {
        const { clip, invalidAttributes } = readClip((name) => attributes[name] ?? '');
        expect(Object.keys(attributes)).to.include.members([...invalidAttributes]);
        expect(clip.aspectRatio).to.be.within(1 / 4, 4);
        expect(clip.startSeconds).to.be.at.least(0);
        if (clip.endSeconds !== undefined) expect(clip.endSeconds).to.be.above(clip.startSeconds);
        for (const name of ['loading', 'preload', 'engine', 'storage', 'cmcd'] as const)
          expect(ENUMERATED[name]).to.include(clip[name]);
        const { src, head, href, poster } = clip;
        expect(isSafeUrl(href, 'link') && isSafeUrl(poster.src, 'image')).to.equal(true);
        expect(isSafeUrl(src, 'media') && isSafeUrl(head, 'media')).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('ends after it starts, or at the end of the media', () => {
    const time = fc.nat(9).map(String);
    fc.assert(
      fc.property(time, time, (start, end) => {
        const { clip } = readClip((name) => ({ start, end })[name] ?? '');
        expect(clip.endSeconds).to.equal(Number(end) > Number(start) ? Number(end) : undefined);
      }),
    );
  });
});

function readAttributeNames(): readonly string[] {
  const names: string[] = [];
  readClip((name) => {
    names.push(name);
    return '';
  });
  return names;
}
