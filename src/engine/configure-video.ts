import type { PlaybackSource } from './playback-source.js';

/**
 * Configures a `<video>` for a source. To be called before the source is set: captions of another origin need
 * a source that was requested with CORS.
 */
export function configureVideo(video: HTMLVideoElement, source: PlaybackSource): void {
  // Assigning `crossOrigin`, even the same value, restarts the load.
  if (video.crossOrigin !== source.crossOrigin) video.crossOrigin = source.crossOrigin;
  setLabel(video, source.label);
  // A new source sets `playbackRate` to this value (HTML, section 4.8.11.5, media element load algorithm).
  video.defaultPlaybackRate = video.playbackRate;
  // `enforceClipRange` repeats a range of a clip: a media element can only repeat the whole.
  video.loop = source.loop && source.startSeconds === 0 && source.endSeconds === undefined;
}

/** Sets the name of the player for assistive technology. */
export function setLabel(video: HTMLVideoElement, label: string): void {
  video.setAttribute('aria-label', label);
}
