import type { Loudness } from '../measure/measure-loudness.js';
import type { SoundPlan } from '../plan/plan.js';
import { mixing } from '../plan/sound.js';
import type { Source } from '../source/source.js';
import { ffmpeg, fileUrl, options } from '../tools/ffmpeg.js';

/** The encoder puts a frame of silence in front. */
const PRIMING_SAMPLES = 1024;

/** EBU R 128 allows true peaks up to -1 dBTP; the encoder adds up to half a decibel to them. */
const MAX_PEAK_DECIBELS = -1.5;

/** Gains smaller than this are not heard. */
const MIN_GAIN_DECIBELS = 0.1;

/** Where the sound comes from and goes to. */
export interface SoundJob {
  readonly source: Source;
  readonly sound: SoundPlan;
  /** Undefined leaves the sound as loud as it is. */
  readonly loudness: Loudness | undefined;
  readonly file: string;
  readonly signal: AbortSignal;
}

/** Encodes the sound once for all renditions, as long as the clip. */
export async function encodeSound({ source, sound, loudness, file, signal }: SoundJob): Promise<void> {
  const filters = [
    mixing(sound),
    ...(loudness ? levelling(sound, loudness) : []),
    `apad=whole_dur=${source.durationSeconds}`,
    `atrim=end=${source.durationSeconds}`,
    // Sound and picture begin together without an edit list, which not every player reads.
    `atrim=start_sample=${PRIMING_SAMPLES}`,
  ];
  await ffmpeg(
    [
      ...options({ i: fileUrl(source.path), map: `0:${sound.streamIndex}`, af: filters.join(',') }),
      ...options({ 'c:a': 'aac', 'b:a': sound.bitsPerSecond, map_metadata: -1, map_chapters: -1, f: 'mp4' }),
      fileUrl(file),
    ],
    { signal },
  );
}

/** One gain for the whole clip: its loud and quiet parts stay as far apart as they are. */
function levelling(
  { loudnessLufs }: SoundPlan,
  { integratedLufs, peakDecibels }: Loudness,
): readonly string[] {
  const gain = (loudnessLufs ?? integratedLufs) - integratedLufs;
  if (Math.abs(gain) < MIN_GAIN_DECIBELS) return [];
  const volume = `volume=${gain.toFixed(2)}dB`;
  const limit = 10 ** (MAX_PEAK_DECIBELS / 20);
  return peakDecibels + gain > MAX_PEAK_DECIBELS
    ? [volume, `alimiter=limit=${limit.toFixed(4)}:level=disabled`]
    : [volume];
}
