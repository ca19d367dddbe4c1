import { MAX_PREFETCH_BYTES } from '../engine.js';
import type { Segment } from './media-playlist.js';
import type { VariantStream } from './multivariant-playlist.js';

/** Playing that begins deep in a segment would show its beginning first, or wait for most of it: hls.js's. */
const SAME_SECONDS = 0.5;

/** Whether playing from `seconds` on begins where the segment does. */
export function beginsWith({ startSeconds }: Segment, seconds: number): boolean {
  return seconds - startSeconds < SAME_SECONDS;
}

/** Whether a segment of this rendition is small enough to be loaded for a reader who may only pass by. */
export function isSmall({ bitsPerSecond }: VariantStream, { startSeconds, endSeconds }: Segment): boolean {
  return (bitsPerSecond * (endSeconds - startSeconds)) / 8 <= MAX_PREFETCH_BYTES;
}
