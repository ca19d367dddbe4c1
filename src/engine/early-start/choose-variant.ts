import { hasVideo } from './codecs.js';
import type { VariantStream } from './multivariant-playlist.js';

/**
 * Maximum height of the video at the start: good enough for the first seconds, and quick to load. It applies
 * to streams that the early start supports; for all others, the ABR algorithm of hls.js chooses. The
 * documentation of head files (docs/sources.md) names this height, too.
 */
const MAX_START_HEIGHT_PIXELS = 360;

/**
 * The least ratio of the network's speed to a variant's bit rate. With less, the first segment might stall.
 */
const BANDWIDTH_MARGIN = 1.5;

/**
 * Chooses the variant stream to start with: the best one of at most 360 lines for which the network is fast
 * enough or, without one, that with the lowest bit rate. A variant with audio alone is chosen if all are.
 *
 * @param networkBitsPerSecond undefined: the network counts as fast enough for every variant
 * @returns undefined if there are no variants
 */
export function chooseVariant(
  variants: readonly VariantStream[],
  networkBitsPerSecond = Number.POSITIVE_INFINITY,
): VariantStream | undefined {
  const withVideo = variants.filter(({ codecs }) => hasVideo(codecs));
  const ascending = (withVideo.length > 0 ? withVideo : variants).toSorted(
    (a, b) => a.bitsPerSecond - b.bitsPerSecond,
  );
  return (
    ascending.findLast(
      ({ heightPixels, bitsPerSecond }) =>
        heightPixels !== undefined &&
        heightPixels <= MAX_START_HEIGHT_PIXELS &&
        bitsPerSecond * BANDWIDTH_MARGIN <= networkBitsPerSecond,
    ) ?? ascending[0]
  );
}
