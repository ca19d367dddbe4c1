import type { PlaybackSource } from '../engine/playback-source.js';

/** Follows the position, and stops or repeats at the end of the part that `start` and `end` name. A seek past the end plays on, as a reader would expect. */
export function observeClipRange(
  video: HTMLVideoElement,
  { startSeconds, endSeconds, loop }: PlaybackSource,
  signal: AbortSignal,
  onPosition: (seconds: number) => void,
): void {
  let positionSeconds = 0;
  const moveTo = (seconds: number) => {
    positionSeconds = seconds;
    onPosition(seconds);
  };
  const atEnd = () => {
    if (loop) video.currentTime = startSeconds;
    else {
      video.pause();
      video.dispatchEvent(new Event('ended'));
    }
  };
  video.addEventListener('seeking', () => moveTo(video.currentTime), { signal });
  video.addEventListener(
    'timeupdate',
    () => {
      const previous = positionSeconds;
      // An element that is being emptied, or has yet to find its place, says 0 for a moment; the place that the reader had reached must not be lost to that.
      if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
      moveTo(video.currentTime);
      if (endSeconds !== undefined && !video.paused && previous < endSeconds && positionSeconds >= endSeconds)
        atEnd();
    },
    { signal },
  );
  if (loop && startSeconds > 0) video.addEventListener('ended', () => void video.play(), { signal });
}
