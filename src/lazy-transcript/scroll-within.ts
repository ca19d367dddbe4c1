import { prefersReducedMotion } from '../platform/preferences.js';

/**
 * Scrolls the transcript's box so that `element` is in its middle. `scrollIntoView()` would scroll the page
 * too, away from what the reader looks at.
 */
export function scrollWithin(element: Element): void {
  const box = element.closest('.lines');
  if (!box) return;
  const inner = element.getBoundingClientRect();
  const outer = box.getBoundingClientRect();
  const isHidden = inner.height === 0;
  if (isHidden) return;

  const top = box.scrollTop + inner.top - outer.top - (outer.height - inner.height) / 2;
  box.scrollTo({ top, behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
}
