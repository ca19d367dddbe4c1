import { expect } from '@open-wc/testing';
import { isTruncated } from '../../../src/engine/lazy-hls/is-truncated.js';
import { FLOOD_HLS } from '../../harness/clips.js';

/** A box (ISO/IEC 14496-12, section 4.2). `saysBytes` is the size in its header. */
function box(type: string, bytes: number, saysBytes = bytes): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  new DataView(whole.buffer).setUint32(0, saysBytes);
  whole.set(new TextEncoder().encode(type), 4);
  return whole;
}

/** A box whose size is in 64 bits after its type. */
function largeBox(type: string, bytes: number, saysBytes = bytes): Uint8Array<ArrayBuffer> {
  const whole = box(type, bytes, 1);
  new DataView(whole.buffer).setBigUint64(8, BigInt(saysBytes));
  return whole;
}

const isFileTruncated = async (...parts: readonly Uint8Array<ArrayBuffer>[]) =>
  isTruncated(await new Blob([...parts]).arrayBuffer());

describe('isTruncated', () => {
  for (const first of ['emsg', 'ftyp', 'moof', 'prft', 'sidx', 'styp']) {
    it(`reads a segment that begins with ${first}`, async () => {
      expect(await isFileTruncated(box(first, 24), box('mdat', 100))).to.equal(false);
      expect(await isFileTruncated(box(first, 24), box('mdat', 99, 100))).to.equal(true);
    });
  }

  const truncated: readonly (readonly [what: string, parts: readonly Uint8Array<ArrayBuffer>[]])[] = [
    ['in its first box', [box('moof', 12, 300)]],
    ['in the header of a box', [box('moof', 300), box('mdat', 100).subarray(0, 5)]],
    ['after the header of a box', [box('moof', 300), box('mdat', 8, 100)]],
    ['in a size of 64 bits', [box('moof', 300), largeBox('mdat', 100).subarray(0, 12)]],
    ['in a box whose size has 64 bits', [box('moof', 300), largeBox('mdat', 90, 100)]],
    ['one byte too early', [box('styp', 24), box('moof', 300), box('mdat', 4999, 5000)]],
  ];
  for (const [what, parts] of truncated) {
    it(`is true for a segment that ends ${what}`, async () => {
      expect(await isFileTruncated(...parts)).to.equal(true);
    });
  }

  const complete: readonly (readonly [what: string, parts: readonly Uint8Array<ArrayBuffer>[]])[] = [
    ['is complete', [box('styp', 24), box('moof', 300), box('mdat', 5000), box('moof', 8), box('mdat', 8)]],
    ['has sizes of 64 bits', [box('moof', 300), largeBox('mdat', 5000), largeBox('mdat', 16)]],
    ['has a box that extends to the end of the file', [box('moof', 300), box('mdat', 50, 0)]],
    ['has a box that is smaller than its header', [box('moof', 300), box('mdat', 50, 7)]],
    ['is empty', []],
    ['is not fragmented MP4', [box('G@..', 188, 9000)]],
    ['begins with a box that no segment begins with', [box('mdat', 90, 100)]],
  ];
  for (const [what, parts] of complete) {
    it(`is false for a file that ${what}`, async () => {
      expect(await isFileTruncated(...parts)).to.equal(false);
    });
  }

  it('reads the segments of a clip', async () => {
    const segment = await (await fetch(new URL('360p/seg-0001.m4s', FLOOD_HLS))).arrayBuffer();
    expect(isTruncated(segment)).to.equal(false);
    expect(isTruncated(segment.slice(0, -1))).to.equal(true);
    expect(isTruncated(segment.slice(0, 20_000))).to.equal(true);
  });
});
