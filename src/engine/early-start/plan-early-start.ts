import { MAX_PREFETCH_BYTES } from '../engine.js';
import { chooseVariant } from './choose-variant.js';
import { findSegment, type Segment } from './media-playlist.js';
import { mayHaveCaptions, parseMultivariantPlaylist, type VariantStream } from './multivariant-playlist.js';

/**
 * How far into a segment playback may start. Farther in, the reader would see frames from before the start
 * position, or wait for most of the segment.
 */
const MAX_OFFSET_SECONDS = 0.5;

/** A playlist that has been downloaded. */
export interface Playlist {
  readonly text: string;
  /** After redirects: the base of the URLs in it. */
  readonly url: string;
}

/** The playlists of a stream that its start needs. Undefined: the playlist cannot be loaded. */
export interface StreamPlaylists {
  readonly multivariant: Playlist | undefined;
  /** The media playlist of the variant that `chooseStartVariant` returns. */
  readonly media: Playlist | undefined;
}

/** The facts that a start depends on, besides the playlists. */
export interface StartConditions {
  /** Where playback starts, in seconds of the media's timeline. */
  readonly startSeconds: number;
  /** Whether the start has a head file: one file with the initialization section and the first segment. */
  readonly hasHead: boolean;
  /** The expected speed of the network. */
  readonly networkBitsPerSecond: number;
}

/**
 * The reason why a stream starts with hls.js: a playlist is missing or not supported by the early start, or
 * the start position is in the middle of a segment.
 */
export type HlsStartReason = 'multivariant-playlist' | 'media-playlist' | 'mid-segment';

/** The decision how a stream starts. */
export type EarlyStartPlan =
  | {
      readonly isEarly: true;
      readonly variant: VariantStream;
      /** The segment to start with. */
      readonly segment: Segment;
      /** Whether the segment may be prefetched for a reader who may never press play. */
      readonly isSmall: boolean;
    }
  | { readonly isEarly: false; readonly reason: HlsStartReason };

/**
 * Chooses the variant stream to start with.
 *
 * @returns undefined if the early start does not support the multivariant playlist
 */
export function chooseStartVariant(
  { text, url }: Playlist,
  { hasHead, networkBitsPerSecond }: StartConditions,
): VariantStream | undefined {
  const variants = parseMultivariantPlaylist(text, url);
  // A head file is cut from one variant, whatever the speed of the network.
  return variants && chooseVariant(variants, hasHead ? Number.POSITIVE_INFINITY : networkBitsPerSecond);
}

/**
 * Decides from the two playlists of a stream whether it can start before hls.js is loaded, and with which
 * segment. Pure.
 */
export function planEarlyStart(
  { multivariant, media }: StreamPlaylists,
  conditions: StartConditions,
): EarlyStartPlan {
  const { startSeconds } = conditions;
  const variant = multivariant && chooseStartVariant(multivariant, conditions);
  if (!variant) return { isEarly: false, reason: 'multivariant-playlist' };

  const segment = media && findSegment(media.text, media.url, startSeconds);
  if (!segment) return { isEarly: false, reason: 'media-playlist' };

  const isAtStart = startSeconds - segment.startSeconds < MAX_OFFSET_SECONDS;
  if (!isAtStart) return { isEarly: false, reason: 'mid-segment' };

  return { isEarly: true, variant, segment, isSmall: expectedBytes(variant, segment) <= MAX_PREFETCH_BYTES };
}

/**
 * Whether the light build of hls.js, which has no captions, separate audio or DRM, can continue the stream.
 *
 * @param hasOwnCaptions the captions are the author's `<track>` elements
 */
export function canUseLightBuild(
  plan: EarlyStartPlan,
  multivariant: Playlist | undefined,
  hasOwnCaptions: boolean,
): boolean {
  const isSupported = plan.isEarly || plan.reason === 'mid-segment';
  if (!isSupported || !multivariant) return false;
  return hasOwnCaptions || !mayHaveCaptions(multivariant.text);
}

function expectedBytes({ bitsPerSecond }: VariantStream, { startSeconds, endSeconds }: Segment): number {
  return (bitsPerSecond * (endSeconds - startSeconds)) / 8;
}
