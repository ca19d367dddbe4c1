import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchesOf } from '../../src/lazy-transcript/search.js';
import { anyTextOr } from '../harness/any.js';
import { expectLinearCalls } from '../harness/string-calls.js';

/** Few letters, so that matches are frequent. Some of them fold to several letters, or to none. */
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

describe('matchesOf, with any text', () => {
  it('returns matches that are not empty, from left to right, without overlaps', () => {
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

  it('finds a query that the text contains', () => {
    fc.assert(
      fc.property(anyLine, anyLine, anyLine, (before, query, after) => {
        // Leading accents belong to the letter before them, and accents alone are no query.
        // Surrogates at the ends of two parts would join to another character.
        fc.pre([before, query, after].every((part) => part.isWellFormed()));
        fc.pre(/^[\p{L}\p{N}]/u.test(query.normalize('NFKD')));
        expect(matchesOf(before + query + after, query)).to.not.have.length(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('ignores the case of plain letters, and nothing else about them', () => {
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
