import { expect } from '@open-wc/testing';
import { fillByName } from '../../src/text/fill-by-name.js';

describe('fillByName', () => {
  it('fills each placeholder with the value of its name, in any order', () => {
    expect(fillByName('{b} of {a}', { a: 1, b: 'two' })).to.equal('two of 1');
  });

  it('leaves one that has no value, and takes values as they are', () => {
    expect(fillByName('{a} {b}', { a: '$& {b}' })).to.equal('$& {b} {b}');
  });
});
