import type { Problem, ProblemKind } from '../clip/problem.js';

/** With these, what has arrived is in order: only what comes next is not to be had. */
const OF_WHAT_COMES_NEXT: readonly ProblemKind[] = ['offline', 'not-found', 'forbidden', 'timeout'];

/** Holds a problem of what comes next back while there is something left to play. */
export class ErrorGracePeriod {
  #problem: Problem | undefined;

  /** @returns whether nobody need hear of it yet */
  hold(problem: Problem, { readyState }: HTMLVideoElement): boolean {
    if (!OF_WHAT_COMES_NEXT.includes(problem.kind) || readyState < HTMLMediaElement.HAVE_FUTURE_DATA)
      return false;
    this.#problem ??= problem;
    return true;
  }

  /** What is held back, for the last time. */
  end(): Problem | undefined {
    const problem = this.#problem;
    this.#problem = undefined;
    return problem;
  }
}
