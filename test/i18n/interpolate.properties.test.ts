import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { interpolate } from '../../src/i18n/interpolate.js';
import { interpolateByName } from '../../src/i18n/interpolate-by-name.js';
import { anyTextOr, expectQuick } from '../harness/any.js';

const anyValue = anyTextOr('$', '&', '1', "'", '`', '<a>', '{a}', '{b}', '{value}');
const anyLine = anyTextOr('{', '}', 'a', '{a}', '{b}', '$&', '{constructor}', '{__proto__}', '{toString}');

describe('fillByName, of any line', () => {
  it('takes each value as it is', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(interpolateByName('<{b}|{a}>', { a, b })).to.equal(`<${b}|${a}>`);
      }),
    );
  });

  it('leaves a line alone for which there is no value', () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        expect(interpolateByName(line, {})).to.equal(line);
      }),
    );
  });

  it('is quick, however long it is', () => {
    expectQuick((line) => interpolateByName(line, {}), ['{', '{a', '}', '{a}', '{{}']);
  });
});

describe('fill, of any line', () => {
  it('takes the value as it is', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(interpolate('<{value}>', value)).to.equal(`<${value}>`);
      }),
    );
  });

  it('is quick, however long it is', () => {
    expectQuick((line) => interpolate(line, ''), ['{', '{a', '}', '{a}', '{{}']);
  });
});
