import { expect } from '@open-wc/testing';
import { matchesOf } from '../../src/lazy-transcript/search.js';

const found = (text: string, query: string) =>
  matchesOf(text, query).map(({ from, to }) => text.slice(from, to));

describe('matchesOf', () => {
  const cases: readonly (readonly [text: string, query: string, found: readonly string[]])[] = [
    ['The river, the River', 'river', ['river', 'River']],
    ['Zürich zurich', 'ZURICH', ['Zürich', 'zurich']],
    ['a Été', 'ete', ['Été']],
    ['Straße', 'straße', ['Straße']],
    ['aaa', 'aa', ['aa']],
    ['two\nlines', 'two lines', ['two\nlines']],
    ['مَدِينَة', 'مدينة', ['مَدِينَة']],
    ['🌊 flood 🌊', 'flood', ['flood']],
    ['🌊 flood 🌊', '🌊', ['🌊', '🌊']],
    ['ﬁne', 'fin', ['ﬁn']],
    ['a.c abc', 'a.c', ['a.c']],
    ['x', '', []],
    ['x', '  ', []],
    ['x', 'y', []],
  ];
  for (const [text, query, expected] of cases)
    it(`finds "${query}" in "${text}"`, () => {
      expect(found(text, query)).to.deep.equal(expected);
    });
});
