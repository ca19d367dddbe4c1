import type { Problem, ProblemKind } from '../clip/problem.js';
import type { MediaContext, MediaFeature } from './media-feature.js';

/** Problems that do not affect data that is already buffered. */
const DEFERRABLE_KINDS: readonly ProblemKind[] = ['offline', 'not-found', 'forbidden', 'timeout'];

/**
 * Begins the grace period: defers a problem of an engine while the media element has buffered data to play.
 *
 * @returns false if the problem cannot be deferred
 */
export function deferProblem(context: MediaContext, problem: Problem): boolean {
  const hasData = context.video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
  if (!hasData || !DEFERRABLE_KINDS.includes(problem.kind)) return false;

  context.deferredProblem ??= problem;
  return true;
}

/**
 * Ends the grace period: when the network is back, the engine resumes; when the buffered data runs out
 * before, the deferred problem is sent to the state machine.
 */
export const endGracePeriod: MediaFeature = (context) => {
  const { video, sources, send, signal } = context;

  const onOnline = () => {
    if (takeDeferredProblem(context)) sources.engine?.resume();
  };
  const onWaiting = () => {
    const problem = takeDeferredProblem(context);
    if (problem) send(sources.problemInput(problem));
  };

  window.addEventListener('online', onOnline, { signal });
  video.addEventListener('waiting', onWaiting, { signal });
};

function takeDeferredProblem(context: MediaContext): Problem | undefined {
  const { deferredProblem } = context;
  context.deferredProblem = undefined;
  return deferredProblem;
}
