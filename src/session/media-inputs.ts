// The events of the media element, as inputs of the state machine.

import type { MediaFeature } from './media-feature.js';

/** A clock that stops for want of data may still creep on, but not this far. */
const CLEARLY_MOVED_SECONDS = 0.1;

/** Sends the events of the media element to the state machine. */
export const sendMediaInputs: MediaFeature = (context) => {
  const { video, send, signal } = context;
  const on = (type: keyof HTMLMediaElementEventMap, act: () => void) =>
    video.addEventListener(type, act, { signal });

  sendPlaying(context);
  on('waiting', () => send({ type: 'media-waiting' }));
  on('seeked', () => send({ type: 'media-seeked' }));
  on('ended', () => send({ type: 'media-ended' }));

  // Media events are queued: by the time that one is dispatched, the opposite may have been requested.
  on('play', () => {
    if (!video.paused) send({ type: 'media-play' });
  });
  on('pause', () => {
    // A media element also pauses at its end, when it fails, and while it is moved in the document.
    if (!video.paused || video.ended || video.error || !video.isConnected) return;
    send({ type: 'media-paused', reason: document.hidden ? 'browser' : 'reader' });
  });

  on('volumechange', () => {
    if (!video.muted && video.volume > 0) send({ type: 'adopt' });
  });
};

/**
 * WebKitGTK can play on after a seek without a `playing` event (no bug report is known): a clock that moves
 * counts, too.
 */
const sendPlaying: MediaFeature = ({ video, send, signal }) => {
  let stoodAtSeconds = video.currentTime;
  const onStandstill = () => {
    stoodAtSeconds = video.currentTime;
  };
  const onTimeUpdate = () => {
    const hasMoved = video.currentTime > stoodAtSeconds + CLEARLY_MOVED_SECONDS;
    if (hasMoved && !video.paused && !video.seeking) send({ type: 'media-playing' });
  };

  video.addEventListener('playing', () => send({ type: 'media-playing' }), { signal });
  video.addEventListener('waiting', onStandstill, { signal });
  video.addEventListener('seeking', onStandstill, { signal });
  video.addEventListener('timeupdate', onTimeUpdate, { signal });
};
