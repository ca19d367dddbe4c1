/** A box of the ISO base media file format (ISO/IEC 14496-12, section 4.2) in a buffer. */
export interface Box {
  readonly type: string;
  /** Offset of its first byte. */
  readonly start: number;
  /** Offset of the byte after it. */
  readonly end: number;
}

/** Size and type, at the start of each box. */
export const HEADER_BYTES = 8;

/** Version and flags, after the header of a full box. */
export const FULL_HEADER_BYTES = 12;

/** The box at an offset; undefined if less than all of it is there. */
export function boxAt(bytes: Uint8Array, start: number): Box | undefined {
  if (bytes.length - start < HEADER_BYTES) return undefined;
  const size = viewOf(bytes).getUint32(start);
  if (size < HEADER_BYTES) throw new Error(`a box of ${size} bytes at ${start}`);
  const end = start + size;
  if (end > bytes.length) return undefined;
  return { type: String.fromCharCode(...bytes.subarray(start + 4, start + HEADER_BYTES)), start, end };
}

/** The boxes between two offsets, side by side. */
export function boxesIn(bytes: Uint8Array, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let box = boxAt(bytes, from); box && box.end <= to; box = boxAt(bytes, box.end)) {
    boxes.push(box);
    if (box.end === to) break;
  }
  return boxes;
}

/** The boxes of a type in a box. */
export function childrenOf(bytes: Uint8Array, parent: Box, type: string): readonly Box[] {
  return boxesIn(bytes, parent.start + HEADER_BYTES, parent.end).filter((box) => box.type === type);
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
