import {
  ALL_FORMATS,
  BlobSource,
  type FrameRateMetrics,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny';
import { PackProblem } from '../../src/pack/problem.ts';
import { chooseFrameRate } from '../../src/pack/source/frame-rate.ts';
import type { Ratio } from '../../src/pack/source/ratio.ts';
import type { Source, SourceAudio, SourceVideo } from '../../src/pack/source/source.ts';
import { BrowserProblem } from './browser-problem.ts';

/** A video file that the browser can decode. */
export interface OpenSource {
  readonly input: Input;
  readonly video: InputVideoTrack;
  readonly audio: InputAudioTrack | undefined;
  /** As ffprobe would describe it. */
  readonly source: Source;
}

/** Denominators of the frame rates in use: 25, 12.5, 30000/1001. */
const RATE_DENOMINATORS = [1, 2, 1001];

/** How far a measured frame rate is from an exact one. */
const RATE_TOLERANCE = 0.005;

/**
 * Opens a file, of which only the needed parts are read.
 *
 * @throws {PackProblem} if the file is no video
 * @throws {BrowserProblem} if the browser cannot decode it
 */
export async function openSource(file: File): Promise<OpenSource> {
  if (file.size === 0) throw new PackProblem(`${file.name} is empty.`);
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  try {
    return await describe(input, file);
  } catch (error) {
    input.dispose();
    throw error;
  }
}

async function describe(input: Input, file: File): Promise<OpenSource> {
  if (!(await input.canRead()))
    throw new PackProblem(
      `${file.name} is no video that this page can read. The command below reads more formats.`,
    );
  const [video, audio, audios] = await Promise.all([
    input.getPrimaryVideoTrack(),
    input.getPrimaryAudioTrack(),
    input.getAudioTracks(),
  ]).catch(() => {
    throw new PackProblem(`${file.name} is broken or cut off: its index cannot be read.`);
  });
  if (!video) {
    const found = audio ? 'has sound, and no video' : 'has no video in it, or is cut off';
    throw new PackProblem(`${file.name} ${found}. Choose a video.`);
  }
  await requireDecoder(video, file);
  if (audio) await requireDecoder(audio, file);
  const [startSeconds, endSeconds] = [await video.getFirstTimestamp(), await video.computeDuration()];
  const videoSeconds = endSeconds - startSeconds;
  const { title = '' } = await input.getMetadataTags();
  const source = {
    path: file.name,
    bytes: file.size,
    modifiedAtMs: file.lastModified,
    // The sound is cut where the pictures end.
    durationSeconds: videoSeconds,
    videoSeconds,
    video: await describeVideo(video),
    audios: await Promise.all(
      audios.map((track, index) => describeAudio(track, index, track.id === audio?.id)),
    ),
    title,
  };
  return { input, video, audio: audio ?? undefined, source };
}

async function requireDecoder(track: InputVideoTrack | InputAudioTrack, file: File): Promise<void> {
  if (await track.canDecode()) return;
  const codec = (await track.getCodec()) ?? 'an unknown format';
  const part = track.isVideoTrack() ? 'pictures' : 'sound';
  throw new BrowserProblem(`The ${part} of ${file.name} are in ${codec}, which this browser cannot decode.`);
}

async function describeVideo(track: InputVideoTrack): Promise<SourceVideo> {
  const metrics = await track.computeFrameRateMetrics();
  const { rate, isVariable } = frameRateOf(metrics);
  return {
    streamIndex: track.number,
    codec: (await track.getCodec()) === 'avc' ? 'h264' : ((await track.getCodec()) ?? ''),
    widthPixels: await track.getDisplayWidth(),
    heightPixels: await track.getDisplayHeight(),
    frameRate: rate,
    hasVariableFrameRate: isVariable,
    // Browsers do not tell.
    isInterlaced: false,
    dynamicRange: (await track.hasHighDynamicRange()) ? 'pq' : 'sdr',
    hasColorMatrix: true,
    bitsPerSecond: (await track.getAverageBitrate()) ?? undefined,
  };
}

function frameRateOf({ underlyingFrameRate, averageFrameRate }: FrameRateMetrics) {
  const average = ratioOf(averageFrameRate);
  const nominal = underlyingFrameRate === null ? undefined : ratioOf(underlyingFrameRate);
  // A rate that fits all frames, some of which are missing, is constant.
  if (nominal) return chooseFrameRate(nominal, nominal);
  const { rate } = chooseFrameRate(undefined, average);
  return { rate, isVariable: true };
}

function ratioOf(rate: number): Ratio {
  const exact = RATE_DENOMINATORS.find(
    (denominator) => Math.abs(Math.round(rate * denominator) / denominator - rate) < RATE_TOLERANCE,
  );
  const denominator = exact ?? 1;
  return { numerator: Math.max(1, Math.round(rate * denominator)), denominator };
}

async function describeAudio(
  track: InputAudioTrack,
  streamIndex: number,
  isDefault: boolean,
): Promise<SourceAudio> {
  const [codec, channels, language] = await Promise.all([
    track.getCodec(),
    track.getNumberOfChannels(),
    track.getLanguageCode(),
  ]);
  return { streamIndex, codec: codec ?? '', channels, language, isDefault };
}
