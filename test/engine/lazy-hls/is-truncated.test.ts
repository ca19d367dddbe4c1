import { expect } from '@open-wc/testing';
import { isTruncated } from '../../../src/engine/lazy-hls/is-truncated.js';
import { FLOOD_HLS } from '../../harness/clips.js';

/** A box (ISO/IEC 14496-12, section 4.2) that is so long, or only says so. */
function box(type: string, bytes: number, saysBytes = bytes): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  new DataView(whole.buffer).setUint32(0, saysBytes);
  whole.set(new TextEncoder().encode(type), 4);
  return whole;
}

/** One whose size stands behind its type, in 64 bits. */
function largeBox(type: string, bytes: number, saysBytes = bytes): Uint8Array<ArrayBuffer> {
  const whole = box(type, bytes, 1);
  new DataView(whole.buffer).setBigUint64(8, BigInt(saysBytes));
  return whole;
}

const isCut = async (...parts: readonly Uint8Array<ArrayBuffer>[]) =>
  isTruncated(await new Blob([...parts]).arrayBuffer());

describe('isCutShort', () => {
  for (const first of ['emsg', 'ftyp', 'moof', 'prft', 'sidx', 'styp']) {
    it(`knows a segment that begins with ${first}`, async () => {
      expect(await isCut(box(first, 24), box('mdat', 100))).to.equal(false);
      expect(await isCut(box(first, 24), box('mdat', 99, 100))).to.equal(true);
    });
  }

  const cut: readonly (readonly [what: string, parts: readonly Uint8Array<ArrayBuffer>[]])[] = [
    ['in its first box', [box('moof', 12, 300)]],
    ['in the header of a box', [box('moof', 300), box('mdat', 100).subarray(0, 5)]],
    ['behind the header of a box', [box('moof', 300), box('mdat', 8, 100)]],
    ['in a size of 64 bits', [box('moof', 300), largeBox('mdat', 100).subarray(0, 12)]],
    ['in a box whose size has 64 bits', [box('moof', 300), largeBox('mdat', 90, 100)]],
    ['by a byte', [box('styp', 24), box('moof', 300), box('mdat', 4999, 5000)]],
  ];
  for (const [what, parts] of cut) {
    it(`tells a segment that ends ${what}`, async () => {
      expect(await isCut(...parts)).to.equal(true);
    });
  }

  const whole: readonly (readonly [what: string, parts: readonly Uint8Array<ArrayBuffer>[]])[] = [
    ['is whole', [box('styp', 24), box('moof', 300), box('mdat', 5000), box('moof', 8), box('mdat', 8)]],
    ['has sizes of 64 bits', [box('moof', 300), largeBox('mdat', 5000), largeBox('mdat', 16)]],
    ['goes on to the end of the file', [box('moof', 300), box('mdat', 50, 0)]],
    ['has a box that is smaller than its header', [box('moof', 300), box('mdat', 50, 7)]],
    ['is empty', []],
    ['is not fragmented MP4', [box('G@..', 188, 9000)]],
    ['begins with what no segment begins with', [box('mdat', 90, 100)]],
  ];
  for (const [what, parts] of whole) {
    it(`says nothing of one that ${what}`, async () => {
      expect(await isCut(...parts)).to.equal(false);
    });
  }

  it('reads those of a clip', async () => {
    const segment = await (await fetch(new URL('360p/seg-0001.m4s', FLOOD_HLS))).arrayBuffer();
    expect(isTruncated(segment)).to.equal(false);
    expect(isTruncated(segment.slice(0, -1))).to.equal(true);
    expect(isTruncated(segment.slice(0, 20_000))).to.equal(true);
  });
});
