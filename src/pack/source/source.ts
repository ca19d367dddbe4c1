import type { Ratio } from './ratio.js';

/** The transfer function of the pictures: standard, or one of the two of HDR (ITU-R BT.2100). */
export type DynamicRange = 'sdr' | 'pq' | 'hlg';

/** The video of a source, as a reader would see it. */
export interface SourceVideo {
  readonly streamIndex: number;
  readonly codec: string;
  /** After rotation, and with square pixels. */
  readonly widthPixels: number;
  readonly heightPixels: number;
  /** The constant frame rate of the renditions. */
  readonly frameRate: Ratio;
  readonly hasVariableFrameRate: boolean;
  readonly isInterlaced: boolean;
  readonly dynamicRange: DynamicRange;
  /** Whether the file says by which matrix its colors are coded. */
  readonly hasColorMatrix: boolean;
  /** Undefined if the file does not say it. */
  readonly bitsPerSecond: number | undefined;
}

/** One of the audio tracks of a source. */
export interface SourceAudio {
  readonly streamIndex: number;
  readonly codec: string;
  readonly channels: number;
  /** As in the file, such as `eng`; empty if it does not say. */
  readonly language: string;
  readonly isDefault: boolean;
}

/** A video file, as ffprobe describes it. */
export interface Source {
  readonly path: string;
  readonly bytes: number;
  readonly modifiedAtMs: number;
  /** Of video or sound, whichever is longer. */
  readonly durationSeconds: number;
  /** When the last frame ends, from the beginning of the file. At most `durationSeconds`. */
  readonly videoSeconds: number;
  readonly video: SourceVideo;
  readonly audios: readonly SourceAudio[];
  /** The title in the file's own data; empty if there is none. */
  readonly title: string;
}
