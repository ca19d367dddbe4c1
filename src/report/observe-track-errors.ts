import { type ProblemKind, problemOfStatus } from '../clip/problem.js';
import { networkProblemKind } from '../platform/network.js';
import type { Report } from './events.js';

/**
 * Reports each `<track>` file that cannot be loaded or parsed. The clip plays without it, so the error is not
 * fatal. Ends when `signal` is aborted.
 */
export function observeTrackErrors(
  video: HTMLVideoElement,
  signal: AbortSignal,
  report: (report: Report) => void,
): void {
  // Capture phase: the `error` event of a `<track>` does not bubble.
  video.addEventListener(
    'error',
    async ({ target }) => {
      if (!(target instanceof HTMLTrackElement)) return;
      const { kind: trackKind, src } = target;
      const kind = await diagnose(src, signal);
      if (!signal.aborted) report({ action: 'error', kind, message: `${trackKind}: ${src}`, fatal: false });
    },
    { capture: true, signal },
  );
}

/** The event has no reason. A request for the same file has a status, if CORS allows the page to read it. */
async function diagnose(url: string, signal: AbortSignal): Promise<ProblemKind> {
  try {
    const { ok, status } = await fetch(url, { signal });
    return ok ? 'decode' : problemOfStatus(status, true);
  } catch {
    return networkProblemKind();
  }
}
