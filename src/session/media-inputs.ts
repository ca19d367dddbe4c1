import type { Input } from '../playback/phase.js';

/** Tells the machine what the media element does, until `signal` is aborted. */
export function listenToMedia(
  video: HTMLVideoElement,
  signal: AbortSignal,
  send: (input: Input) => void,
): void {
  const on = (type: keyof HTMLMediaElementEventMap, act: () => void) =>
    video.addEventListener(type, act, { signal });

  on('playing', () => send({ type: 'media-playing' }));
  on('waiting', () => send({ type: 'media-waiting' }));
  on('seeked', () => send({ type: 'media-seeked' }));
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
