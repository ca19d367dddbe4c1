import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeMusicBed } from './music-bed.js';
import { ffmpeg, options } from './run.js';

const SAMPLE_RATE_HZ = 48000;
const AAC_FRAME_SAMPLES = 1024;
const BIT_RATE_KBPS = 32;

// Takes the buzz off the synthetic voice, evens it out, and puts it in a small room.
const VOICE_FILTERS = [
  'highpass=f=85',
  'equalizer=f=260:t=q:w=1:g=2',
  'equalizer=f=3200:t=q:w=1.2:g=-3',
  'lowpass=f=8200',
  'acompressor=threshold=0.12:ratio=3:attack=8:release=160:makeup=2',
  'aecho=0.9:0.5:23|41:0.10|0.06',
].join(',');

/** Mixes narration and music bed, and encodes them once: every rung carries the same sound. */
export async function encodeSoundtrack(story, workFolder) {
  const bedFile = join(workFolder, 'music-bed.wav');
  await writeFile(bedFile, composeMusicBed(story.music, story.durationSeconds));

  // The encoder puts one frame of silence in front. Giving up the first frame of the (silent) opening keeps
  // the speech where the captions say it is, without an edit list.
  const primingSeconds = AAC_FRAME_SAMPLES / SAMPLE_RATE_HZ;
  const frameCount = Math.floor((story.durationSeconds * SAMPLE_RATE_HZ) / AAC_FRAME_SAMPLES);
  const mix = [
    `[0:a]aresample=${SAMPLE_RATE_HZ},${VOICE_FILTERS}[voice]`,
    `[1:a]aresample=${SAMPLE_RATE_HZ},lowpass=f=3000,volume=-20dB[bed]`,
    '[voice][bed]amix=inputs=2:duration=longest:normalize=0[both]',
    '[both]loudnorm=I=-18:TP=-3:LRA=9,alimiter=limit=0.75:level=disabled[level]',
    `[level]aresample=${SAMPLE_RATE_HZ},atrim=start=${primingSeconds},asetpts=PTS-STARTPTS[mix]`,
  ];

  const soundtrackFile = join(workFolder, 'soundtrack.aac');
  await ffmpeg(
    ...['-i', join(workFolder, 'narration.wav'), '-i', bedFile],
    ...options({ filter_complex: mix.join(';'), map: '[mix]' }),
    ...options({ 'c:a': 'aac', 'b:a': `${BIT_RATE_KBPS}k`, ac: 1, 'frames:a': frameCount, f: 'adts' }),
    soundtrackFile,
  );
  return soundtrackFile;
}
