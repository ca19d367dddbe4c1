import { makePlan } from '../../src/pack/plan/make-plan.ts';
import type { Plan } from '../../src/pack/plan/plan.ts';
import { formatBytes } from '../../src/pack/report/format.ts';
import type { Source } from '../../src/pack/source/source.ts';
import { encodableRenditions, prepareSoundEncoder } from './abilities.ts';
import { targetBitsPerSecond } from './bit-rates.ts';
import { BrowserProblem } from './browser-problem.ts';
import { canWriteWebP } from './canvas-images.ts';

const MAX_LINES = 1080;

const BITS_PER_BYTE = 8;

/** All files are kept in memory until they are saved. */
const MAX_CLIP_BYTES = 1_500_000_000;

/**
 * Decides what is made, as the command does without its measurements, which take an encoder with a constant quality.
 *
 * @throws {BrowserProblem} if the browser cannot make it
 */
export async function planClip(source: Source): Promise<Plan> {
  const ideal = makePlan(source, OPTIONS, { encoders: await imageEncoders(), filters: new Set() });
  const renditions = await encodableRenditions(ideal);
  const largest = renditions.at(-1);
  if (!largest)
    throw new BrowserProblem(
      'This browser has no encoder for H.264, the one format of video that every browser plays.',
    );
  const hasFile = renditions.some(({ name }) => name === ideal.fileRendition);
  const plan = { ...ideal, renditions, fileRendition: hasFile ? ideal.fileRendition : largest.name };
  const bytes = estimateBytes(plan);
  if (bytes > MAX_CLIP_BYTES)
    throw new BrowserProblem(
      `The clip would take about ${formatBytes(bytes)} of memory, which is too much for a page.`,
    );
  return { ...plan, notices: await noticesOf(source, ideal, plan) };
}

const OPTIONS = {
  audioTrack: undefined,
  loudnessLufs: undefined,
  preset: '',
  maxLines: MAX_LINES,
  codecs: [],
  posterAtSeconds: undefined,
  hasLoop: false,
} as const;

/** The image formats that a canvas writes, by the encoders of ffmpeg that the plan asks for. */
async function imageEncoders(): Promise<ReadonlySet<string>> {
  return new Set(['mjpeg', ...((await canWriteWebP()) ? ['libwebp'] : [])]);
}

/** What all files take together, with the one MP4, which is a rendition again. */
export function estimateBytes({ renditions, sound, durationSeconds, fileRendition }: Plan): number {
  const file = renditions.filter(({ name }) => name === fileRendition);
  const bitsPerSecond = [...renditions, ...file].reduce(
    (sum, rendition) => sum + targetBitsPerSecond(rendition) + (sound?.bitsPerSecond ?? 0),
    0,
  );
  return (bitsPerSecond * durationSeconds) / BITS_PER_BYTE;
}

async function noticesOf(source: Source, ideal: Plan, plan: Plan): Promise<readonly string[]> {
  const { video, audios } = source;
  const missing = ideal.renditions.filter(({ name }) => !plan.renditions.some((kept) => kept.name === name));
  return [
    ...(missing.length > 0
      ? [`This browser cannot encode ${missing.map(({ name }) => name).join(' and ')}: left out.`]
      : []),
    ...(audios.length === 0 ? ['The video has no sound.'] : []),
    ...(audios.length > 1 ? [`Of ${audios.length} audio tracks, one is used.`] : []),
    ...(video.hasVariableFrameRate ? ['The frame rate varies. The clip has a constant one.'] : []),
    ...(video.dynamicRange === 'sdr'
      ? []
      : ['The video is HDR: its colors may look pale. The command converts them.']),
    ...(plan.sound && !(await prepareSoundEncoder(plan.sound))
      ? ['This browser has no AAC encoder: FFmpeg’s runs in the page, as WebAssembly.']
      : []),
  ];
}
