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
    networkKilobits: number,
    chosen: string | undefined,
  ])[] = [
    ['360 lines of common variants', '240@150 360@400 720@2500', 10_000, '360@400'],
    ['360 lines in any order', '720@2500 240@150 360@400', 10_000, '360@400'],
    ['the highest below 360 lines', '180@100 240@200 480@400', 10_000, '240@200'],
    ['the higher bit rate of two with 360 lines', '360@200 360@400 720@2500', 10_000, '360@400'],
    ['the first of two with the same bit rate', '360@400 360@400', 10_000, '360@400'],
    ['the lowest bit rate if all have more lines', '720@400 480@300 1080@500', 10_000, '480@300'],
    ['the lowest bit rate if no height is known', '?@300 ?@100 ?@200', 10_000, '?@100'],
    ['a variant whose height is known', '?@100 360@300 ?@400', 10_000, '360@300'],
    ['the only one', '1080@5000', 10_000, '1080@5000'],
    ['nothing without variants', '', 10_000, undefined],
    ['the highest whose 6 s load in a quarter of a second', '240@200 360@800', 19_200, '360@800'],
    ['a lower one if the network is slower', '240@200 360@800', 19_199, '240@200'],
    ['the lowest bit rate if none loads so quickly', '240@400 144@150 360@800', 700, '144@150'],
    ['one that is nearly as small', '240@400 360@600 360@601', 700, '360@600'],
    ['that though it has more lines', '480@300 360@800', 400, '480@300'],
    ['360 lines if every network will do', '240@400 360@8000', Number.POSITIVE_INFINITY, '360@8000'],
  ];
  for (const [what, list, networkKilobits, chosen] of choices) {
    it(`chooses ${what}`, () => {
      const variants = list.split(' ').filter(Boolean).map(variantOf);
      expect(chooseVariant(variants, networkKilobits * 1000)?.url).to.equal(chosen);
    });
  }

  it('does not change the order of its argument', () => {
    const variants = ['720@2500', '240@400'].map(variantOf);
    chooseVariant(variants, 10e6);
    expect(variants.map(({ url }) => url)).to.deep.equal(['720@2500', '240@400']);
  });
});
