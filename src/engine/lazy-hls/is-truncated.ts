/** The types of box that a segment can begin with (ISO/IEC 14496-12, section 8.16; CMAF, section 7.3.2). */
const FIRST_BOXES: ReadonlySet<string> = new Set(['emsg', 'ftyp', 'moof', 'prft', 'sidx', 'styp']);

const HEADER_BYTES = 8;

/**
 * Whether a segment of fragmented MP4 ends within a box. False for all other files, whose size is unknown.
 */
export function isTruncated(segment: ArrayBuffer): boolean {
  const view = new DataView(segment);
  const { byteLength } = segment;
  let offset = 0;
  while (offset + HEADER_BYTES <= byteLength) {
    if (offset === 0 && !FIRST_BOXES.has(typeAt(view, offset))) return false;
    const size = sizeAt(view, offset);
    // 0 is a box that extends to the end of the file; other sizes are invalid.
    if (size < HEADER_BYTES) return false;
    offset += size;
  }
  return offset !== byteLength && byteLength > 0;
}

function typeAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[4, 5, 6, 7].map((index) => view.getUint8(offset + index)));
}

/** The size of a box. A size of 1 means that the size is in 64 bits after the type. */
function sizeAt(view: DataView, offset: number): number {
  const size = view.getUint32(offset);
  if (size !== 1) return size;
  return offset + 2 * HEADER_BYTES <= view.byteLength
    ? Number(view.getBigUint64(offset + HEADER_BYTES))
    : view.byteLength;
}
