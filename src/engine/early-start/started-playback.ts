import type { VariantStream } from './multivariant-playlist.js';

/** What an early start has put into the media source. hls.js continues from there. */
export interface StartedPlayback {
  readonly variant: VariantStream;
  /** What is in the buffer, in the words of hls.js. */
  readonly track: 'audiovideo' | 'video';
  readonly buffer: SourceBuffer;
  /**
   * The whole first segment is buffered. Otherwise it is truncated, or from another rendition: hls.js loads
   * it again.
   */
  readonly isComplete: boolean;
  /**
   * Where hls.js continues to load: at the end of the first segment, or at its start if it is not complete.
   */
  readonly nextSegmentSeconds: number;
  /** The speed at which the first segment arrived. */
  readonly bitsPerSecond: number;
}
