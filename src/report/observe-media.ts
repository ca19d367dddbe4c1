import { isFullscreen } from '../platform/fullscreen.js';
import type { Report } from './events.js';
import { observeCues } from './observe-cues.js';
import { observeTrackErrors } from './observe-track-errors.js';

/** A seek over less than this is none: it may be an engine's, which decodes anew from where it is, and the place before it is known by a quarter of a second. */
const LEAST_SEEK_SECONDS = 0.5;

/** Reports what the reader does with the media element's own controls, or a script with its properties. */
export function observeMedia(
  video: HTMLVideoElement,
  signal: AbortSignal,
  say: (report: Report) => void,
): void {
  watchSeeks(video, signal, say);
  watchSound(video, signal, say);
  watchCaptions(video, signal, say);
  observeTrackErrors(video, signal, say);
  observeCues(video, signal, say);
  const on = (type: string, act: () => void) => video.addEventListener(type, act, { signal });
  on('ratechange', () => say({ action: 'rate', playbackRate: video.playbackRate }));
  on('enterpictureinpicture', () => say({ action: 'pip', isOn: true }));
  on('leavepictureinpicture', () => say({ action: 'pip', isOn: false }));
  // The media element, or the box around it.
  video
    .getRootNode()
    .addEventListener('fullscreenchange', () => say({ action: 'fullscreen', isOn: isFullscreen(video) }), {
      signal,
    });
  // On iPhone only the media element itself goes full screen, under events of its own.
  on('webkitbeginfullscreen', () => say({ action: 'fullscreen', isOn: true }));
  on('webkitendfullscreen', () => say({ action: 'fullscreen', isOn: false }));
}

function watchSeeks(video: HTMLVideoElement, signal: AbortSignal, say: (report: Report) => void): void {
  /** Undefined until something has been played: before, a start in the middle, or of a retry, only finds its place. */
  let positionSeconds: number | undefined;
  let fromSeconds: number | undefined;
  const follow = () => {
    if (!video.seeking) positionSeconds = video.currentTime;
  };
  video.addEventListener('timeupdate', follow, { signal });
  video.addEventListener(
    'seeking',
    () => {
      fromSeconds ??= positionSeconds;
    },
    { signal },
  );
  video.addEventListener(
    'seeked',
    () => {
      const from = fromSeconds;
      fromSeconds = undefined;
      const to = video.currentTime;
      positionSeconds = to;
      if (from !== undefined && Math.abs(to - from) >= LEAST_SEEK_SECONDS) say({ action: 'seek', from, to });
    },
    { signal },
  );
}

function watchSound(video: HTMLVideoElement, signal: AbortSignal, say: (report: Report) => void): void {
  let wasMuted = video.muted;
  video.addEventListener(
    'volumechange',
    () => {
      if (video.muted === wasMuted) return;
      wasMuted = video.muted;
      say({ action: wasMuted ? 'mute' : 'unmute' });
    },
    { signal },
  );
}

function watchCaptions(video: HTMLVideoElement, signal: AbortSignal, say: (report: Report) => void): void {
  const shown = () => Array.from(video.textTracks).find(({ mode }) => mode === 'showing')?.language;
  let language = shown();
  video.textTracks.addEventListener(
    'change',
    () => {
      const now = shown();
      if (now === language) return;
      language = now;
      say({ action: 'captions', language });
    },
    { signal },
  );
}
