import type { Ratio } from '../source/ratio.js';

/** How pictures are coded. H.264 plays everywhere; the others come besides, for the large renditions. */
export type VideoCodec = 'h264' | 'hevc' | 'av1';

/** One of the streams of a clip: the same video at one size. */
export interface Rendition {
  /** The name of its folder: `360p`. */
  readonly name: string;
  readonly codec: VideoCodec;
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly frameRate: Ratio;
  /** Frames between keyframes. Each segment begins with a keyframe, and has no other. */
  readonly framesPerSegment: number;
  readonly framesPerChunk: number;
  /** Constant rate factor: the quality; lower is better. */
  readonly crf: number;
  /** The most that the pictures may take, averaged over a segment. */
  readonly maxVideoBitsPerSecond: number;
}

/** The sound of a clip, which is the same in every rendition. */
export interface SoundPlan {
  readonly streamIndex: number;
  readonly channels: 1 | 2;
  readonly bitsPerSecond: number;
  /** Integrated loudness (EBU R 128); undefined leaves it as it is. */
  readonly loudnessLufs: number | undefined;
}

/** The still pictures that a page shows before playing. */
export interface PosterPlan {
  /** Where the picture is taken from; undefined asks for the sharpest frame of the first third. */
  readonly atSeconds: number | undefined;
  readonly widthsPixels: readonly number[];
  readonly heightsPixels: readonly number[];
  readonly formats: readonly PosterFormat[];
}

export type PosterFormat = 'avif' | 'webp' | 'jpg';

/** The small pictures above the time slider, side by side in one image. */
export interface StoryboardPlan {
  /** Seconds that each picture stands for: whole segments, whose keyframes are taken. */
  readonly stepSeconds: number;
  /** Keyframes between one picture and the next. */
  readonly stepSegments: number;
  readonly count: number;
  readonly columns: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
}

/** Everything that is going to be made from a source. */
export interface Plan {
  readonly durationSeconds: number;
  /** H.264 from the smallest to the largest, then those of other codecs. */
  readonly renditions: readonly Rendition[];
  /** The rendition that becomes the one MP4 file for browsers without HLS, and for feeds. */
  readonly fileRendition: string;
  /** x264's name of how much time is spent on small files: `medium`. */
  readonly preset: string;
  readonly sound: SoundPlan | undefined;
  readonly poster: PosterPlan;
  readonly storyboard: StoryboardPlan;
  /** Segments of the silent loop; 0 makes none. */
  readonly loopSegments: number;
  /** What is changed or left out, in words. */
  readonly notices: readonly string[];
}
