import { PackProblem } from '../problem.js';
import type { Source } from '../source/source.js';
import type { SoundPlan } from './plan.js';
import type { SoundOptions } from './plan-options.js';

export const SAMPLE_RATE_HZ = 48_000;

const STEREO_BITS_PER_SECOND = 96_000;
const MONO_BITS_PER_SECOND = 64_000;

/**
 * @returns undefined if the source has no sound
 * @throws {PackProblem} if it has no such track
 */
export function planSound(
  { audios }: Source,
  { audioTrack, loudnessLufs }: SoundOptions,
): SoundPlan | undefined {
  if (audioTrack !== undefined && !audios[audioTrack - 1])
    throw new PackProblem(
      `--audio ${audioTrack}: the source has ${audios.length === 0 ? 'no sound' : `${audios.length} audio ${audios.length === 1 ? 'track' : 'tracks'}`}.`,
    );
  const audio =
    audioTrack === undefined
      ? (audios.find(({ isDefault }) => isDefault) ?? audios[0])
      : audios[audioTrack - 1];
  if (!audio) return undefined;
  const isMono = audio.channels === 1;
  return {
    streamIndex: audio.streamIndex,
    channels: isMono ? 1 : 2,
    bitsPerSecond: isMono ? MONO_BITS_PER_SECOND : STEREO_BITS_PER_SECOND,
    loudnessLufs,
  };
}

/** Fills gaps with silence, and mixes all channels into one or two. */
export function mixing({ channels }: SoundPlan): string {
  const layout = channels === 1 ? 'mono' : 'stereo';
  return `aresample=${SAMPLE_RATE_HZ}:async=1:first_pts=0,aformat=channel_layouts=${layout}`;
}
