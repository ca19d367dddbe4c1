import { expect } from '@open-wc/testing';
import { interpolateByName } from '../../src/i18n/interpolate-by-name.js';

describe('fillByName', () => {
  it('fills each placeholder with the value of its name, in any order', () => {
    expect(interpolateByName('{b} of {a}', { a: 1, b: 'two' })).to.equal('two of 1');
  });

  it('leaves one that has no value, and takes values as they are', () => {
    expect(interpolateByName('{a} {b}', { a: '$& {b}' })).to.equal('$& {b} {b}');
  });
});
