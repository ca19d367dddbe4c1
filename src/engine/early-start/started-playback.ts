import type { VariantStream } from './multivariant-playlist.js';

/** The content of the media source after an early start, from which hls.js continues. */
export interface StartedPlayback {
  readonly variant: VariantStream;
  /** The content of the buffer, as hls.js names it. */
  readonly track: 'audiovideo' | 'video';
  readonly buffer: SourceBuffer;
  /**
   * Whether the whole first segment is buffered. If not, it is truncated or wrong, and hls.js loads it again.
   */
  readonly isComplete: boolean;
  /**
   * Where hls.js continues to load: at the end of the first segment or, if it is not complete, at its start.
   */
  readonly nextSegmentSeconds: number;
  /** The speed at which the first segment arrived. */
  readonly bitsPerSecond: number;
}
