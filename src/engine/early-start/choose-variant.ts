import type { VariantStream } from './multivariant-playlist.js';

/**
 * Maximum height of the video at the start: good enough for the first seconds, and quick to load. This number
 * is for streams that the early start supports; hls.js starts all others, and chooses by its own ABR. The docs
 * tell authors to cut head files from this rendition: change both together.
 */
const MAX_START_HEIGHT_PIXELS = 360;

/** How much faster than a variant's bit rate the network must be, or the first segment would stall. */
const BANDWIDTH_MARGIN = 1.5;

/**
 * Chooses the variant stream to start with: the best one of at most 360 lines that the network can carry,
 * else the one with the lowest bit rate.
 *
 * @param networkBitsPerSecond without it, every variant counts as one that the network can carry
 * @returns undefined if there are no variants
 */
export function chooseVariant(
  variants: readonly VariantStream[],
  networkBitsPerSecond = Number.POSITIVE_INFINITY,
): VariantStream | undefined {
  const ascending = variants.toSorted((a, b) => a.bitsPerSecond - b.bitsPerSecond);
  return (
    ascending.findLast(
      ({ heightPixels, bitsPerSecond }) =>
        heightPixels !== undefined &&
        heightPixels <= MAX_START_HEIGHT_PIXELS &&
        bitsPerSecond * BANDWIDTH_MARGIN <= networkBitsPerSecond,
    ) ?? ascending[0]
  );
}
