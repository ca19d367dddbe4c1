/** Steps of 10 %: the share that counts may be of the box or of the viewport, so no single threshold serves every clip. */
const THRESHOLDS = Array.from({ length: 11 }, (_, step) => step / 10);

/** Who wants to know. */
export interface VisibilityListener {
  /** @param share from 0 to 1 */
  visibilityChanged(share: number): void;
}

const watchers = new WeakMap<Element, VisibilityListener>();
let observer: IntersectionObserver | undefined;

/**
 * Tells how much of `element` is in view, from 0 to 1, now and on each change, until `unwatchSight`. A box taller than the viewport
 * counts by how much of the viewport it fills. All elements of the page share one observer.
 */
export function observeVisibility(element: Element, watcher: VisibilityListener): void {
  observer ??= new IntersectionObserver(report, { threshold: THRESHOLDS });
  watchers.set(element, watcher);
  observer.observe(element);
}

export function unobserveVisibility(element: Element): void {
  observer?.unobserve(element);
}

function report(entries: readonly IntersectionObserverEntry[]): void {
  for (const entry of entries) watchers.get(entry.target)?.visibilityChanged(shareInView(entry));
}

function shareInView({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): number {
  // No bounds are told to a frame of another origin.
  const ofViewport = rootBounds?.height ? intersectionRect.height / rootBounds.height : 0;
  return Math.max(intersectionRatio, ofViewport);
}
