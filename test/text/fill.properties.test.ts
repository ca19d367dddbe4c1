import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fill } from '../../src/text/fill.js';
import { fillByName } from '../../src/text/fill-by-name.js';
import { anyTextOr, callWithLongTexts } from '../harness/any.js';

const anyValue = anyTextOr('$', '&', '1', "'", '`', '<a>', '{a}', '{b}', '{value}');
const anyLine = anyTextOr('{', '}', 'a', '{a}', '{b}', '$&', '{constructor}', '{__proto__}', '{toString}');

describe('fillByName, of any line', () => {
  it('takes each value as it is', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(fillByName('<{b}|{a}>', { a, b })).to.equal(`<${b}|${a}>`);
      }),
    );
  });

  it('leaves a line alone for which there is no value', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(fillByName(line, {})).to.equal(line);
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts((line) => fillByName(line, {}), ['{', '{a', '}', '{a}', '{{}']);
  });
});

describe('fill, of any line', () => {
  it('takes the value as it is', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(fill('<{value}>', value)).to.equal(`<${value}>`);
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts((line) => fill(line, ''), ['{', '{a', '}', '{a}', '{{}']);
  });
});
