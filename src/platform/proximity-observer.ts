import { onAbort } from './abort.js';

type Watcher = (isFar: boolean) => void;

/** What watches one distance. */
interface Lookout {
  readonly observer: IntersectionObserver;
  readonly watchers: WeakMap<Element, Watcher>;
}

/** By screens. */
const lookouts = new Map<number, Lookout>();

/**
 * Tells whether `element` is more than so many `screens` above or below what is in view, now and on each change, until `signal` is aborted. All elements of the page
 * share one observer for each distance.
 */
export function observeProximity(
  element: Element,
  screens: number,
  signal: AbortSignal,
  watcher: Watcher,
): void {
  const { observer, watchers } = lookoutFor(screens);
  watchers.set(element, watcher);
  observer.observe(element);
  onAbort(signal, () => observer.unobserve(element));
}

function lookoutFor(screens: number): Lookout {
  const known = lookouts.get(screens);
  if (known) return known;
  const watchers = new WeakMap<Element, Watcher>();
  const report = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) watchers.get(target)?.(!isIntersecting);
  };
  const observer = new IntersectionObserver(report, { rootMargin: `${screens * 100}% 0px` });
  const lookout = { observer, watchers };
  lookouts.set(screens, lookout);
  return lookout;
}
