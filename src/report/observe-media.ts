import { isFullscreen } from '../platform/fullscreen.js';
import type { Report } from './events.js';
import { observeCues } from './observe-cues.js';
import { observeTrackErrors } from './observe-track-errors.js';
import { MIN_SEEK_SECONDS } from './watched-position.js';

type ReportCallback = (report: Report) => void;

/**
 * Reports changes of the media element by the browser's controls, ours, or a script, until `signal` is
 * aborted.
 */
export function observeMedia(video: HTMLVideoElement, signal: AbortSignal, report: ReportCallback): void {
  observeSeeks(video, signal, report);
  observeMuting(video, signal, report);
  observeCaptions(video, signal, report);
  observeFullscreen(video, signal, report);
  observeTrackErrors(video, signal, report);
  observeCues(video, signal, report);

  const on = (type: string, listener: () => void) => video.addEventListener(type, listener, { signal });
  on('ratechange', () => report({ action: 'rate', playbackRate: video.playbackRate }));
  on('enterpictureinpicture', () => report({ action: 'pip', isOn: true }));
  on('leavepictureinpicture', () => report({ action: 'pip', isOn: false }));
}

function observeSeeks(video: HTMLVideoElement, signal: AbortSignal, report: ReportCallback): void {
  /** Undefined until the clip has played: earlier seeks go to the start position, or to that of a retry. */
  let positionSeconds: number | undefined;
  let fromSeconds: number | undefined;
  const on = (type: string, listener: () => void) => video.addEventListener(type, listener, { signal });

  on('timeupdate', () => {
    if (!video.seeking) positionSeconds = video.currentTime;
  });
  on('seeking', () => {
    fromSeconds ??= positionSeconds;
  });
  on('seeked', () => {
    const from = fromSeconds;
    const to = video.currentTime;
    fromSeconds = undefined;
    positionSeconds = to;
    if (from !== undefined && Math.abs(to - from) >= MIN_SEEK_SECONDS) report({ action: 'seek', from, to });
  });
}

function observeMuting(video: HTMLVideoElement, signal: AbortSignal, report: ReportCallback): void {
  let wasMuted = video.muted;
  video.addEventListener(
    'volumechange',
    () => {
      if (video.muted === wasMuted) return;
      wasMuted = video.muted;
      report({ action: wasMuted ? 'mute' : 'unmute' });
    },
    { signal },
  );
}

function observeCaptions(video: HTMLVideoElement, signal: AbortSignal, report: ReportCallback): void {
  const shownTrack = () => Array.from(video.textTracks).find(({ mode }) => mode === 'showing');
  let shown = shownTrack();
  video.textTracks.addEventListener(
    'change',
    () => {
      const track = shownTrack();
      if (track === shown) return;
      shown = track;
      report({ action: 'captions', language: track?.language, label: track?.label });
    },
    { signal },
  );
}

function observeFullscreen(video: HTMLVideoElement, signal: AbortSignal, report: ReportCallback): void {
  const on = (target: EventTarget, type: string, isOn: () => boolean) =>
    target.addEventListener(type, () => report({ action: 'fullscreen', isOn: isOn() }), { signal });

  // On the root, because the media element fills the screen or an element around it does.
  on(video.getRootNode(), 'fullscreenchange', () => isFullscreen(video));
  // Safari on iPhone has no Fullscreen API (see platform/fullscreen.ts), and fires these instead.
  on(video, 'webkitbeginfullscreen', () => true);
  on(video, 'webkitendfullscreen', () => false);
}
