import type { VariantStream } from './multivariant-playlist.js';

/** A picture of so many lines is good enough to begin with, and comes soon; hls.js goes on from there. */
const START_LINES = 360;

/** The network must be so many times as quick as a rendition is large, or its first segment would stall. */
const MARGIN = 1.5;

/**
 * The rendition to begin with: the finest of at most 360 lines that the network can carry, else the smallest.
 *
 * @param networkBitsPerSecond undefined where the browser does not say
 */
export function chooseVariant(
  rungs: readonly VariantStream[],
  networkBitsPerSecond = Number.POSITIVE_INFINITY,
): VariantStream | undefined {
  const ascending = rungs.toSorted((a, b) => a.bitsPerSecond - b.bitsPerSecond);
  return (
    ascending.findLast(
      ({ heightPixels, bitsPerSecond }) =>
        heightPixels !== undefined &&
        heightPixels <= START_LINES &&
        bitsPerSecond * MARGIN <= networkBitsPerSecond,
    ) ?? ascending[0]
  );
}
