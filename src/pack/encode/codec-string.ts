import type { VideoCodec } from '../plan/plan.js';
import { viewOf } from './boxes.js';

/** AAC-LC (RFC 6381, and ISO/IEC 14496-3), which is what ffmpeg's encoder writes. */
export const AUDIO_CODEC = 'mp4a.40.2';

/** The decoder configuration of each codec: the type of its box. */
const CONFIGURATION: Readonly<Record<VideoCodec, string>> = { h264: 'avcC', hevc: 'hvcC', av1: 'av1C' };

/**
 * The name of the video's codec for the attribute `CODECS` (RFC 6381), read from an initialization section.
 *
 * @throws {Error} if the section has no decoder configuration of this codec
 */
export function codecString(init: Uint8Array, codec: VideoCodec): string {
  const at = new TextDecoder('latin1').decode(init).indexOf(CONFIGURATION[codec]);
  if (at < 0) throw new Error(`an initialization section without ${CONFIGURATION[codec]}`);
  const bytes = init.subarray(at + 4);
  if (codec === 'h264') return `avc1.${hex(bytes.subarray(1, 4))}`;
  return codec === 'hevc' ? hevcString(bytes) : av1String(bytes);
}

/** ISO/IEC 14496-15, annex E.3: profile, compatibility in reverse bit order, tier and level, constraints. */
function hevcString(bytes: Uint8Array): string {
  const view = viewOf(bytes);
  const general = view.getUint8(1);
  const space = ['', 'A', 'B', 'C'][general >> 6];
  const compatibility = Number.parseInt(
    view.getUint32(2).toString(2).padStart(32, '0').split('').reverse().join(''),
    2,
  );
  const tier = general & 0x20 ? 'H' : 'L';
  const constraints = Array.from(bytes.subarray(6, 12), (byte) => byte.toString(16).toUpperCase());
  while (constraints.at(-1) === '0') constraints.pop();
  return [
    `hvc1.${space}${general & 0x1f}`,
    compatibility.toString(16).toUpperCase(),
    `${tier}${view.getUint8(12)}`,
    ...constraints,
  ].join('.');
}

/** AV1 Codec ISO Media File Format Binding, section 5: profile, level and tier, bit depth. */
function av1String(bytes: Uint8Array): string {
  const view = viewOf(bytes);
  const profileAndLevel = view.getUint8(1);
  const flags = view.getUint8(2);
  const level = String(profileAndLevel & 0x1f).padStart(2, '0');
  const depth = flags & 0x40 ? '10' : '08';
  return `av01.${profileAndLevel >> 5}.${level}${flags & 0x80 ? 'H' : 'M'}.${depth}`;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
