import { onAbort } from './abort.js';

/** Two screens above and below the viewport. */
const NEAR = '200% 0px';

type Watcher = (isFar: boolean) => void;

const watchers = new WeakMap<Element, Watcher>();
let observer: IntersectionObserver | undefined;

/** Tells whether `element` is more than two screens away from what is in view, now and on each change, until `signal` is aborted. All elements of the page share one observer. */
export function watchDistance(element: Element, signal: AbortSignal, watcher: Watcher): void {
  observer ??= new IntersectionObserver(report, { rootMargin: NEAR });
  const shared = observer;
  watchers.set(element, watcher);
  shared.observe(element);
  onAbort(signal, () => shared.unobserve(element));
}

function report(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) watchers.get(target)?.(!isIntersecting);
}
