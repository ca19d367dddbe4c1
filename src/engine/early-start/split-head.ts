/** Four characters, as the number that a box's type is (ISO/IEC 14496-12, section 4.2). */
const MOOV = 0x6d_6f_6f_76;
const HEADER_BYTES = 8;

/** The initialization section of a head file, which ends with its movie box, and the segment behind it; undefined where there is no such box. */
export function splitHead(file: ArrayBuffer): readonly [init: ArrayBuffer, segment: ArrayBuffer] | undefined {
  const view = new DataView(file);
  for (let start = 0; start + HEADER_BYTES <= file.byteLength; ) {
    const sizeBytes = view.getUint32(start);
    if (sizeBytes < HEADER_BYTES) return undefined;
    const end = start + sizeBytes;
    if (view.getUint32(start + 4) === MOOV) return [file.slice(0, end), file.slice(end)];
    start = end;
  }
  return undefined;
}
