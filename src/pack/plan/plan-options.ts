import type { VideoCodec } from './plan.js';

/** The options of the command about the sound. */
export interface SoundOptions {
  /** Which audio track, counted from 1; undefined takes the default one of the file. */
  readonly audioTrack: number | undefined;
  /** Undefined leaves the loudness as it is. */
  readonly loudnessLufs: number | undefined;
}

/** A codec for large renditions, besides H.264. */
export type ModernCodec = Exclude<VideoCodec, 'h264'>;

/** The options of the command that decide what is made. */
export interface PlanOptions extends SoundOptions {
  /** x264's name of how much time is spent on small files. */
  readonly preset: string;
  /** The most lines of a rendition in landscape; of one in portrait, the width. */
  readonly maxLines: number;
  readonly codecs: readonly ModernCodec[];
  /** Undefined takes the sharpest frame of the first third. */
  readonly posterAtSeconds: number | undefined;
  readonly hasLoop: boolean;
}
