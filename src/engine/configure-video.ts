import { isCaptions } from '../clip/text-tracks.js';
import type { PlaybackSource } from './playback-source.js';

/**
 * Configures a `<video>` for a source. To be called before the source is set: captions of another origin need
 * a source that was requested with CORS.
 */
export function configureVideo(video: HTMLVideoElement, source: PlaybackSource): void {
  // Assigning `crossOrigin`, even the same value, restarts the load.
  if (video.crossOrigin !== source.crossOrigin) video.crossOrigin = source.crossOrigin;
  video.setAttribute('aria-label', source.label);
  // A new source sets `playbackRate` to this value (HTML, section 4.8.11.5, media element load algorithm).
  video.defaultPlaybackRate = video.playbackRate;
  // `enforceClipRange` repeats a range of a clip: a media element can only repeat the whole.
  video.loop = source.loop && source.startSeconds === 0 && source.endSeconds === undefined;
}

/**
 * Adds the author's text tracks to a `<video>`. The default ones are enabled at the first frame: a media
 * element shows no frame before the files of its enabled tracks are loaded, and none at all if a file never
 * arrives (HTML, section 4.8.11.11.1, list of pending text tracks).
 */
export function addTracks(video: HTMLVideoElement, { tracks }: PlaybackSource, signal: AbortSignal): void {
  const clones = tracks.map((track) => track.cloneNode() as HTMLTrackElement);
  const defaults = clones.filter((clone) => clone.default);
  for (const clone of defaults) clone.default = false;
  video.replaceChildren(...clones);

  const enableDefaults = () => {
    const shown = defaults.find(isCaptions);
    for (const clone of defaults)
      if (clone === shown || !isCaptions(clone)) clone.track.mode = clone === shown ? 'showing' : 'hidden';
  };
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) enableDefaults();
  else video.addEventListener('loadeddata', enableDefaults, { signal, once: true });
}
