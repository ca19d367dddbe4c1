import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchesOf } from '../../src/lazy-transcript/search.js';
import { anyTextOr } from '../harness/any.js';
import { expectLinearCalls } from '../harness/string-calls.js';

/** Few letters, so that they are found; among them some that are several once they are compared, or none. */
const anyLine = anyTextOr(
  'a',
  'b',
  'A',
  'é',
  '\u0301',
  'ﬃ',
  'f',
  'i',
  'ß',
  '½',
  ' ',
  '\n',
  '🌊',
  '\ud83c',
  'ﷺ',
);

describe('matchesOf, in any text', () => {
  it('finds places with something in them, from left to right, none over another', () => {
    fc.assert(
      fc.property(anyLine, anyLine, (text, query) => {
        let end = 0;
        for (const { from, to } of matchesOf(text, query)) {
          expect(from).to.be.at.least(end);
          expect(to).to.be.above(from).and.at.most(text.length);
          end = to;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('finds what stands there', () => {
    fc.assert(
      fc.property(anyLine, anyLine, anyLine, (before, query, after) => {
        // Accents without a letter are nothing that one could search for; at a beginning, they belong to what is before.
        // And two halves of different parts would be one character.
        fc.pre([before, query, after].every((part) => part.isWellFormed()));
        fc.pre(/^[\p{L}\p{N}]/u.test(query.normalize('NFKD')));
        expect(matchesOf(before + query + after, query)).to.not.have.length(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no notice of capitals, and of nothing else in plain letters', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B') });
    fc.assert(
      fc.property(plain, plain, (text, query) => {
        fc.pre(query !== '');
        const found = Array.from(text.matchAll(new RegExp(query, 'gi')), ({ index }) => index);
        expect(matchesOf(text, query).map(({ from }) => from)).to.deep.equal(found);
      }),
    );
  });

  it('calls twice as many methods of strings for a text that is twice as long', () => {
    for (const [act, pieces] of [
      [(text: string) => matchesOf(text, 'aab'), ['a', 'aab', '\u0301', 'ﷺ', ' ']],
      [(query: string) => matchesOf('aab', query), ['a', '\u0301', ' ']],
      [(text: string) => matchesOf(text, text), ['a', 'ab']],
    ] as const)
      expectLinearCalls(act, pieces);
  });
});
