import type { TrackSamples } from './read-samples.ts';

const FIELD_BYTES = 4;

/** Flag of a `tfhd` box (ISO/IEC 14496-12, section 8.8.7): offsets are counted from the fragment. */
const BASE_IS_FRAGMENT = 0x2_00_00;

/** Flags of a `trun` box (section 8.8.8): an offset, and all four fields of each sample. */
const RUN_FLAGS = 0xf_01;

/** Version 1: times of 64 bits, and composition offsets that may be negative. */
const VERSION = 1;

/** A fragment (`moof`) with its data (`mdat`). */
export function writeFragment(sequenceNumber: number, tracks: readonly TrackSamples[]): Uint8Array {
  const data = tracks.map(({ samples }) => concat(samples.map(({ bytes }) => bytes)));
  // The size of a fragment does not depend on its offsets.
  const { length } = moof(sequenceNumber, tracks, data, 0);
  return concat([moof(sequenceNumber, tracks, data, length), box('mdat', data)]);
}

function moof(
  sequenceNumber: number,
  tracks: readonly TrackSamples[],
  data: readonly Uint8Array[],
  moofBytes: number,
): Uint8Array {
  // Data begin after the header of their box.
  let offset = moofBytes + 2 * FIELD_BYTES;
  const trafs = tracks.map((track, index) => {
    const traf = writeTrack(track, offset);
    offset += data[index]?.length ?? 0;
    return traf;
  });
  return box('moof', [fullBox('mfhd', 0, 0, [fields(sequenceNumber)]), ...trafs]);
}

function writeTrack({ trackId, decodeTime, samples }: TrackSamples, dataOffset: number): Uint8Array {
  const rows = samples.flatMap(({ duration, bytes, flags, compositionOffset }) => [
    duration,
    bytes.length,
    flags,
    compositionOffset,
  ]);
  return box('traf', [
    fullBox('tfhd', 0, BASE_IS_FRAGMENT, [fields(trackId)]),
    fullBox('tfdt', VERSION, 0, [fields(Math.floor(decodeTime / 2 ** 32), decodeTime)]),
    fullBox('trun', VERSION, RUN_FLAGS, [fields(samples.length, dataOffset, ...rows)]),
  ]);
}

function fullBox(type: string, version: number, flags: number, parts: readonly Uint8Array[]): Uint8Array {
  return box(type, [fields(version * 2 ** 24 + flags), ...parts]);
}

function box(type: string, parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 2 * FIELD_BYTES);
  return concat([fields(size), new TextEncoder().encode(type), ...parts]);
}

/** Fields of 32 bits, big-endian. Negative ones become their two's complement. */
function fields(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * FIELD_BYTES));
  for (const [index, value] of values.entries()) view.setUint32(index * FIELD_BYTES, value);
  return new Uint8Array(view.buffer);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
