import type Hls from 'hls.js';
import type { ErrorData } from 'hls.js';
import type { EngineListener } from '../engine.js';
import type { HlsBuild } from './hls-build.js';
import { toProblem } from './hls-problem.js';
import { watchRefusedRequests } from './refused-requests.js';
import { dropRendition } from './renditions.js';

/** A second media error within this time is caused by the stream: another recovery would loop. */
const MIN_RECOVERY_INTERVAL_MS = 60_000;

/** Recovers from the errors of hls.js, or reports them to `listener`. */
export function handleErrors(hls: Hls, build: HlsBuild, listener: EngineListener): void {
  const { Events, ErrorTypes, ErrorDetails } = build;
  const isRefusedAgain = watchRefusedRequests(hls);
  const recover = mediaErrorRecovery(hls, build, listener);

  hls.on(Events.ERROR, (_event, data) => {
    // hls.js continues without its worker. The worker's `error` event, which is being dispatched, must not be
    // reported as an uncaught error of the page.
    if (data.event === 'demuxerWorker') window.event?.preventDefault();

    const isLost = data.fatal ? data.type === ErrorTypes.NETWORK_ERROR : isRefusedAgain(data);
    // Without a response the network is lost, not the rendition.
    if (isLost && data.response?.code && dropRendition(hls, data)) return;
    if (isLost) listener.onProblem(toProblem(build, data));
    else if (data.fatal || data.details === ErrorDetails.MEDIA_SOURCE_REQUIRES_RESET) recover(data);
  });
}

function mediaErrorRecovery(hls: Hls, build: HlsBuild, listener: EngineListener): (data: ErrorData) => void {
  let recoveredAtMs = Number.NEGATIVE_INFINITY;
  return (data) => {
    const isRecoverable =
      data.type === build.ErrorTypes.MEDIA_ERROR &&
      performance.now() - recoveredAtMs > MIN_RECOVERY_INTERVAL_MS;
    if (!isRecoverable) {
      listener.onProblem(toProblem(build, data));
      return;
    }
    recoveredAtMs = performance.now();
    // From an error that is not fatal, hls.js has recovered before it reports the error.
    if (data.fatal) hls.recoverMediaError();
    listener.onReset();
  };
}
