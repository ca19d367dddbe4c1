import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { momentHash } from '../../src/text/moment-hash.js';
import { anyTextOr, wholeSeconds } from '../harness/any.js';

const anyId = anyTextOr('&t=', '#', '%', '%41', ' ', '+', '"', '<', 'é', '\ud800');

describe('momentHash, of any id', () => {
  it('is one fragment, in which nothing but the time looks like a time', () => {
    fc.assert(
      fc.property(anyId, wholeSeconds, (id, seconds) => {
        expect(momentHash(id, seconds)).to.match(/^#[^&=#<>"\s]*&t=[\d:]+$/);
      }),
    );
  });

  it('is what an address makes of it', () => {
    fc.assert(
      fc.property(anyId, wholeSeconds, (id, seconds) => {
        const url = new URL('https://news.example/');
        url.hash = momentHash(id, seconds);
        expect(url.hash).to.equal(momentHash(id, seconds));
      }),
    );
  });
});
