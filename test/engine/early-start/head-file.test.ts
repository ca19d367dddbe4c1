import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isMadeOfBoxes, segmentInHead } from '../../../src/engine/early-start/head-file.js';
import { bytesOf, HEAD, INIT, ofOtherRendition, segment } from './streams.js';

/** A box with `bodyBytes` bytes in it. */
function box(type: string, bodyBytes: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 + bodyBytes);
  new DataView(bytes.buffer).setUint32(0, bytes.length);
  bytes.set(new TextEncoder().encode(type), 4);
  return bytes;
}

const fileOf = (...parts: readonly Uint8Array<ArrayBuffer>[]) => new Blob([...parts]).arrayBuffer();
const same = (one: ArrayBuffer, other: ArrayBuffer) =>
  `${new Uint8Array(one)}` === `${new Uint8Array(other)}`;

describe('isMadeOfBoxes', () => {
  const whole = [box('ftyp', 20), box('moov', 700), box('moof', 90), box('mdat', 5000)];
  const cases: readonly (readonly [is: boolean, what: string, parts: readonly Uint8Array<ArrayBuffer>[]])[] =
    [
      [true, 'boxes', whole],
      [true, 'boxes, the last one truncated', [...whole, box('moof', 90).slice(0, 40)]],
      [true, 'boxes, and a truncated header', [...whole, box('moof', 90).slice(0, 5)]],
      [true, 'nothing', []],
      [false, 'zeros after boxes', [...whole, new Uint8Array(100)]],
      [false, 'a type of control characters', [...whole, box('\x01\x01\x01\x01', 5)]],
      [false, 'garbage', [new Uint8Array(5000).fill(0xa5)]],
    ];
  for (const [is, what, parts] of cases) {
    it(`is ${is} for ${what}`, async () => {
      expect(isMadeOfBoxes(await fileOf(...parts))).to.equal(is);
    });
  }

  it('is true for a head file', async () => {
    expect(isMadeOfBoxes(await bytesOf(HEAD))).to.equal(true);
  });

  it('returns, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        isMadeOfBoxes(Uint8Array.from(bytes).buffer);
      }),
    );
  });
});

describe('segmentInHead', () => {
  it('is what follows the initialization section', async () => {
    const found = segmentInHead(await bytesOf(INIT), await bytesOf(HEAD));
    expect(found && same(found, await bytesOf(segment(1)))).to.equal(true);
  });

  it('is undefined if the file begins with another initialization section, or is shorter than it', async () => {
    const init = await bytesOf(INIT);
    const other = await bytesOf(ofOtherRendition(INIT));
    expect(segmentInHead(other, await bytesOf(HEAD))).to.equal(undefined);
    expect(segmentInHead(init, init.slice(0, 100))).to.equal(undefined);
  });
});
