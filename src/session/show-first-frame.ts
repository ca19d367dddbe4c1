import { enforceMediaBudget } from '../page/media-budget.js';
import { onFirstFrame } from '../platform/first-frame.js';
import type { MediaContext, MediaFeature } from './media-feature.js';

/** Shows the media element instead of the poster, or of the parked frame, once it has a frame to show. */
export const awaitFirstFrame: MediaFeature = (context) => {
  onFirstFrame(context.video, context.signal, (presentedAtMs) => showFirstFrame(context, presentedAtMs));
};

/**
 * The media element has shown its first frame. Only the first call of a use counts.
 *
 * @param presentedAtMs on the clock of `performance.now()`
 */
export function showFirstFrame({ host, listener, visit, signal }: MediaContext, presentedAtMs: number): void {
  if (host.state.hasFrame) return;

  host.state.hasFrame = true;
  visit.removeParkedFrame();
  enforceMediaBudget();
  listener.onFirstFrame(presentedAtMs, signal);
}
