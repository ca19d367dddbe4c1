const HEADER_BYTES = 8;

/** The four characters of a box's type, as a number: printable ones, all of them. */
const FIRST_TYPE = 0x20_20_20_20;
const LAST_TYPE = 0x7e_7e_7e_7e;

/** Whether a file is made of boxes (ISO/IEC 14496-12, section 4.2) up to its end, which may be cut. */
export function isMadeOfBoxes(file: ArrayBuffer): boolean {
  const view = new DataView(file);
  for (let start = 0; start + HEADER_BYTES <= file.byteLength; ) {
    const sizeBytes = view.getUint32(start);
    const type = view.getUint32(start + 4);
    if (sizeBytes < HEADER_BYTES || type < FIRST_TYPE || type > LAST_TYPE) return false;
    start += sizeBytes;
  }
  return true;
}

/** The segment of a head file, which is what stands behind the initialization section; undefined where it begins with another one. */
export function segmentBehind(init: ArrayBuffer, head: ArrayBuffer): ArrayBuffer | undefined {
  const bytes = new Uint8Array(head);
  const isSame = new Uint8Array(init).every((byte, at) => byte === bytes[at]);
  return isSame ? head.slice(init.byteLength) : undefined;
}
