import type { Input } from '../playback/phase.js';

/** More than the clock may still creep when it stops for want of data. */
const CLEARLY_MOVED_SECONDS = 0.1;

/** Tells the machine what the media element does, until `signal` is aborted. */
export function listenToMedia(
  video: HTMLVideoElement,
  signal: AbortSignal,
  send: (input: Input) => void,
): void {
  const on = (type: keyof HTMLMediaElementEventMap, act: () => void) =>
    video.addEventListener(type, act, { signal });

  on('playing', () => send({ type: 'media-playing' }));
  let stoodAtSeconds = video.currentTime;
  on('waiting', () => {
    stoodAtSeconds = video.currentTime;
    send({ type: 'media-waiting' });
  });
  on('seeking', () => {
    stoodAtSeconds = video.currentTime;
  });
  on('seeked', () => send({ type: 'media-seeked' }));
  // WebKitGTK can go on after a seek without ever saying so.
  on('timeupdate', () => {
    if (!video.paused && !video.seeking && video.currentTime > stoodAtSeconds + CLEARLY_MOVED_SECONDS)
      send({ type: 'media-playing' });
  });
  on('ended', () => send({ type: 'media-ended' }));
  // Media events are queued: by the time one is heard, the opposite may have been asked for.
  on('play', () => {
    if (!video.paused) send({ type: 'media-play' });
  });
  on('pause', () => {
    // At its end, and when it fails, a media element pauses first; and one that is moved in the document pauses while it is out.
    if (!video.paused || video.ended || video.error || !video.isConnected) return;
    send({ type: 'media-paused', reason: document.hidden ? 'browser' : 'reader' });
  });
  on('volumechange', () => {
    if (!video.muted && video.volume > 0) send({ type: 'adopt' });
  });
}
