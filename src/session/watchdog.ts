import { every } from '../platform/abort.js';

/** Without a sign of life for so long, a reader gave up already. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 1000;

/**
 * Calls `onSilence` once nothing has arrived for 15 s: no bytes, no buffer, no progress of the media element. A slow stream that
 * still moves is left alone.
 *
 * @param loadedBytes what the engine has loaded; undefined where it cannot tell
 */
export function watchForSilence(
  video: HTMLVideoElement,
  loadedBytes: () => number | undefined,
  signal: AbortSignal,
  onSilence: () => void,
): void {
  let seen = '';
  let seenAtMs = performance.now();
  let progressEvents = 0;
  video.addEventListener('progress', () => progressEvents++, { signal });
  every(LOOK_EVERY_MS, signal, () => {
    const { buffered } = video;
    const bufferedEnd = buffered.length > 0 ? buffered.end(buffered.length - 1) : 0;
    const signs = [loadedBytes(), bufferedEnd, video.currentTime, progressEvents].join();
    if (signs !== seen) {
      seen = signs;
      seenAtMs = performance.now();
    } else if (performance.now() - seenAtMs >= PATIENCE_MS) {
      onSilence();
    }
  });
}
