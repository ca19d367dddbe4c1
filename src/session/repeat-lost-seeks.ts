import { abortableTimeout } from '../platform/abort.js';

/** A seek to a place that is buffered takes a small part of this. */
const LOST_AFTER_MS = 1000;

/** The same place again would be no seek. */
const ASIDE_SECONDS = 0.01;

/** What is wrong after so many is something else. */
const MOST_REPEATS = 3;

/** Seeks anew where the media element has forgotten to: WebKitGTK, on a busy machine, stays `seeking` for good beside all the data it needs. */
export function repeatLostSeeks(video: HTMLVideoElement, signal: AbortSignal): void {
  let repeats = 0;

  function lookLater(seconds: number): void {
    abortableTimeout(LOST_AFTER_MS, signal, () => {
      if (!video.seeking || video.currentTime !== seconds) return;
      if (!isBuffered(video, seconds)) lookLater(seconds);
      else if (repeats++ < MOST_REPEATS) video.currentTime = seconds + ASIDE_SECONDS;
    });
  }

  video.addEventListener('seeking', () => lookLater(video.currentTime), { signal });
  video.addEventListener(
    'seeked',
    () => {
      repeats = 0;
    },
    { signal },
  );
}

function isBuffered({ buffered }: HTMLVideoElement, seconds: number): boolean {
  for (let index = 0; index < buffered.length; index++) {
    if (buffered.start(index) <= seconds && seconds + ASIDE_SECONDS < buffered.end(index)) return true;
  }
  return false;
}
