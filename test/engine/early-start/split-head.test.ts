import { expect } from '@open-wc/testing';
import { splitHead } from '../../../src/engine/early-start/split-head.js';

/** A box (ISO/IEC 14496-12, section 4.2) with so many bytes behind its header; or one that says another size than it has. */
function box(type: string, bodyBytes: number, saysBytes = 8 + bodyBytes): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 + bodyBytes).fill(0xa5);
  new DataView(bytes.buffer).setUint32(0, saysBytes);
  bytes.set(new TextEncoder().encode(type), 4);
  return bytes;
}

async function split(...boxes: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly number[] | undefined> {
  const parts = splitHead(await new Blob([...boxes]).arrayBuffer());
  return parts?.map(({ byteLength }) => byteLength);
}

describe('splitHead', () => {
  it('ends the initialization section with its movie box', async () => {
    expect(await split(box('ftyp', 20), box('moov', 700), box('moof', 90), box('mdat', 5000))).to.deep.equal([
      736, 5106,
    ]);
  });

  it('finds the movie box behind others', async () => {
    const parts = await split(
      box('ftyp', 20),
      box('free', 0),
      box('sidx', 30),
      box('moov', 0),
      box('moof', 2),
    );
    expect(parts).to.deep.equal([82, 10]);
  });

  it('leaves nothing for the segment where the file ends with the movie box', async () => {
    expect(await split(box('ftyp', 20), box('moov', 0))).to.deep.equal([36, 0]);
  });

  const none: readonly (readonly [what: string, boxes: readonly Uint8Array<ArrayBuffer>[]])[] = [
    ['has no movie box', [box('ftyp', 20), box('moof', 90), box('mdat', 100)]],
    ['is empty', []],
    ['is shorter than a header', [new Uint8Array(7)]],
    ['has a box that goes on to the end of the file', [box('ftyp', 20, 0), box('moov', 700)]],
    ['has a box whose size is written elsewhere', [box('ftyp', 20, 1), box('moov', 700)]],
    ['has a box that is smaller than its header', [box('ftyp', 20, 7), box('moov', 700)]],
    ['has a box that is larger than the file', [box('ftyp', 20, 0xff_ff_ff_ff), box('moov', 700)]],
  ];
  for (const [what, boxes] of none) {
    it(`knows no parts of a file that ${what}`, async () => {
      expect(await split(...boxes)).to.equal(undefined);
    });
  }
});
