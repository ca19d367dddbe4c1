import { expect } from '@open-wc/testing';
import { interpolateByName } from '../../src/i18n/interpolate-by-name.js';

describe('interpolateByName', () => {
  it('replaces each placeholder by the value of its name, in any order', () => {
    expect(interpolateByName('{b} of {a}', { a: 1, b: 'two' })).to.equal('two of 1');
  });

  it('keeps a placeholder without a value, and inserts values unchanged', () => {
    expect(interpolateByName('{a} {b}', { a: '$& {b}' })).to.equal('$& {b} {b}');
  });
});
