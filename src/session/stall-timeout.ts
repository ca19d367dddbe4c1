import { abortableInterval } from '../platform/abort.js';

/** Without a sign of life for so long, a reader gave up already. */
const PATIENCE_MS = 12_000;
const LOOK_EVERY_MS = 1000;

/** Less than this in that time is none: the poorest rendition needs more for each second, and playlists that are loaded anew bring some. */
const LEAST = { bytes: 32 * 1024, seconds: 2 } as const;

/**
 * Calls `onSilence` once next to nothing has arrived for 12 s: no bytes, no buffer, no progress of the media element. A slow stream that
 * still moves is left alone.
 *
 * @param loadedBytes what the engine has loaded; undefined where it cannot tell
 */
export function observeStallTimeout(
  video: HTMLVideoElement,
  loadedBytes: () => number | undefined,
  signal: AbortSignal,
  onSilence: () => void,
): void {
  let seen = signsOf(video, loadedBytes());
  let seenAtMs = performance.now();
  abortableInterval(LOOK_EVERY_MS, signal, () => {
    const signs = signsOf(video, loadedBytes());
    if (isLife(seen, signs)) {
      seen = signs;
      seenAtMs = performance.now();
    } else if (performance.now() - seenAtMs >= PATIENCE_MS) {
      onSilence();
    }
  });
}

interface Signs {
  readonly bytes: number;
  readonly bufferedSeconds: number;
  readonly positionSeconds: number;
}

function signsOf({ buffered, currentTime }: HTMLVideoElement, bytes = 0): Signs {
  let bufferedSeconds = 0;
  for (let index = 0; index < buffered.length; index++)
    bufferedSeconds += buffered.end(index) - buffered.start(index);
  return { bytes, bufferedSeconds, positionSeconds: currentTime };
}

function isLife(before: Signs, now: Signs): boolean {
  return (
    now.bytes >= before.bytes + LEAST.bytes ||
    now.bufferedSeconds >= before.bufferedSeconds + LEAST.seconds ||
    now.positionSeconds !== before.positionSeconds
  );
}
