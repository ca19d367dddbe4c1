import { expect } from '@open-wc/testing';
import { chooseVariant } from '../../../src/engine/early-start/choose-variant.js';
import type { VariantStream } from '../../../src/engine/early-start/multivariant-playlist.js';

/** `360@900`: 360 lines at 900 kbit/s; `?@900`: an unknown height. */
function variantOf(name: string): VariantStream {
  const [lines, kilobits] = name.split('@');
  const heightPixels = lines === '?' ? undefined : Number(lines);
  return { url: name, bitsPerSecond: Number(kilobits) * 1000, heightPixels, codecs: 'avc1.4d401e' };
}

describe('chooseVariant', () => {
  const choices: readonly (readonly [
    what: string,
    variants: string,
    networkKilobits: number | undefined,
    chosen: string | undefined,
  ])[] = [
    ['360 lines of common variants', '240@400 360@800 720@2500', undefined, '360@800'],
    ['360 lines in any order', '720@2500 240@400 360@800', undefined, '360@800'],
    ['the highest below 360 lines', '180@200 240@400 480@1200', undefined, '240@400'],
    ['the higher bit rate of two with 360 lines', '360@500 360@800 720@2500', undefined, '360@800'],
    ['the first of two with the same bit rate', '360@800 360@800', undefined, '360@800'],
    ['the lowest bit rate if all have more lines', '720@2500 480@1200 1080@5000', undefined, '480@1200'],
    ['the lowest bit rate if no height is known', '?@900 ?@300 ?@600', undefined, '?@300'],
    ['a variant whose height is known', '?@300 360@800 ?@900', undefined, '360@800'],
    ['the only one', '1080@5000', undefined, '1080@5000'],
    ['the only one on a network that is too slow', '1080@5000', 100, '1080@5000'],
    ['nothing without variants', '', undefined, undefined],
    ['nothing without variants on a known network', '', 1000, undefined],
    ['360 lines on a fast network', '240@400 360@800 720@2500', 10_000, '360@800'],
    ['360 lines if the network has 1.5 times the bit rate', '240@400 360@800', 1200, '360@800'],
    ['a lower one if the network has less than that', '240@400 360@800', 1199, '240@400'],
    ['the lowest bit rate on a slow network', '144@150 240@400 360@800', 300, '144@150'],
    ['the lowest bit rate if the network can carry none', '240@400 360@800 720@2500', 50, '240@400'],
    [
      'the lowest bit rate, though of more lines, if the network can carry none',
      '480@300 360@800',
      400,
      '480@300',
    ],
  ];
  for (const [what, list, networkKilobits, chosen] of choices) {
    it(`chooses ${what}`, () => {
      const variants = list.split(' ').filter(Boolean).map(variantOf);
      const network = networkKilobits === undefined ? undefined : networkKilobits * 1000;
      expect(chooseVariant(variants, network)?.url).to.equal(chosen);
    });
  }

  it('does not change the order of its argument', () => {
    const variants = ['720@2500', '240@400'].map(variantOf);
    chooseVariant(variants);
    expect(variants.map(({ url }) => url)).to.deep.equal(['720@2500', '240@400']);
  });
});
