import { isCaptions } from '../clip/text-tracks.js';
import type { PlaybackSource } from './playback-source.js';

/** Makes a media element the reader's player. To be done before it has a source: one that was asked for without CORS cannot have captions of another origin. */
export function configureVideo(video: HTMLVideoElement, playable: PlaybackSource): void {
  // Set anew, it loads anew.
  if (video.crossOrigin !== playable.crossOrigin) video.crossOrigin = playable.crossOrigin;
  video.setAttribute('aria-label', playable.label);
  // Else each source's arrival resets it (HTML, section 4.8.11.5, media element load algorithm).
  video.defaultPlaybackRate = video.playbackRate;
  // A part of a clip is repeated by the session: the media element knows only the whole.
  video.loop = playable.loop && playable.startSeconds === 0 && playable.endSeconds === undefined;
}

/**
 * Gives a media element the author's text tracks. Those that their author wants to be on are turned on with the first picture: a media element would not have
 * one before their files are there (HTML, section 4.8.11.11.1, list of pending text tracks), and none at all where a file never comes.
 */
export function addTracks(video: HTMLVideoElement, { tracks }: PlaybackSource, signal: AbortSignal): void {
  const clones = tracks.map((track) => track.cloneNode() as HTMLTrackElement);
  const wanted = clones.filter((clone) => clone.default);
  for (const clone of wanted) clone.default = false;
  video.replaceChildren(...clones);
  const turnOn = () => {
    const shown = wanted.find(isCaptions);
    for (const clone of wanted)
      if (clone === shown || !isCaptions(clone)) clone.track.mode = clone === shown ? 'showing' : 'hidden';
  };
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) turnOn();
  else video.addEventListener('loadeddata', turnOn, { signal, once: true });
}
