import type { Plan, Rendition, VideoCodec } from '../plan/plan.js';
import { toNumber } from '../source/ratio.js';
import { type FfmpegOptions, options } from '../tools/ffmpeg.js';

/** Seconds at the highest bit rate that the buffer of a decoder holds: a segment exceeds the rate by a quarter. */
const BUFFER_SECONDS = 1;

const MICROSECONDS = 1_000_000;

/** SVT-AV1 at this preset takes about as long as x264 at `medium`. */
const AV1_PRESET = 9;

const ENCODERS: Readonly<Record<VideoCodec, (rendition: Rendition, preset: string) => FfmpegOptions>> = {
  h264: (rendition, preset) => ({
    'c:v': 'libx264',
    preset,
    'profile:v': 'high',
    crf: rendition.crf,
    ...limits(rendition),
    sc_threshold: 0,
    'forced-idr': 1,
  }),
  hevc: (rendition, preset) => ({
    'c:v': 'libx265',
    // The only tag that Safari plays.
    'tag:v': 'hvc1',
    preset,
    crf: rendition.crf,
    ...limits(rendition),
    'x265-params': 'open-gop=0:scenecut=0:log-level=error',
  }),
  av1: (rendition) => ({
    'c:v': 'libsvtav1',
    preset: AV1_PRESET,
    crf: rendition.crf,
    'svtav1-params': `scd=0:mbr=${Math.round(rendition.maxVideoBitsPerSecond / 1000)}`,
  }),
};

/** The options of one output of ffmpeg: a fragmented MP4 with a fragment for each chunk. */
export function renditionOptions(rendition: Rendition, { preset }: Pick<Plan, 'preset'>): readonly string[] {
  return [
    ...videoOptions(rendition, preset),
    ...options({
      map_metadata: -1,
      map_chapters: -1,
      f: 'mp4',
      movflags: '+cmaf+frag_keyframe+skip_trailer',
      // Short of a frame, and not more: the sound alone does not end a chunk.
      frag_duration:
        Math.floor((rendition.framesPerChunk / toNumber(rendition.frameRate)) * MICROSECONDS) - 1,
    }),
  ];
}

/** The options of the encoder. */
export function videoOptions(rendition: Rendition, preset: string): readonly string[] {
  return options({
    ...ENCODERS[rendition.codec](rendition, preset),
    // Frames are shown in the order in which they are decoded: timestamps begin at 0 without an edit list, and
    // picture and sound of a chunk end together.
    bf: 0,
    g: rendition.framesPerSegment,
    keyint_min: rendition.framesPerSegment,
    flags: '+cgop',
    color_primaries: 'bt709',
    color_trc: 'bt709',
    colorspace: 'bt709',
    color_range: 'tv',
  });
}

function limits({ maxVideoBitsPerSecond }: Rendition): FfmpegOptions {
  return { maxrate: maxVideoBitsPerSecond, bufsize: Math.round(maxVideoBitsPerSecond * BUFFER_SECONDS) };
}
