import { PackProblem } from '../problem.js';
import { chooseFrameRate } from './frame-rate.js';
import { parseRatio, toNumber } from './ratio.js';
import type { DynamicRange, Source, SourceAudio, SourceVideo } from './source.js';

/** What `ffprobe -of json -show_format -show_streams` writes, as far as it is used. */
export interface ProbedFile {
  readonly streams?: readonly ProbedStream[];
  readonly format?: {
    readonly format_name?: string;
    readonly duration?: string;
    readonly start_time?: string;
    readonly tags?: Readonly<Record<string, string>>;
  };
}

/** A stream in the output of ffprobe. */
export interface ProbedStream {
  readonly index: number;
  readonly codec_type?: string;
  readonly codec_name?: string;
  readonly width?: number;
  readonly height?: number;
  readonly sample_aspect_ratio?: string;
  readonly field_order?: string;
  readonly color_transfer?: string;
  readonly color_space?: string;
  readonly r_frame_rate?: string;
  readonly avg_frame_rate?: string;
  readonly bit_rate?: string;
  readonly duration?: string;
  readonly start_time?: string;
  readonly channels?: number;
  readonly disposition?: Readonly<Record<string, number>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly side_data_list?: readonly { readonly rotation?: number }[];
}

/** The file of a source. */
export type SourceFile = Pick<Source, 'path' | 'bytes' | 'modifiedAtMs'>;

/** The demuxers of ffmpeg for a single picture. */
const PICTURE_FORMAT = /^image2$|_pipe$/;

/** The demuxer of ffmpeg that draws a text as on a terminal. */
const TEXT_FORMAT = 'tty';

const INTERLACED_ORDERS: readonly unknown[] = ['tt', 'bb', 'tb', 'bt'];

const TRANSFERS: Readonly<Record<string, DynamicRange>> = { smpte2084: 'pq', 'arib-std-b67': 'hlg' };

/**
 * Reads what ffprobe says of a file. Pure.
 *
 * @throws {PackProblem} if the file is no video
 */
export function readSource(probed: ProbedFile, file: SourceFile): Source {
  const streams = probed.streams ?? [];
  const audios = streams.filter(({ codec_type, channels }) => codec_type === 'audio' && (channels ?? 0) > 0);
  const format = probed.format?.format_name ?? '';
  if (PICTURE_FORMAT.test(format))
    throw new PackProblem(`${file.path} is a picture (${streams[0]?.codec_name ?? format}). Give a video.`);
  if (format === TEXT_FORMAT) throw new PackProblem(`${file.path} is a text. Give a video.`);
  const video = streams.find((stream) => stream.codec_type === 'video' && !stream.disposition?.attached_pic);
  if (!video && audios.length > 0)
    throw new PackProblem(`${file.path} has sound (${audios[0]?.codec_name}), and no video. Give a video.`);
  if (!video?.width || !video.height) throw new PackProblem(`${file.path} has no video in it. Give a video.`);
  const ends = [video, ...audios].map((stream) => endSeconds(stream, probed));
  return {
    ...file,
    durationSeconds: Math.max(...ends),
    videoSeconds: ends[0] ?? 0,
    video: readVideo(video, video.width, video.height),
    audios: audios.map(readAudio),
    title: probed.format?.tags?.title ?? '',
  };
}

/** When a stream ends, from the beginning of the file; 0 if the file does not say. */
function endSeconds({ start_time, duration, tags }: ProbedStream, { format }: ProbedFile): number {
  // Matroska has a duration for the whole file, and tags for its tracks.
  const [hours, minutes, seconds] = (tags?.DURATION ?? '').split(':').map(Number);
  const tagged = (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
  const lasts = Number(duration) || tagged || Number(format?.duration) || 0;
  const delay = duration ? Number(start_time ?? 0) - Number(format?.start_time ?? 0) : 0;
  return lasts + Math.max(0, delay || 0);
}

function readVideo(stream: ProbedStream, codedWidth: number, codedHeight: number): SourceVideo {
  const pixelShape = parseRatio(stream.sample_aspect_ratio);
  const squareWidth = Math.round(codedWidth * (pixelShape ? toNumber(pixelShape) : 1));
  const rotation = stream.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? 0;
  const isTurned = Math.abs(rotation) % 180 === 90;
  const { rate, isVariable } = chooseFrameRate(
    parseRatio(stream.r_frame_rate),
    parseRatio(stream.avg_frame_rate),
  );
  return {
    streamIndex: stream.index,
    codec: stream.codec_name ?? '',
    widthPixels: isTurned ? codedHeight : squareWidth,
    heightPixels: isTurned ? squareWidth : codedHeight,
    frameRate: rate,
    hasVariableFrameRate: isVariable,
    isInterlaced: INTERLACED_ORDERS.includes(stream.field_order),
    dynamicRange: TRANSFERS[stream.color_transfer ?? ''] ?? 'sdr',
    hasColorMatrix: !['unknown', 'reserved', undefined].includes(stream.color_space),
    bitsPerSecond: Number(stream.bit_rate) || undefined,
  };
}

function readAudio(stream: ProbedStream): SourceAudio {
  return {
    streamIndex: stream.index,
    codec: stream.codec_name ?? '',
    channels: stream.channels ?? 0,
    language: stream.tags?.language ?? '',
    isDefault: stream.disposition?.default === 1,
  };
}
