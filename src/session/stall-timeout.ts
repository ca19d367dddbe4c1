// Fails a clip for which no data arrives any more.

import { abortableInterval } from '../platform/abort.js';
import { networkProblemKind } from '../platform/network.js';
import type { MediaFeature } from './media-feature.js';

/** A reader who has seen no progress for this long has given up already. */
const STALL_TIMEOUT_SECONDS = 12;

const CHECK_INTERVAL_MS = 1000;

/**
 * Less than this within the timeout is no progress: the poorest rendition needs more for each second, and
 * playlists that are reloaded bring some bytes.
 */
const LEAST_PROGRESS = { bytes: 32 * 1024, seconds: 2 } as const;

/**
 * Fails with `timeout` or `offline` once next to nothing has arrived for 12 s: no bytes, no buffer, no
 * progress of the media element. A slow stream that still moves is left alone.
 */
export const failWhenStalled: MediaFeature = ({ video, sources, send, signal }) => {
  const message = `nothing arrived for ${STALL_TIMEOUT_SECONDS} s`;
  let seen = progressOf(video, sources.engine?.loadedBytes);
  let seenAtMs = performance.now();

  abortableInterval(CHECK_INTERVAL_MS, signal, () => {
    const progress = progressOf(video, sources.engine?.loadedBytes);

    if (isProgress(seen, progress)) {
      seen = progress;
      seenAtMs = performance.now();
    } else if (performance.now() - seenAtMs >= STALL_TIMEOUT_SECONDS * 1000) {
      send(sources.problemInput({ kind: networkProblemKind(), message }));
    }
  });
};

interface Progress {
  readonly bytes: number;
  readonly bufferedSeconds: number;
  readonly positionSeconds: number;
}

/** `loadedBytes` is undefined where the engine cannot tell. */
function progressOf({ buffered, currentTime }: HTMLVideoElement, loadedBytes = 0): Progress {
  let bufferedSeconds = 0;
  for (let index = 0; index < buffered.length; index++)
    bufferedSeconds += buffered.end(index) - buffered.start(index);

  return { bytes: loadedBytes, bufferedSeconds, positionSeconds: currentTime };
}

function isProgress(before: Progress, now: Progress): boolean {
  return (
    now.bytes >= before.bytes + LEAST_PROGRESS.bytes ||
    now.bufferedSeconds >= before.bufferedSeconds + LEAST_PROGRESS.seconds ||
    now.positionSeconds !== before.positionSeconds
  );
}
