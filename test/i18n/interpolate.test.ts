import { expect } from '@open-wc/testing';
import { interpolate } from '../../src/i18n/interpolate.js';

describe('interpolate', () => {
  const cases: readonly (readonly [message: string, value: string, result: string])[] = [
    ['Video: {credit}', 'AFP', 'Video: AFP'],
    ['{title}', '', ''],
    ['Play video', 'A', 'Play video'],
    ['', 'A', ''],
    ['[{title}]', "$& $1 $$ $` $'", "[$& $1 $$ $` $']"],
    ['{title}', '{title}', '{title}'],
    ['{title}', 'a\nb', 'a\nb'],
    ['{constructor}', 'A', 'A'],
  ];
  for (const [message, value, result] of cases) {
    it(`inserts ${JSON.stringify(value)} into ${JSON.stringify(message)} as ${JSON.stringify(result)}`, () => {
      expect(interpolate(message, value)).to.equal(result);
    });
  }

  for (const message of ['{}', '{ title }', '{ti-tle}', '{title', 'title}']) {
    it(`keeps ${message}, which is no placeholder`, () => {
      expect(interpolate(message, 'A')).to.equal(message);
    });
  }
});
