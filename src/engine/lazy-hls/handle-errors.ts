import type Hls from 'hls.js';
import type { ErrorData } from 'hls.js';
import type { Problem } from '../../clip/problem.js';
import type { EngineListener } from '../engine.js';
import type { HlsBuild } from './hls-build.js';
import { toProblem } from './hls-problem.js';
import { watchRefusedRequests } from './refused-requests.js';
import { dropRendition } from './renditions.js';

/** A second media error within this time is caused by the stream: another recovery would loop. */
const MIN_RECOVERY_INTERVAL_MS = 60_000;

/**
 * Recovers once from a problem, by calling `reset`, or reports the problem to the listener. Without `reset`,
 * hls.js has recovered already.
 */
type Recover = (problem: Problem, reset?: () => void) => void;

/** Recovers from the errors of hls.js and of its media element, or reports them to `listener`. */
export function handleErrors(hls: Hls, build: HlsBuild, listener: EngineListener): void {
  const recover = recoverOnce(listener);
  handleHlsErrors(hls, build, listener, recover);
  handleMediaErrors(hls, build, recover);
}

function handleHlsErrors(hls: Hls, build: HlsBuild, listener: EngineListener, recover: Recover): void {
  const { Events, ErrorTypes, ErrorDetails } = build;
  const isRefusedAgain = watchRefusedRequests(hls);

  hls.on(Events.ERROR, (_event, data) => {
    // hls.js continues without its worker. The worker's `error` event, which is being dispatched, must not be
    // reported as an uncaught error of the page.
    if (data.event === 'demuxerWorker') window.event?.preventDefault();

    const isLost = data.fatal ? data.type === ErrorTypes.NETWORK_ERROR : isRefusedAgain(data);
    // Without a response the network is lost, not the rendition.
    if (isLost && data.response?.code && dropRendition(hls, data)) return;
    const isReset = data.details === ErrorDetails.MEDIA_SOURCE_REQUIRES_RESET;
    if (!isLost && !data.fatal && !isReset) return;

    const problem = toProblem(build, data);
    if (isLost || !isCurable(build, data, problem)) listener.onProblem(problem);
    else recover(problem, data.fatal ? () => hls.recoverMediaError() : undefined);
  });
}

/** hls.js does not report an error of the decoder, which ends playback without any other event. */
function handleMediaErrors(hls: Hls, { Events }: HlsBuild, recover: Recover): void {
  const onError = () => {
    const error = hls.media?.error;
    // There is none if hls.js has reset the media element since.
    if (error) recover({ kind: 'decode', message: error.message }, () => hls.recoverMediaError());
  };
  hls.on(Events.MEDIA_ATTACHING, (_event, { media }) => media.addEventListener('error', onError));
  hls.on(Events.MEDIA_DETACHING, () => hls.media?.removeEventListener('error', onError));
}

/** No recovery makes a browser support a codec. */
function isCurable({ ErrorTypes }: HlsBuild, { type }: ErrorData, { kind }: Problem): boolean {
  return type === ErrorTypes.MEDIA_ERROR && kind !== 'unsupported';
}

function recoverOnce(listener: EngineListener): Recover {
  let recoveredAtMs = Number.NEGATIVE_INFINITY;
  return (problem, reset) => {
    const isRecent = performance.now() - recoveredAtMs <= MIN_RECOVERY_INTERVAL_MS;
    if (isRecent) {
      listener.onProblem(problem);
      return;
    }
    recoveredAtMs = performance.now();
    reset?.();
    listener.onReset();
  };
}
