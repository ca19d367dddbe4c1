// Damages segments as transmission and packagers do.

/** An MPEG-TS packet (ISO/IEC 13818-1, section 2.4.3). */
const PACKET_BYTES = 188;

/** AAC in ADTS, in a program map (ISO/IEC 13818-1, table 2-34). */
const ADTS_STREAM_TYPE = 0x0f;

const ADTS_HEADER_BYTES = 7;

/** A file of random bytes that is always the same. */
export function noise(byteLength) {
  let seed = 1;
  return Buffer.from({ length: byteLength }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return (seed >> 16) & 0xff;
  });
}

/** Overwrites a part of a segment in its middle. */
export function overwriteMiddle(segment, bytes) {
  const damaged = Buffer.from(segment);
  bytes.copy(damaged, Math.floor((segment.length - bytes.length) / 2));
  return damaged;
}

/** Overwrites the AAC frames in an MPEG-TS segment, and leaves their ADTS headers as they are. */
export function overwriteAac(segment) {
  const damaged = Buffer.from(segment);
  const audioPid = audioPidOf(damaged);
  const places = payloadPlaces(damaged, audioPid);
  for (let at = 0; at + ADTS_HEADER_BYTES < places.length; ) {
    const byteAt = (offset) => damaged[places[at + offset]];
    const isHeader = byteAt(0) === 0xff && (byteAt(1) & 0xf6) === 0xf0;
    const frameBytes = ((byteAt(3) & 3) << 11) | (byteAt(4) << 3) | (byteAt(5) >> 5);
    if (!isHeader || frameBytes < ADTS_HEADER_BYTES) {
      at += 1;
      continue;
    }
    for (const place of places.slice(at + ADTS_HEADER_BYTES, at + frameBytes)) damaged[place] = 0xa5;
    at += frameBytes;
  }
  return damaged;
}

/** The offsets of the bytes of the elementary stream in the packets with this PID. */
function payloadPlaces(bytes, pid) {
  const places = [];
  for (let start = 0; start + PACKET_BYTES <= bytes.length; start += PACKET_BYTES) {
    if (pidAt(bytes, start) !== pid) continue;
    let at = payloadStart(bytes, start);
    // The header of a PES packet (section 2.4.3.6).
    if (bytes[start + 1] & 0x40) at += 9 + bytes[at + 8];
    for (; at < start + PACKET_BYTES; at++) places.push(at);
  }
  return places;
}

function audioPidOf(bytes) {
  const mapPid = readTable(bytes, 0, (at) => ((bytes[at + 2] & 0x1f) << 8) | bytes[at + 3], 8, 4);
  return readTable(
    bytes,
    mapPid,
    (at) => (bytes[at] === ADTS_STREAM_TYPE ? pidOfField(bytes, at + 1) : 0),
    12,
  );
}

function pidOfField(bytes, at) {
  return ((bytes[at] & 0x1f) << 8) | bytes[at + 1];
}

/** Reads the entries of a table (section 2.4.4), and returns the first result that is not 0. */
function readTable(bytes, pid, read, entriesAt, entryBytes) {
  for (let start = 0; start + PACKET_BYTES <= bytes.length; start += PACKET_BYTES) {
    if (pidAt(bytes, start) !== pid) continue;
    const section = payloadStart(bytes, start) + 1;
    const end = section + 3 + (((bytes[section + 1] & 0x0f) << 8) | bytes[section + 2]) - 4;
    for (let at = section + entriesAt; at < end; ) {
      const found = read(at);
      if (found) return found;
      at += entryBytes ?? 5 + (((bytes[at + 3] & 0x0f) << 8) | bytes[at + 4]);
    }
  }
  throw new Error(`no entry in the table of PID ${pid}`);
}

function pidAt(bytes, start) {
  return pidOfField(bytes, start + 1);
}

function payloadStart(bytes, start) {
  const hasAdaptationField = (bytes[start + 3] & 0x20) !== 0;
  return start + 4 + (hasAdaptationField ? 1 + bytes[start + 4] : 0);
}
