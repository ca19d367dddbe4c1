import { isActive } from '../playback/phase.js';
import type { MediaContext } from './media-feature.js';

/**
 * Mutes a clip that autoplay has started, because browsers refuse autoplay with sound. Nobody chose this:
 * preferences leave it alone, and the media element gets its sound back on release.
 */
export function muteForAutoplay(context: MediaContext): void {
  const { video, host } = context;
  const { phase } = host.state;
  const isAutoplay = isActive(phase) && phase.by === 'autoplay';

  context.isMutedForAutoplay = isAutoplay && !video.muted;
  if (context.isMutedForAutoplay) video.muted = true;
}

/** Gives a released media element its sound back. It must be empty: browsers pause one that plays. */
export function unmuteAfterAutoplay({ video, isMutedForAutoplay }: MediaContext): void {
  if (isMutedForAutoplay) video.muted = false;
}
