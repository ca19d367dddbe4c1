import { boxesIn, HEADER_BYTES, viewOf } from '../../../src/pack/encode/boxes.ts';

/** The boxes around a decoder configuration, each with the bytes before its first child (ISO/IEC 14496-12). */
const PATH: readonly (readonly [type: string, headerBytes: number])[] = [
  ['moov', HEADER_BYTES],
  ['trak', HEADER_BYTES],
  ['mdia', HEADER_BYTES],
  ['minf', HEADER_BYTES],
  ['stbl', HEADER_BYTES],
  ['stsd', 16],
  ['avc1', 86],
  ['avcC', HEADER_BYTES],
];

/** The fields before the parameter sets (ISO/IEC 14496-15, section 5.3.3.1.2), and the reserved bits of two of them. */
const FIXED_BYTES = 6;
const LENGTH_RESERVED = 0b1111_1100;
const COUNT_RESERVED = 0b1110_0000;
const COUNT_MASK = 0b1_1111;

/**
 * Repairs the decoder configuration that Firefox writes: it has the first byte of each parameter set twice, and lacks
 * the reserved bits (bug 2031056 of Mozilla). Some players take nothing else, and refuse the clip.
 *
 * @param init an initialization section
 * @returns the section as it was, if its configuration is right
 */
export function repairConfiguration(init: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const path = findPath(init, 0, init.length, PATH);
  const configuration = path?.at(-1);
  if (!path || !configuration) return init;
  const from = configuration.start + HEADER_BYTES;
  const record = init.subarray(from, configuration.end);
  const repaired = repairRecord(record);
  if (!repaired) return init;
  const result = new Uint8Array(init.length - record.length + repaired.length);
  result.set(init.subarray(0, from));
  result.set(repaired, from);
  result.set(init.subarray(configuration.end), from + repaired.length);
  for (const { start, end } of path)
    viewOf(result).setUint32(start, end - start - record.length + repaired.length);
  return result;
}

function findPath(
  init: Uint8Array,
  from: number,
  to: number,
  [step, ...rest]: typeof PATH,
): ReturnType<typeof boxesIn> | undefined {
  if (!step) return [];
  const [type, headerBytes] = step;
  for (const box of boxesIn(init, from, to)) {
    const inner = box.type === type ? findPath(init, box.start + headerBytes, box.end, rest) : undefined;
    if (inner) return [box, ...inner];
  }
  return undefined;
}

/** @returns undefined if nothing is wrong */
function repairRecord(record: Uint8Array): Uint8Array | undefined {
  const firstSet = record.subarray(FIXED_BYTES + 2);
  // After the first byte of the set comes the profile, which is never the same.
  if (firstSet[0] !== firstSet[1]) return undefined;
  const fixed = record.slice(0, FIXED_BYTES);
  fixed[FIXED_BYTES - 2] = (record[FIXED_BYTES - 2] ?? 0) | LENGTH_RESERVED;
  const parts = [...fixed.subarray(0, FIXED_BYTES - 1)];
  let at = FIXED_BYTES - 1;
  for (const reserved of [COUNT_RESERVED, 0]) {
    const count = (record[at] ?? 0) & COUNT_MASK;
    parts.push(count | reserved);
    at += 1;
    for (let index = 0; index < count; index += 1) {
      const length = viewOf(record).getUint16(at);
      const set = record.subarray(at + 3, at + 2 + length);
      parts.push(set.length >> 8, set.length & 0xff, ...set);
      at += 2 + length;
    }
  }
  return Uint8Array.from([...parts, ...record.subarray(at)]);
}
