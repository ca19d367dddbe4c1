import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timeFragment } from '../../src/i18n/time-fragment.js';
import { anyTextOr, wholeSeconds } from '../harness/any.js';

const anyId = anyTextOr('&t=', '#', '%', '%41', ' ', '+', '"', '<', 'é', '\ud800');

describe('timeFragment, for any id', () => {
  it('returns one fragment with one time', () => {
    fc.assert(
      fc.property(anyId, wholeSeconds, (id, seconds) => {
        expect(timeFragment(id, seconds)).to.match(/^#[^&=#<>"\s]*&t=[\d:]+$/);
      }),
    );
  });

  it('returns a fragment that a URL does not change', () => {
    fc.assert(
      fc.property(anyId, wholeSeconds, (id, seconds) => {
        const url = new URL('https://news.example/');
        url.hash = timeFragment(id, seconds);
        expect(url.hash).to.equal(timeFragment(id, seconds));
      }),
    );
  });
});
