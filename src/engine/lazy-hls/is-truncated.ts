/** Types of the boxes that a segment begins with (ISO/IEC 14496-12, section 8.16; CMAF, section 7.3.2). */
const FIRST_BOXES: ReadonlySet<string> = new Set(['emsg', 'ftyp', 'moof', 'prft', 'sidx', 'styp']);

const HEADER_BYTES = 8;

/** Whether a segment of fragmented MP4 ends within a box. Of anything else, also of what is encrypted as a whole, nobody knows. */
export function isTruncated(segment: ArrayBuffer): boolean {
  const view = new DataView(segment);
  const { byteLength } = segment;
  let at = 0;
  while (at + HEADER_BYTES <= byteLength) {
    if (at === 0 && !FIRST_BOXES.has(typeAt(view, at))) return false;
    const size = sizeAt(view, at);
    // To the end of the file, or broken in another way.
    if (size < HEADER_BYTES) return false;
    at += size;
  }
  return at !== byteLength && byteLength > 0;
}

function typeAt(view: DataView, at: number): string {
  return String.fromCharCode(...[4, 5, 6, 7].map((offset) => view.getUint8(at + offset)));
}

/** 1 stands for a size in 64 bits after the type. */
function sizeAt(view: DataView, at: number): number {
  const size = view.getUint32(at);
  if (size !== 1) return size;
  return at + 2 * HEADER_BYTES <= view.byteLength
    ? Number(view.getBigUint64(at + HEADER_BYTES))
    : view.byteLength;
}
