import { SAMPLE_RATE_HZ } from '../plan/sound.js';
import { toNumber } from '../source/ratio.js';
import { type FfmpegOptions, fileUrl, options } from '../tools/ffmpeg.js';
import type { EncodeJob } from './encode-job.js';
import { filterGraph } from './filter-graph.js';
import { renditionOptions } from './rendition-options.js';

/** Where an interrupted run has stopped, in every rendition. */
export interface Stop {
  readonly segments: number;
  /** Decode times, by track. */
  readonly endTimes: ReadonlyMap<number, number>;
}

/** The sound is mapped after the video. */
const SOUND_TRACK_ID = 2;

/** Into the first frame of the sound that is needed, so that rounding does not find the one before. */
const INTO_SOUND_FRAME_SAMPLES = 256;

/** The arguments of ffmpeg for all renditions, from the beginning or from where a run has stopped. */
export function encodeArguments(
  { source, plan, tools, soundFile }: Pick<EncodeJob, 'source' | 'plan' | 'tools' | 'soundFile'>,
  outputs: readonly string[],
  stop: Stop | undefined,
): readonly string[] {
  const perRendition = plan.renditions.flatMap((rendition, index) => [
    ...options({ map: `[${rendition.name}]` }),
    ...(soundFile ? options({ map: '1:a', 'c:a': 'copy' }) : options({ an: true })),
    ...renditionOptions(rendition, plan),
    outputs[index] ?? '',
  ]);
  return [
    ...options({ ...seekVideo(plan.renditions[0], stop), i: fileUrl(source.path) }),
    ...(soundFile ? options({ ...seekSound(stop), i: fileUrl(soundFile) }) : []),
    ...options({ filter_complex: filterGraph(source, plan.renditions, tools) }),
    ...perRendition,
  ];
}

/** A quarter of a frame early, so that rounding does not drop the first frame. */
function seekVideo(
  rendition: EncodeJob['plan']['renditions'][number] | undefined,
  stop: Stop | undefined,
): FfmpegOptions {
  if (!rendition || !stop) return {};
  const { framesPerSegment, frameRate } = rendition;
  return { ss: ((stop.segments * framesPerSegment - 0.25) / toNumber(frameRate)).toFixed(6) };
}

function seekSound(stop: Stop | undefined): FfmpegOptions {
  const samples = stop?.endTimes.get(SOUND_TRACK_ID);
  if (samples === undefined) return {};
  return { ss: ((samples + INTO_SOUND_FRAME_SAMPLES) / SAMPLE_RATE_HZ).toFixed(6) };
}
