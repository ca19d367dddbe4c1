import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseDuration, toIsoDuration } from '../../src/clip/duration.js';
import { formatBadge } from '../../src/i18n/clock-time.js';
import { anyTextOr, callWithLongTexts, wholeSeconds } from '../harness/any.js';

const A_WEEK_SECONDS = 604_800;
const anyDuration = anyTextOr('P', 'T', 'D', 'H', 'M', 'S', ':', '.', '-', ' ', '0', '5', '59', '60', '9999');

describe('parseDuration, for any text', () => {
  it('returns seconds up to a week, or undefined', () => {
    fc.assert(
      fc.property(anyDuration, (text) => {
        const seconds = parseDuration(text);
        if (seconds !== undefined) expect(seconds).to.be.within(0, A_WEEK_SECONDS);
      }),
      { numRuns: 3000 },
    );
  });

  it('parses the output of formatBadge and toIsoDuration', () => {
    fc.assert(
      fc.property(wholeSeconds, (seconds) => {
        expect(parseDuration(formatBadge(seconds))).to.equal(seconds);
        expect(parseDuration(toIsoDuration(seconds))).to.equal(seconds);
        expect(parseDuration(String(seconds))).to.equal(seconds);
      }),
    );
  });

  it('ignores white space around it', () => {
    const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00a0', '\ufeff') });
    fc.assert(
      fc.property(anyDuration, space, space, (text, before, after) => {
        expect(parseDuration(before + text + after)).to.equal(parseDuration(text));
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts(parseDuration, ['1', '1:', '1.', 'PT1', 'PT1H', ' ', '0 ', 'P1DT', ':']);
    callWithLongTexts((text) => parseDuration(`PT${text}`), ['1', '1.1', '1H']);
  });
});
