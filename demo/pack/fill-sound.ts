import { AudioSample } from 'mediabunny';
import type { SoundPlan } from '../../src/pack/plan/plan.ts';
import { SAMPLE_RATE_HZ } from '../../src/pack/plan/sound.ts';

/** The last decoded sound ends about here, before or after what the file says. */
const END_TOLERANCE_SECONDS = 0.05;

/** Silence is made in pieces of at most so much. */
const PIECE_SECONDS = 1;

/**
 * Fills the time before and after the sound with silence, so that it is as long as the pictures: players wait for sound
 * that does not come.
 *
 * @param soundSeconds when the sound ends
 * @returns what Mediabunny does with each piece of sound
 */
export function fillSound(sound: SoundPlan, soundSeconds: number, durationSeconds: number) {
  let isAtStart = true;
  let isAtEnd = false;
  return (sample: AudioSample): AudioSample[] => {
    if (isAtEnd) return [];
    const endSeconds = sample.timestamp + sample.duration;
    const before = isAtStart ? silence(sound, 0, sample.timestamp) : [];
    isAtStart = false;
    isAtEnd = endSeconds >= soundSeconds - END_TOLERANCE_SECONDS;
    return [...before, sample, ...(isAtEnd ? silence(sound, endSeconds, durationSeconds) : [])];
  };
}

function silence({ channels }: SoundPlan, fromSeconds: number, toSeconds: number): AudioSample[] {
  const samples: AudioSample[] = [];
  for (let timestamp = fromSeconds; timestamp < toSeconds; timestamp += PIECE_SECONDS) {
    const frames = Math.round(Math.min(PIECE_SECONDS, toSeconds - timestamp) * SAMPLE_RATE_HZ);
    if (frames === 0) break;
    const data = new Float32Array(frames * channels);
    samples.push(
      new AudioSample({
        data,
        format: 'f32',
        numberOfChannels: channels,
        sampleRate: SAMPLE_RATE_HZ,
        timestamp,
      }),
    );
  }
  return samples;
}
