import type { Playable } from './playable.js';

/** Makes a media element the reader's player. To be done before it has a source: one that was asked for without CORS cannot have captions of another origin. */
export function furnish(video: HTMLVideoElement, playable: Playable): void {
  // Set anew, it loads anew.
  if (video.crossOrigin !== playable.crossOrigin) video.crossOrigin = playable.crossOrigin;
  video.setAttribute('aria-label', playable.label);
  // Else each source's arrival resets it (HTML, section 4.8.11.5, media element load algorithm).
  video.defaultPlaybackRate = video.playbackRate;
  // A part of a clip is repeated by the session: the media element knows only the whole.
  video.loop = playable.loop && playable.startSeconds === 0 && playable.endSeconds === undefined;
}

/**
 * Gives a media element the author's captions once it has a picture. With them from the beginning, it would not have one before the file of those that
 * show is there (HTML, section 4.8.11.11.1, list of pending text tracks), and none at all where that never comes.
 */
export function addCaptions(video: HTMLVideoElement, { tracks }: Playable, signal: AbortSignal): void {
  const add = () => video.replaceChildren(...tracks.map((track) => track.cloneNode()));
  video.replaceChildren();
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) add();
  else video.addEventListener('loadeddata', add, { signal, once: true });
}
