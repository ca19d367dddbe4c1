import {
  BufferTarget,
  CmafOutputFormat,
  Conversion,
  type ConversionVideoOptions,
  NullTarget,
  Output,
  VideoSample,
} from 'mediabunny';
import type { EncodedRendition, WrittenSegment } from '../../src/pack/encode/encoded-rendition.ts';
import { INIT_FILE, segmentFile } from '../../src/pack/encode/rendition-files.ts';
import type { Rendition, SoundPlan } from '../../src/pack/plan/plan.ts';
import { SAMPLE_RATE_HZ } from '../../src/pack/plan/sound.ts';
import { PackProblem } from '../../src/pack/problem.ts';
import { toNumber } from '../../src/pack/source/ratio.ts';
import { bitRate, targetBitsPerSecond } from './bit-rates.ts';
import { cutChunks } from './chunks/cut-chunks.ts';
import { readSamples } from './chunks/read-samples.ts';
import type { EncodeJob } from './encode.ts';
import { fillSound } from './fill-sound.ts';

/** A keyframe ends a segment, although the rounding of its time makes the segment a little shorter. */
const ROUNDING_SECONDS = 0.001;

/** Encodes a rendition, and adds its segments to the files of the clip as soon as they are there. */
export async function encodeRendition(job: EncodeJob, rendition: Rendition): Promise<EncodedRendition> {
  const { opened, plan, files, signal } = job;
  const segments: WrittenSegment[] = [];
  const initTarget = new BufferTarget();
  const output = new Output({
    format: segmentsOf(rendition, (segment) =>
      segments.push(addSegment(job, rendition, segments.length + 1, segment)),
    ),
    // The segments are taken while they are written.
    target: new NullTarget(),
    initTarget,
  });
  const startSeconds = await opened.video.getFirstTimestamp();
  const soundSeconds = ((await opened.audio?.computeDuration()) ?? 0) - startSeconds;
  const conversion = await Conversion.init({
    input: opened.input,
    output,
    trim: { start: startSeconds, end: startSeconds + plan.durationSeconds },
    video: (track) => (track.id === opened.video.id ? videoOptions(job, rendition) : { discard: true }),
    audio: (track) =>
      plan.sound && track.id === opened.audio?.id
        ? soundOptions(plan.sound, soundSeconds, plan.durationSeconds)
        : { discard: true },
    tags: {},
    showWarnings: false,
  });
  await execute(conversion, signal);
  const init = new Uint8Array(initTarget.buffer ?? []);
  files.set(`${rendition.name}/${INIT_FILE}`, new Blob([init]));
  const { framesPerSegment } = rendition;
  const isLast = (segment: WrittenSegment) => segment === segments.at(-1);
  if (
    segments.some(
      (segment) =>
        segment.frames > framesPerSegment || (segment.frames < framesPerSegment && !isLast(segment)),
    )
  )
    throw new PackProblem('The encoder of this browser does not put keyframes where they are needed.');
  return { rendition, init, segments };
}

async function execute(conversion: Conversion, signal: AbortSignal): Promise<void> {
  const cancel = () => void conversion.cancel();
  signal.addEventListener('abort', cancel);
  try {
    signal.throwIfAborted();
    await conversion.execute();
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** Mediabunny begins a fragment with a keyframe. Therefore each fragment is a segment. */
function segmentsOf(
  { framesPerSegment, frameRate }: Rendition,
  onSegment: (segment: Uint8Array) => void,
): CmafOutputFormat {
  let moof = new Uint8Array();
  return new CmafOutputFormat({
    minimumFragmentDuration: framesPerSegment / toNumber(frameRate) - ROUNDING_SECONDS,
    onMoof: (bytes) => {
      moof = bytes.slice();
    },
    onMdat: (bytes) => {
      const segment = new Uint8Array(moof.length + bytes.length);
      segment.set(moof);
      segment.set(bytes, moof.length);
      onSegment(segment);
    },
  });
}

/** @param number counted from 1 */
function addSegment(
  { files }: EncodeJob,
  rendition: Rendition,
  number: number,
  segment: Uint8Array,
): WrittenSegment {
  const tracks = readSamples(segment);
  const chunked = new Blob(cutChunks(tracks, { ...rendition, segmentNumber: number }));
  const uri = segmentFile(number);
  files.set(`${rendition.name}/${uri}`, chunked);
  return { uri, bytes: chunked.size, frames: tracks[0]?.samples.length ?? 0 };
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

function soundOptions(sound: SoundPlan, soundSeconds: number, durationSeconds: number) {
  const { channels, bitsPerSecond } = sound;
  return {
    codec: 'aac' as const,
    numberOfChannels: channels,
    sampleRate: SAMPLE_RATE_HZ,
    quality: bitRate(bitsPerSecond),
    forceTranscode: true,
    process: fillSound(sound, soundSeconds, durationSeconds),
  };
}
