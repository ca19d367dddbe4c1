import type { Rung } from './master-playlist.js';

/** A picture of so many lines is good enough to begin with, and comes soon; hls.js goes on from there. */
const START_LINES = 360;

/** What a first segment may take to arrive; and how long most of them last, which is not known yet. */
const PATIENCE_SECONDS = 0.3;
const USUAL_SEGMENT_SECONDS = 4;

/**
 * The rendition to begin with: the finest of at most 360 lines whose first segment is here at once, else the smallest.
 *
 * @param networkBitsPerSecond undefined where the browser does not say
 */
export function chooseRung(
  rungs: readonly Rung[],
  networkBitsPerSecond = Number.POSITIVE_INFINITY,
): Rung | undefined {
  const ascending = rungs.toSorted((a, b) => a.bitsPerSecond - b.bitsPerSecond);
  return (
    ascending.findLast(
      ({ heightPixels, bitsPerSecond }) =>
        heightPixels !== undefined &&
        heightPixels <= START_LINES &&
        bitsPerSecond * USUAL_SEGMENT_SECONDS <= networkBitsPerSecond * PATIENCE_SECONDS,
    ) ?? ascending[0]
  );
}
