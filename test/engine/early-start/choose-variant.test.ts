import { expect } from '@open-wc/testing';
import { chooseVariant } from '../../../src/engine/early-start/choose-variant.js';
import type { VariantStream } from '../../../src/engine/early-start/multivariant-playlist.js';

/** `360@900`: 360 lines at 900 kbit/s; `?@900` does not say how many. */
function rungOf(name: string): VariantStream {
  const [lines, kilobits] = name.split('@');
  const heightPixels = lines === '?' ? undefined : Number(lines);
  return { url: name, bitsPerSecond: Number(kilobits) * 1000, heightPixels, codecs: 'avc1.4d401e' };
}

describe('chooseRung', () => {
  const choices: readonly (readonly [
    what: string,
    ladder: string,
    networkKilobits: number | undefined,
    chosen: string | undefined,
  ])[] = [
    ['360 lines of a common ladder', '240@400 360@800 720@2500', undefined, '360@800'],
    ['360 lines in whatever order', '720@2500 240@400 360@800', undefined, '360@800'],
    ['the finest of those below 360 lines', '180@200 240@400 480@1200', undefined, '240@400'],
    ['the richer of two with 360 lines', '360@500 360@800 720@2500', undefined, '360@800'],
    ['the first of two that are equally rich', '360@800 360@800', undefined, '360@800'],
    ['the smallest where all are finer', '720@2500 480@1200 1080@5000', undefined, '480@1200'],
    ['the smallest where no height is known', '?@900 ?@300 ?@600', undefined, '?@300'],
    ['one whose height is known', '?@300 360@800 ?@900', undefined, '360@800'],
    ['the only one', '1080@5000', undefined, '1080@5000'],
    ['the only one, however slow the network', '1080@5000', 100, '1080@5000'],
    ['nothing of an empty ladder', '', undefined, undefined],
    ['nothing of an empty ladder on a known network', '', 1000, undefined],
    ['the same on a quick network', '240@400 360@800 720@2500', 10_000, '360@800'],
    ['the same where the network carries half as much again', '240@400 360@800', 1200, '360@800'],
    ['a smaller one where it carries less than that', '240@400 360@800', 1199, '240@400'],
    ['the smallest on a slow network', '144@150 240@400 360@800', 300, '144@150'],
    ['the smallest where the network carries none', '240@400 360@800 720@2500', 50, '240@400'],
    ['the smallest, though finer, where the network carries none', '480@300 360@800', 400, '480@300'],
  ];
  for (const [what, ladder, networkKilobits, chosen] of choices) {
    it(`takes ${what}`, () => {
      const rungs = ladder.split(' ').filter(Boolean).map(rungOf);
      const network = networkKilobits === undefined ? undefined : networkKilobits * 1000;
      expect(chooseVariant(rungs, network)?.url).to.equal(chosen);
    });
  }

  it('leaves the ladder as it was', () => {
    const rungs = ['720@2500', '240@400'].map(rungOf);
    chooseVariant(rungs);
    expect(rungs.map(({ url }) => url)).to.deep.equal(['720@2500', '240@400']);
  });
});
