/** Steps of 10 %. One threshold is not enough: the ratio is that of the element or of the viewport. */
const THRESHOLDS = Array.from({ length: 11 }, (_, step) => step / 10);

/** The listener for one element. */
export interface VisibilityListener {
  /** @param visibleRatio from 0 to 1 */
  visibilityChanged(visibleRatio: number): void;
}

const listeners = new WeakMap<Element, VisibilityListener>();
let observer: IntersectionObserver | undefined;

/**
 * Calls `listener` with the visible ratio of `element`: soon after the call, and on each change, until
 * `unobserveVisibility`. The ratio is the visible part of the element's area or, if that is more, the part of
 * the viewport's height that the element fills. All elements share one observer.
 */
export function observeVisibility(element: Element, listener: VisibilityListener): void {
  observer ??= new IntersectionObserver(notify, { threshold: THRESHOLDS });
  listeners.set(element, listener);
  observer.observe(element);
}

/** Ends `observeVisibility`. */
export function unobserveVisibility(element: Element): void {
  observer?.unobserve(element);
}

function notify(entries: readonly IntersectionObserverEntry[]): void {
  for (const entry of entries) listeners.get(entry.target)?.visibilityChanged(visibleRatioOf(entry));
}

function visibleRatioOf({
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry): number {
  // In a cross-origin `<iframe>`, `rootBounds` is null (Intersection Observer, `IntersectionObserverEntry`).
  const viewportRatio = rootBounds?.height ? intersectionRect.height / rootBounds.height : 0;
  return Math.max(intersectionRatio, viewportRatio);
}
