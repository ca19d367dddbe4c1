import { onAbort } from './abort.js';

type ProximityCallback = (isFar: boolean) => void;

interface SharedObserver {
  readonly observer: IntersectionObserver;
  readonly callbacks: WeakMap<Element, ProximityCallback>;
}

/** By distance in screens. */
const sharedObservers = new Map<number, SharedObserver>();

/**
 * Calls `callback` with whether `element` is more than `screens` viewport heights above or below the
 * viewport: soon after the call, and on each change, until `signal` is aborted. An element has one callback
 * for each distance. All elements share one observer for each distance.
 */
export function observeProximity(
  element: Element,
  screens: number,
  signal: AbortSignal,
  callback: ProximityCallback,
): void {
  const { observer, callbacks } = sharedObserverFor(screens);
  callbacks.set(element, callback);
  observer.observe(element);
  onAbort(signal, () => observer.unobserve(element));
}

function sharedObserverFor(screens: number): SharedObserver {
  const existing = sharedObservers.get(screens);
  if (existing) return existing;

  const callbacks = new WeakMap<Element, ProximityCallback>();
  const notify = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) callbacks.get(target)?.(!isIntersecting);
  };
  const observer = new IntersectionObserver(notify, { rootMargin: `${screens * 100}% 0px` });
  const shared = { observer, callbacks };
  sharedObservers.set(screens, shared);
  return shared;
}
