import { abortableTimeout } from '../platform/abort.js';
import type { MediaFeature } from './media-feature.js';

/** A seek to a buffered position takes much less. */
const LOST_AFTER_MS = 1000;

/** The repeated seek goes to another position: a second seek to the same position has no effect. */
const ASIDE_SECONDS = 0.01;

/** After so many repeats, the cause is something else. */
const MAX_REPEATS = 3;

/**
 * Repeats a seek that the media element has lost: on a busy machine, WebKitGTK (seen in 2.50) stays `seeking`
 * for ever although all data is buffered. test/session/repeat-lost-seeks.test.ts imitates it. WebKit has
 * fixed one race condition with this symptom (https://bugs.webkit.org/show_bug.cgi?id=275566, June 2024).
 */
export const repeatLostSeeks: MediaFeature = ({ video, signal }) => {
  let repeats = 0;

  function checkLater(seconds: number): void {
    abortableTimeout(LOST_AFTER_MS, signal, () => {
      if (!video.seeking || video.currentTime !== seconds) return;

      if (!isBuffered(video, seconds)) checkLater(seconds);
      else if (repeats++ < MAX_REPEATS) video.currentTime = seconds + ASIDE_SECONDS;
    });
  }

  const onSeeked = () => {
    repeats = 0;
  };

  video.addEventListener('seeking', () => checkLater(video.currentTime), { signal });
  video.addEventListener('seeked', onSeeked, { signal });
};

function isBuffered({ buffered }: HTMLVideoElement, seconds: number): boolean {
  for (let index = 0; index < buffered.length; index++) {
    if (buffered.start(index) <= seconds && seconds + ASIDE_SECONDS < buffered.end(index)) return true;
  }
  return false;
}
