import { enforceMediaBudget } from '../page/media-budget.js';
import { onFirstFrame } from '../platform/first-frame.js';
import type { MediaContext, MediaFeature } from './media-feature.js';

/** Shows the media element instead of the poster or the parked frame, once its first frame is presented. */
export const showWhenPresented: MediaFeature = (context) => {
  onFirstFrame(context.video, context.signal, (presentedAtMs) => showFirstFrame(context, presentedAtMs));
};

/**
 * To be called when the media element has presented its first frame. Only the first call of a use has an
 * effect.
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
