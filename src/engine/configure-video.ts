import type { PlaybackSource } from './playback-source.js';

/**
 * Configures a `<video>` for a source. To be called before the source is set: captions of another origin need
 * a source that was requested with CORS.
 */
export function configureVideo(video: HTMLVideoElement, source: PlaybackSource): void {
  // Assigning `crossOrigin`, even the same value, restarts the load.
  if (video.crossOrigin !== source.crossOrigin) video.crossOrigin = source.crossOrigin;
  // A new source sets `playbackRate` to this value (HTML, section 4.8.11.5, media element load algorithm).
  video.defaultPlaybackRate = video.playbackRate;
  updateVideo(video, source);
}

/** Updates what may change while a source plays: the name for assistive technology, and whether it is repeated. */
export function updateVideo(video: HTMLVideoElement, source: PlaybackSource): void {
  const { label, loop, startSeconds, endSeconds } = source;
  video.setAttribute('aria-label', label);
  // `enforceClipRange` repeats a range of a clip: a media element can only repeat the whole.
  video.loop = loop && startSeconds === 0 && endSeconds === undefined;
}
