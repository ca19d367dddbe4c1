import type { MediaFeature } from './media-feature.js';

/** The position of a media element that stalls may still advance by less than this. */
const CLEARLY_MOVED_SECONDS = 0.1;

/** Sends the events of the media element to the state machine, as its inputs. */
export const sendMediaInputs: MediaFeature = (context) => {
  const { host, video, send, signal } = context;
  const on = (type: keyof HTMLMediaElementEventMap, act: () => void) =>
    video.addEventListener(type, act, { signal });

  sendPlaying(context);
  on('waiting', () => send({ type: 'media-waiting' }));
  on('seeked', () => send({ type: 'media-seeked' }));
  // A lap of a loop is no end: `enforceClipRange` begins the next one.
  on('ended', () => {
    if (!host.element.loop) send({ type: 'media-ended' });
  });

  // Media events are queued: when one is dispatched, the opposite may have been requested already.
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
 * Sends `media-playing` at a `playing` event, and when the position advances: WebKitGTK (seen in 2.50) can
 * continue after a seek without a `playing` event. No bug report is known.
 */
const sendPlaying: MediaFeature = ({ video, send, signal }) => {
  let stoppedAtSeconds = video.currentTime;
  const onStop = () => {
    stoppedAtSeconds = video.currentTime;
  };
  const onTimeUpdate = () => {
    const hasMoved = video.currentTime > stoppedAtSeconds + CLEARLY_MOVED_SECONDS;
    if (hasMoved && !video.paused && !video.seeking) send({ type: 'media-playing' });
  };

  video.addEventListener('playing', () => send({ type: 'media-playing' }), { signal });
  video.addEventListener('waiting', onStop, { signal });
  video.addEventListener('seeking', onStop, { signal });
  video.addEventListener('timeupdate', onTimeUpdate, { signal });
};
