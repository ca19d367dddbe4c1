import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { interpolate } from '../../src/i18n/interpolate.js';
import { interpolateByName } from '../../src/i18n/interpolate-by-name.js';
import { anyTextOr, callWithLongTexts } from '../harness/any.js';

const anyValue = anyTextOr('$', '&', '1', "'", '`', '<a>', '{a}', '{b}', '{value}');
const anyMessage = anyTextOr('{', '}', 'a', '{a}', '{b}', '$&', '{constructor}', '{__proto__}', '{toString}');

describe('interpolateByName, for any message', () => {
  it('inserts each value unchanged', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(interpolateByName('<{b}|{a}>', { a, b })).to.equal(`<${b}|${a}>`);
      }),
    );
  });

  it('returns a message unchanged when there are no values', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        expect(interpolateByName(message, {})).to.equal(message);
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts((message) => interpolateByName(message, {}), ['{', '{a', '}', '{a}', '{{}']);
  });
});

describe('interpolate, for any message', () => {
  it('inserts the value unchanged', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(interpolate('<{value}>', value)).to.equal(`<${value}>`);
      }),
    );
  });

  it('returns, however long the text is', () => {
    callWithLongTexts((message) => interpolate(message, ''), ['{', '{a', '}', '{a}', '{{}']);
  });
});
