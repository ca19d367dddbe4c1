import type { ViewerPreferences } from '../playback/viewer-preferences.js';

/** Makes `video` as loud and as quick as the reader has chosen, wherever that was; what was never chosen stays. */
export function applyPreferences(
  video: HTMLVideoElement,
  { volume, muted, playbackRate }: ViewerPreferences,
): void {
  if (volume !== undefined) video.volume = volume;
  if (muted !== undefined) video.muted = muted;
  if (playbackRate === undefined) return;
  // Each source's arrival resets the speed to this one (HTML, section 4.8.11.5).
  video.defaultPlaybackRate = playbackRate;
  video.playbackRate = playbackRate;
}
