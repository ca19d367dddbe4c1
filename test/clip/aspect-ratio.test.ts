import { expect } from '@open-wc/testing';
import { DEFAULT_ASPECT_RATIO, parseAspectRatio } from '../../src/clip/aspect-ratio.js';

describe('parseAspectRatio', () => {
  const ratios: readonly (readonly [text: string, ratio: number])[] = [
    ['16/9', 16 / 9],
    ['16:9', 16 / 9],
    ['9/16', 0.5625],
    ['4:3', 4 / 3],
    ['1.78', 1.78],
    ['1', 1],
    ['2.39/1', 2.39],
    ['1.5:0.75', 2],
    ['16 / 9', 16 / 9],
    ['16 :9', 16 / 9],
    [' \t16/9\n', 16 / 9],
    ['1920/1080', 16 / 9],
    ['0016/0009', 16 / 9],
    ['1/4', 0.25],
    ['0.25', 0.25],
    ['4/1', 4],
    ['4', 4],
  ];
  for (const [text, ratio] of ratios) {
    it(`parses ${JSON.stringify(text)}`, () => {
      expect(parseAspectRatio(text)).to.equal(ratio);
    });
  }

  const outside = ['1/5', '0.2499', '5/1', '4.0001', '0', '0/9', '16/0', '0/0', '99999999999999999999'];
  for (const text of [...outside, `1${'0'.repeat(400)}`, `${'9'.repeat(400)}/${'9'.repeat(400)}`]) {
    it(`rejects ${text.slice(0, 24)}, which is outside the limits`, () => {
      expect(parseAspectRatio(text)).to.equal(undefined);
    });
  }

  const invalid = [
    '',
    ' ',
    'wide',
    'auto',
    '16x9',
    '16/9/4',
    '16//9',
    '16/',
    '/9',
    '16',
    '-16/9',
    '-16/-9',
    '+1.5',
    '1.',
    '.5',
    '1,5',
    '1e0',
    '0x1',
    'NaN',
    'Infinity',
    '１６/９',
    '١٦/٩',
    '16∕9',
    '1.5px',
    '16/9\n16/9',
  ];
  for (const text of invalid) {
    it(`rejects ${JSON.stringify(text)}`, () => {
      expect(parseAspectRatio(text)).to.equal(undefined);
    });
  }
});

describe('DEFAULT_ASPECT_RATIO', () => {
  it('is 16/9', () => {
    expect(DEFAULT_ASPECT_RATIO).to.equal(16 / 9);
  });
});
