import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseAspectRatio } from '../../src/clip/aspect-ratio.js';
import { anyTextOr, callWithLongTexts } from '../harness/any.js';

describe('parseAspectRatio, for any text', () => {
  it('returns a ratio from 1/4 to 4, or undefined', () => {
    fc.assert(
      fc.property(anyTextOr('/', ':', '.', ' ', '-', 'e', '0', '1', '16', '9', '99'), (text) => {
        const ratio = parseAspectRatio(text);
        if (ratio !== undefined) expect(ratio).to.be.within(1 / 4, 4);
      }),
      { numRuns: 3000 },
    );
  });

  it('parses every width and height within these limits, with either separator', () => {
    const side = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom('/', ':', ' / ', '\t: '), (width, height, sign) => {
        const ratio = width / height;
        const expected = ratio >= 1 / 4 && ratio <= 4 ? ratio : undefined;
        expect(parseAspectRatio(`${width}${sign}${height}`)).to.equal(expected);
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts(parseAspectRatio, ['1', '1.', ' ', '1/', '/ ', '1 ']);
    callWithLongTexts((text) => parseAspectRatio(`1${text}`), [' ', '.1']);
    callWithLongTexts((text) => parseAspectRatio(`1 / ${text}`), [' ', '1']);
  });
});
