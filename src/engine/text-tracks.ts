import { isCaptions } from '../clip/text-tracks.js';
import type { PlaybackSource } from './playback-source.js';

/** The author's `<track>` elements as they were when they were copied into a `<video>`, by their copies. */
const originals = new WeakMap<HTMLTrackElement, HTMLTrackElement>();

/**
 * Adds the author's text tracks to a `<video>`. The default ones are enabled at the first frame: a media
 * element shows no frame before the files of its enabled tracks are loaded, and none at all if a file never
 * arrives (HTML, section 4.8.11.11.1, list of pending text tracks).
 */
export function addTracks(video: HTMLVideoElement, { tracks }: PlaybackSource, signal: AbortSignal): void {
  const copies = tracks.map(copyOf);
  const defaults = copies.filter((copy) => originals.get(copy)?.default);
  video.replaceChildren(...copies);

  const enableDefaults = () => {
    const shown = defaults.find(isCaptions);
    for (const copy of defaults)
      if (copy === shown || !isCaptions(copy)) copy.track.mode = copy === shown ? 'showing' : 'hidden';
  };
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) enableDefaults();
  else video.addEventListener('loadeddata', enableDefaults, { signal, once: true });
}

/**
 * Adds and removes text tracks of a `<video>` that plays, so that it has the author's present ones. A track
 * that takes the place of another one in the same language is shown if that one was. The tracks of the stream
 * stay.
 */
export function updateTracks(video: HTMLVideoElement, tracks: readonly HTMLTrackElement[]): void {
  const copies = Array.from(video.querySelectorAll('track')).filter((copy) => originals.has(copy));
  const obsolete = copies.filter((copy) => !tracks.some((track) => isCopyOf(copy, track)));
  const missing = tracks.filter((track) => !copies.some((copy) => isCopyOf(copy, track)));
  for (const track of missing) {
    const copy = copyOf(track);
    const earlier = obsolete.find(({ kind, srclang }) => kind === track.kind && srclang === track.srclang);
    video.append(copy);
    if (earlier) copy.track.mode = earlier.track.mode;
  }
  for (const copy of obsolete) copy.remove();
}

function copyOf(track: HTMLTrackElement): HTMLTrackElement {
  const copy = track.cloneNode() as HTMLTrackElement;
  copy.default = false;
  originals.set(copy, track.cloneNode() as HTMLTrackElement);
  return copy;
}

function isCopyOf(copy: HTMLTrackElement, track: HTMLTrackElement): boolean {
  return originals.get(copy)?.isEqualNode(track.cloneNode()) === true;
}
