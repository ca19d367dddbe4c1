/** Just enough of the ISO base media file format (ISO/IEC 14496-12) to find where boxes begin and end. */
const HEADER_BYTES = 8;

/** @returns {{type: string, start: number, end: number, body: Buffer}[]} the boxes that lie side by side */
export function readBoxes(buffer) {
  const boxes = [];
  let start = 0;
  while (start < buffer.length) {
    const end = start + buffer.readUInt32BE(start);
    const type = buffer.toString('latin1', start + 4, start + HEADER_BYTES);
    if (end < start + HEADER_BYTES || end > buffer.length) throw new Error(`Box ${type} has no usable size`);
    boxes.push({ type, start, end, body: buffer.subarray(start + HEADER_BYTES, end) });
    start = end;
  }
  return boxes;
}

/** Follows a path of box types, such as `childBoxes(moof, 'traf', 'tfhd')`, into every matching branch. */
export function childBoxes(box, type, ...deeper) {
  const children = readBoxes(box.body).filter((child) => child.type === type);
  return deeper.length === 0 ? children : children.flatMap((child) => childBoxes(child, ...deeper));
}

/** What one track fragment says of itself: whose it is, and how many samples it carries. */
export function readTrackFragment(traf) {
  const [tfhd] = childBoxes(traf, 'tfhd');
  const truns = childBoxes(traf, 'trun');
  // Both are full boxes: one byte of version and three of flags stand before the first field.
  const trackId = tfhd.body.readUInt32BE(4);
  const sampleCount = truns.reduce((total, trun) => total + trun.body.readUInt32BE(4), 0);
  return { trackId, sampleCount };
}

/** The RFC 6381 name of the H.264 profile and level, read from the decoder configuration. */
export function readAvcCodec(init) {
  const at = init.indexOf('avcC', 0, 'latin1');
  if (at === -1) throw new Error('The init segment has no H.264 decoder configuration');
  return `avc1.${init.subarray(at + 5, at + 8).toString('hex')}`;
}
