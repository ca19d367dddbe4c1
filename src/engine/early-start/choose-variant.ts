import { hasVideo } from './codecs.js';
import type { VariantStream } from './multivariant-playlist.js';

/**
 * Maximum height of the video at the start: good enough for the first seconds, and quick to load. It applies
 * to streams that the early start supports; for all others, the ABR algorithm of hls.js chooses. The
 * documentation of head files (docs/sources.md) names this height, too.
 */
const MAX_START_HEIGHT_PIXELS = 360;

/** The target duration that Apple recommends (HLS Authoring Specification for Apple Devices, section 7.5). */
const EXPECTED_SEGMENT_SECONDS = 6;

/**
 * How long the first segment may take to arrive. Most packagers write one piece, whose audio is behind the
 * video: no frame is shown before all of it has arrived.
 */
const MAX_FIRST_SEGMENT_LOAD_SECONDS = 0.25;

/** Leaving out a variant with up to so many times the lowest bit rate would save too little time. */
const NEARLY_LOWEST_RATIO = 1.5;

/**
 * Chooses the variant stream to start with: the best one of at most 360 lines whose first segment loads
 * quickly, or nearly as quickly as any other; without one, that with the lowest bit rate. The next segments
 * have the rendition that the network can carry. A variant with audio alone is chosen if all are.
 *
 * @param networkBitsPerSecond infinite: every segment loads quickly
 * @returns undefined if there are no variants
 */
export function chooseVariant(
  variants: readonly VariantStream[],
  networkBitsPerSecond: number,
): VariantStream | undefined {
  const withVideo = variants.filter(({ codecs }) => hasVideo(codecs));
  const ascending = (withVideo.length > 0 ? withVideo : variants).toSorted(
    (a, b) => a.bitsPerSecond - b.bitsPerSecond,
  );
  const maxBitsPerSecond = Math.max(
    (networkBitsPerSecond * MAX_FIRST_SEGMENT_LOAD_SECONDS) / EXPECTED_SEGMENT_SECONDS,
    (ascending[0]?.bitsPerSecond ?? 0) * NEARLY_LOWEST_RATIO,
  );
  return (
    ascending.findLast(
      ({ heightPixels, bitsPerSecond }) =>
        heightPixels !== undefined &&
        heightPixels <= MAX_START_HEIGHT_PIXELS &&
        bitsPerSecond <= maxBitsPerSecond,
    ) ?? ascending[0]
  );
}
