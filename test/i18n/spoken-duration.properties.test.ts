import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatRelativeTime } from '../../src/i18n/format-relative-time.js';
import { spokenDuration } from '../../src/i18n/spoken-duration.js';
import { anyTextOr } from '../harness/any.js';

const anyLanguage = anyTextOr(
  'de',
  'ar',
  'zh',
  '-',
  '_',
  'Hant',
  'u-nu-',
  'latn',
  'x-',
  'DE',
  '419',
  '__proto__',
);
const anySeconds = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('spokenDuration, for any language', () => {
  it('returns a text without placeholders', () => {
    fc.assert(
      fc.property(anySeconds, anyLanguage, (seconds, lang) => {
        expect(spokenDuration(seconds, lang)).to.match(/^[^{}]+$/);
      }),
      { numRuns: 300 },
    );
  });

  it('names in English every unit that is not zero, and no other', () => {
    const part = fc.nat(59);
    fc.assert(
      fc.property(fc.nat(168), part, part, (hour, minute, second) => {
        const units = [hour && 'hour', minute && 'minute', second && 'second'].filter(Boolean);
        const spoken = spokenDuration(hour * 3600 + minute * 60 + second, 'en');
        expect(spoken.match(/hour|minute|second/g)).to.deep.equal(units.length > 0 ? units : ['second']);
        expect(spoken.match(/\d+/g)?.map(Number)).to.deep.equal(
          [hour, minute, second].filter(Boolean).concat(units.length > 0 ? [] : 0),
        );
      }),
    );
  });
});

describe('formatRelativeTime, for any language', () => {
  it('returns a text', () => {
    fc.assert(
      fc.property(anySeconds, anyLanguage, (seconds, lang) => {
        expect(formatRelativeTime(seconds, lang)).to.not.equal('');
      }),
      { numRuns: 300 },
    );
  });
});
