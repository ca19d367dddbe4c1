const HEADER_BYTES = 8;

/** The lowest and the highest box type: four printable characters, as a number. */
const FIRST_TYPE = 0x20_20_20_20;
const LAST_TYPE = 0x7e_7e_7e_7e;

/** Whether a file consists of boxes (ISO/IEC 14496-12, section 4.2). The last one may be truncated. */
export function isMadeOfBoxes(file: ArrayBuffer): boolean {
  const view = new DataView(file);
  for (let offset = 0; offset + HEADER_BYTES <= file.byteLength; ) {
    const sizeBytes = view.getUint32(offset);
    const type = view.getUint32(offset + 4);
    if (sizeBytes < HEADER_BYTES || type < FIRST_TYPE || type > LAST_TYPE) return false;
    offset += sizeBytes;
  }
  return true;
}

/**
 * Returns the segment in a head file: the bytes after the initialization section.
 *
 * @returns undefined if the file does not begin with `init`
 */
export function segmentInHead(init: ArrayBuffer, head: ArrayBuffer): ArrayBuffer | undefined {
  const bytes = new Uint8Array(head);
  const beginsWithInit = new Uint8Array(init).every((byte, offset) => byte === bytes[offset]);
  return beginsWithInit ? head.slice(init.byteLength) : undefined;
}
