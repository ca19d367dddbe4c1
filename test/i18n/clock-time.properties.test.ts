import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { clockTime, formatBadge } from '../../src/i18n/clock-time.js';
import { wholeSeconds } from '../harness/any.js';

const anySeconds = fc.double({ min: 0, max: 1e9, noNaN: true });

describe('clockTime, for any duration', () => {
  it('returns units in their range that add up to the duration', () => {
    fc.assert(
      fc.property(anySeconds, (seconds) => {
        const { hour, minute, second } = clockTime(seconds);
        expect(minute).to.be.within(0, 59);
        expect(second).to.be.within(0, 59);
        expect(hour * 3600 + minute * 60 + second).to.equal(Math.floor(seconds));
      }),
    );
  });
});

describe('formatBadge, for any duration', () => {
  it('writes two digits for each unit but the first', () => {
    fc.assert(
      fc.property(anySeconds, (seconds) => {
        expect(formatBadge(seconds)).to.match(/^([1-9]\d*:)?[0-5]\d:[0-5]\d$/);
      }),
    );
  });

  it('can be parsed back', () => {
    fc.assert(
      fc.property(wholeSeconds, (seconds) => {
        const units = formatBadge(seconds).split(':');
        expect(units.reduce((sum, unit) => sum * 60 + Number(unit), 0)).to.equal(seconds);
      }),
    );
  });
});
