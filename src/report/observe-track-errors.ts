import { type ProblemKind, problemOfStatus } from '../clip/problem.js';
import type { Report } from './events.js';

/** Reports each file of captions, chapters or pictures that cannot be had or read. The clip plays without it. */
export function observeTrackErrors(
  video: HTMLVideoElement,
  signal: AbortSignal,
  say: (report: Report) => void,
): void {
  // A track's own event, which does not bubble.
  video.addEventListener(
    'error',
    async ({ target }) => {
      if (!(target instanceof HTMLTrackElement)) return;
      const { kind: use, src } = target;
      const kind = await diagnose(src, signal);
      if (!signal.aborted) say({ action: 'error', kind, message: `${use}: ${src}`, fatal: false });
    },
    { capture: true, signal },
  );
}

/** The event does not say why: asking once more does, where the page may ask. */
async function diagnose(url: string, signal: AbortSignal): Promise<ProblemKind> {
  try {
    const { ok, status } = await fetch(url, { signal });
    return ok ? 'decode' : problemOfStatus(status, true);
  } catch {
    return navigator.onLine ? 'timeout' : 'offline';
  }
}
