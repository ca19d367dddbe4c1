import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { timeFragment } from '../../src/i18n/time-fragment.js';
import { anyTextOr, wholeSeconds } from '../harness/any.js';

const anyId = anyTextOr('&t=', '#', '%', '%41', ' ', '+', '"', '<', 'é', '\ud800');

describe('momentHash, of any id', () => {
  it('is one fragment, in which nothing but the time looks like a time', () => {
    fc.assert(
      fc.property(anyId, wholeSeconds, (id, seconds) => {
        expect(timeFragment(id, seconds)).to.match(/^#[^&=#<>"\s]*&t=[\d:]+$/);
      }),
    );
  });

  it('is what an address makes of it', () => {
    fc.assert(
      fc.property(anyId, wholeSeconds, (id, seconds) => {
        const url = new URL('https://news.example/');
        url.hash = timeFragment(id, seconds);
        expect(url.hash).to.equal(timeFragment(id, seconds));
      }),
    );
  });
});
