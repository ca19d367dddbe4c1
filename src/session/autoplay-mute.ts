import { isActive } from '../playback/phase.js';
import type { MediaContext } from './media-feature.js';

/**
 * Mutes a clip that autoplay has started, because browsers refuse autoplay with sound. The reader did not
 * choose this: it is not saved as a preference, and the media element is unmuted when it is released.
 */
export function muteForAutoplay(context: MediaContext): void {
  const { video, host } = context;
  const { phase } = host.state;
  const isAutoplay = isActive(phase) && phase.by === 'autoplay';

  context.isMutedForAutoplay = isAutoplay && !video.muted;
  if (context.isMutedForAutoplay) video.muted = true;
}

/** Unmutes a released media element. It must be empty: browsers pause a media element that plays. */
export function unmuteAfterAutoplay({ video, isMutedForAutoplay }: MediaContext): void {
  if (isMutedForAutoplay) video.muted = false;
}
