import {
  BufferTarget,
  CmafOutputFormat,
  Conversion,
  HlsOutputFormat,
  Output,
  OutputTrackGroup,
  PathedTarget,
  VideoSample,
} from 'mediabunny';
import type { EncodedRendition } from '../../src/pack/encode/encoded-rendition.ts';
import { INIT_FILE, PLAYLIST_FILE, segmentFile } from '../../src/pack/encode/rendition-files.ts';
import { MULTIVARIANT_FILE } from '../../src/pack/output/clip-files.ts';
import type { Plan, Rendition } from '../../src/pack/plan/plan.ts';
import { SAMPLE_RATE_HZ } from '../../src/pack/plan/sound.ts';
import { PackProblem } from '../../src/pack/problem.ts';
import { toNumber } from '../../src/pack/source/ratio.ts';
import { bitRate, targetBitsPerSecond } from './bit-rates.ts';
import { cutChunks } from './chunks/cut-chunks.ts';
import { readSamples } from './chunks/read-samples.ts';
import type { ClipFiles } from './clip-files.ts';
import type { OpenSource } from './read-source.ts';

/** The keyframe that ends a segment comes at its target duration, or it may be missed by the rounding of times. */
const ROUNDING_SECONDS = 0.001;

/** What the encoding of a clip needs. */
export interface EncodeJob {
  readonly opened: OpenSource;
  readonly plan: Plan;
  readonly files: ClipFiles;
  readonly signal: AbortSignal;
  /** Called for each frame. */
  onFrame(rendition: Rendition, frames: number): void;
}

/**
 * Encodes all renditions, each with its sound, and adds their segments to the files of the clip.
 *
 * @throws {PackProblem} if the encoder of the browser does not do what it is asked for
 */
export async function encodeRenditions(job: EncodeJob): Promise<readonly EncodedRendition[]> {
  const { opened, plan, files, signal } = job;
  const frames = new Map<string, number>();
  const output = new Output({
    format: segmentsOf(plan),
    target: new PathedTarget(MULTIVARIANT_FILE, ({ path }) => fileTarget(path, files)),
  });
  const groups = plan.renditions.map(() => new OutputTrackGroup());
  const startSeconds = await opened.video.getFirstTimestamp();
  const conversion = await Conversion.init({
    input: opened.input,
    output,
    trim: { start: startSeconds, end: startSeconds + plan.durationSeconds },
    video: (track) =>
      track.id === opened.video.id ? videoOptions(job, groups, frames) : [{ discard: true }],
    audio: (track) => (track.id === opened.audio?.id ? soundOptions(plan, groups) : [{ discard: true }]),
    showWarnings: false,
  });
  const cancel = () => void conversion.cancel();
  signal.addEventListener('abort', cancel);
  try {
    signal.throwIfAborted();
    await conversion.execute();
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  return Promise.all(plan.renditions.map((rendition) => cutRendition(rendition, frames, files)));
}

/** Each rendition has a folder, as those of the command do. */
function segmentsOf({ renditions }: Plan): HlsOutputFormat {
  const [first] = renditions;
  if (!first) throw new Error('a plan has at least one rendition');
  return new HlsOutputFormat({
    segmentFormat: new CmafOutputFormat(),
    targetDuration: first.framesPerSegment / toNumber(first.frameRate) - ROUNDING_SECONDS,
    getPlaylistPath: ({ n }) => `${renditions[n - 1]?.name}/${PLAYLIST_FILE}`,
    getInitPath: () => INIT_FILE,
    getSegmentPath: ({ n }) => segmentFile(n),
  });
}

function fileTarget(path: string, files: ClipFiles): BufferTarget {
  return new BufferTarget({ onFinalize: (buffer) => files.set(path, new Blob([buffer])) });
}

function videoOptions({ plan, onFrame }: EncodeJob, groups: OutputTrackGroup[], frames: Map<string, number>) {
  return plan.renditions.map((rendition, index) => ({
    codec: 'avc' as const,
    width: rendition.widthPixels,
    height: rendition.heightPixels,
    fit: 'fill' as const,
    frameRate: toNumber(rendition.frameRate),
    quality: bitRate(targetBitsPerSecond(rendition)),
    forceTranscode: true,
    allowTransformationMetadata: false,
    process: (sample: VideoSample) => {
      const frame = frames.get(rendition.name) ?? 0;
      frames.set(rendition.name, frame + 1);
      onFrame(rendition, frame + 1);
      return withKeyframe(sample, frame % rendition.framesPerSegment === 0);
    },
    group: groups[index] as OutputTrackGroup,
  }));
}

/** Keyframes are counted in frames, so that those of all renditions are at the same times. */
function withKeyframe(sample: VideoSample, keyFrame: boolean): VideoSample {
  const { timestamp, duration } = sample;
  const frame = sample.toVideoFrame();
  return new VideoSample(frame, { timestamp, duration, encodeOptions: { keyFrame } });
}

function soundOptions({ sound }: Plan, groups: OutputTrackGroup[]) {
  if (!sound) return [{ discard: true }];
  return groups.map((group) => ({
    codec: 'aac' as const,
    numberOfChannels: sound.channels,
    sampleRate: SAMPLE_RATE_HZ,
    quality: bitRate(sound.bitsPerSecond),
    forceTranscode: true,
    group,
  }));
}

/** Cuts the segments of a rendition into chunks. */
async function cutRendition(
  rendition: Rendition,
  frames: ReadonlyMap<string, number>,
  files: ClipFiles,
): Promise<EncodedRendition> {
  const { name, framesPerSegment } = rendition;
  const init = files.get(`${name}/${INIT_FILE}`);
  const total = frames.get(name) ?? 0;
  const count = Math.ceil(total / framesPerSegment);
  if (!init || count === 0) throw new PackProblem('The encoder of this browser has made nothing.');
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const segments = await Promise.all(
    numbers.map(async (number) => {
      const expected = Math.min(framesPerSegment, total - (number - 1) * framesPerSegment);
      const bytes = await cutSegment(rendition, number, expected, files);
      return { uri: segmentFile(number), bytes, frames: expected };
    }),
  );
  // The padding of the sound's encoder may be a segment of its own, after the last picture.
  files.delete(`${name}/${segmentFile(count + 1)}`);
  return { rendition, init: new Uint8Array(await init.arrayBuffer()), segments };
}

/**
 * @param frames how many the segment must have
 * @returns the size of the segment
 */
async function cutSegment(
  rendition: Rendition,
  segmentNumber: number,
  frames: number,
  files: ClipFiles,
): Promise<number> {
  const path = `${rendition.name}/${segmentFile(segmentNumber)}`;
  const segment = files.get(path) ?? new Blob();
  const tracks = readSamples(new Uint8Array(await segment.arrayBuffer()));
  if (tracks[0]?.samples.length !== frames)
    throw new PackProblem('The encoder of this browser does not put keyframes where they are needed.');
  const chunked = new Blob(cutChunks(tracks, { ...rendition, segmentNumber }));
  files.set(path, chunked);
  return chunked.size;
}
