import {
  type ConversionAudioOptions,
  type ConversionOptions,
  type ConversionVideoOptions,
  VideoSample,
} from 'mediabunny';
import type { Rendition, SoundPlan } from '../../src/pack/plan/plan.ts';
import { SAMPLE_RATE_HZ } from '../../src/pack/plan/sound.ts';
import { toNumber } from '../../src/pack/source/ratio.ts';
import { bitRate, targetBitsPerSecond } from './bit-rates.ts';
import type { EncodeJob } from './encode.ts';
import { fillSound } from './fill-sound.ts';

/** How Mediabunny makes a rendition of a source: from the first frame to the last. */
export async function conversionOptions(
  job: EncodeJob,
  rendition: Rendition,
): Promise<Omit<ConversionOptions, 'output'>> {
  const { input, video, audio } = job.opened;
  const { sound, durationSeconds } = job.plan;
  const startSeconds = await video.getFirstTimestamp();
  const soundSeconds = ((await audio?.computeDuration()) ?? 0) - startSeconds;
  return {
    input,
    trim: { start: startSeconds, end: startSeconds + durationSeconds },
    video: (track) => (track.id === video.id ? videoOptions(job, rendition) : { discard: true }),
    audio: (track) =>
      sound && track.id === audio?.id
        ? { ...soundOptions(sound), process: fillSound(sound, soundSeconds, durationSeconds) }
        : { discard: true },
    tags: {},
    showWarnings: false,
  };
}

function videoOptions({ onFrame }: EncodeJob, rendition: Rendition): ConversionVideoOptions {
  let frames = 0;
  return {
    codec: 'avc',
    width: rendition.widthPixels,
    height: rendition.heightPixels,
    fit: 'fill',
    frameRate: toNumber(rendition.frameRate),
    quality: bitRate(targetBitsPerSecond(rendition)),
    forceTranscode: true,
    allowTransformationMetadata: false,
    process: (sample: VideoSample) => {
      const isFirst = frames % rendition.framesPerSegment === 0;
      frames += 1;
      onFrame(rendition, frames);
      return withKeyframe(sample, isFirst);
    },
  };
}

/** Keyframes are counted in frames, so that those of all renditions are at the same times. */
function withKeyframe(sample: VideoSample, keyFrame: boolean): VideoSample {
  const { timestamp, duration } = sample;
  return new VideoSample(sample.toVideoFrame(), { timestamp, duration, encodeOptions: { keyFrame } });
}

function soundOptions({ channels, bitsPerSecond }: SoundPlan): ConversionAudioOptions {
  return {
    codec: 'aac',
    numberOfChannels: channels,
    sampleRate: SAMPLE_RATE_HZ,
    quality: bitRate(bitsPerSecond),
    forceTranscode: true,
  };
}
