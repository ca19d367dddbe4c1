import { abortableInterval } from '../platform/abort.js';
import { networkProblemKind } from '../platform/network.js';
import type { MediaFeature } from './media-feature.js';

/** A clip fails after this time without progress: most readers have given up by then. */
const STALL_TIMEOUT_SECONDS = 12;

const CHECK_INTERVAL_MS = 1000;

/** Less than this within the timeout is no progress. Even the lowest rendition needs more. */
const LEAST_PROGRESS = { bytes: 32 * 1024, seconds: 2 } as const;

/**
 * Sends the problem `timeout` or `offline` after 12 s without progress: too few bytes, too little buffer, and
 * the same position. A slow stream that still progresses does not fail.
 */
export const failWhenStalled: MediaFeature = ({ video, sources, send, signal }) => {
  const message = `nothing arrived for ${STALL_TIMEOUT_SECONDS} s`;
  let seen = progressOf(video, sources.engine?.distinctBytes);
  let seenAtMs = performance.now();

  abortableInterval(CHECK_INTERVAL_MS, signal, () => {
    const progress = progressOf(video, sources.engine?.distinctBytes);

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

/** `bytes` is undefined for a media element that loads the media itself. */
function progressOf({ buffered, currentTime }: HTMLVideoElement, bytes = 0): Progress {
  let bufferedSeconds = 0;
  for (let index = 0; index < buffered.length; index++)
    bufferedSeconds += buffered.end(index) - buffered.start(index);

  return { bytes, bufferedSeconds, positionSeconds: currentTime };
}

function isProgress(before: Progress, now: Progress): boolean {
  return (
    now.bytes >= before.bytes + LEAST_PROGRESS.bytes ||
    now.bufferedSeconds >= before.bufferedSeconds + LEAST_PROGRESS.seconds ||
    now.positionSeconds !== before.positionSeconds
  );
}
