import { onPreferencesChange, viewerPreferences } from '../page/viewer-preferences.js';
import type { ViewerPreferences } from '../playback/viewer-preferences.js';
import { muteForAutoplay } from './autoplay-mute.js';
import type { ClipElement } from './clip-element.js';
import type { MediaFeature } from './media-feature.js';

/** Applies the volume and the speed that the reader has chosen, on this clip or another. */
export const followPreferences: MediaFeature = (context) => {
  const { host, video, signal } = context;

  applyPreferences(video, preferencesFor(host.element));
  muteForAutoplay(context);

  onPreferencesChange(signal, () => {
    const preferences = preferencesFor(host.element);
    const staysMuted = context.isMutedForAutoplay && video.muted;
    applyPreferences(video, staysMuted ? { ...preferences, muted: true } : preferences);
  });
};

/** The reader's preferences, as far as they apply to `element`. */
export function preferencesFor({ clip }: ClipElement): ViewerPreferences {
  const { playbackRate, ...others } = viewerPreferences(clip.storage !== 'none');

  // Live streams ignore the speed: no data is available ahead of the live edge.
  return playbackRate === undefined || clip.isLive ? others : { ...others, playbackRate };
}

/** A preference that the reader has never chosen leaves `video` unchanged. */
function applyPreferences(video: HTMLVideoElement, { volume, muted, playbackRate }: ViewerPreferences): void {
  if (volume !== undefined) video.volume = volume;
  if (muted !== undefined) video.muted = muted;
  if (playbackRate === undefined) return;

  // Each load resets `playbackRate` to the default (HTML, section 4.8.11.5, media element load algorithm).
  video.defaultPlaybackRate = playbackRate;
  video.playbackRate = playbackRate;
}
