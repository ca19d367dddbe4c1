import { prefersReducedMotion } from '../platform/preferences.js';

/**
 * Scrolls the lines of the transcript so that `element` is in the middle. `scrollIntoView()` would scroll the
 * page as well.
 */
export function scrollWithin(element: Element): void {
  const scroller = element.closest('.lines');
  if (!scroller) return;
  const inner = element.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  const isHidden = inner.height === 0;
  if (isHidden) return;

  const top = scroller.scrollTop + inner.top - outer.top - (outer.height - inner.height) / 2;
  scroller.scrollTo({ top, behavior: prefersReducedMotion() ? 'instant' : 'smooth' });
}
