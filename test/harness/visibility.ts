// When an element is in view, as the browser tells it to the element's own observers.

/**
 * Whether any of `element` is in view, once the browser tells; by then it has told the element's own
 * observers, too.
 */
export function isInView(element: Element): Promise<boolean> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect();
      resolve(entry?.isIntersecting === true);
    });
    observer.observe(element);
  });
}

/** Resolves once `element` has come into view. */
export function untilInView(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if ((entry?.intersectionRatio ?? 0) < 0.9) return;
        observer.disconnect();
        resolve();
      },
      { threshold: 0.9 },
    );
    observer.observe(element);
  });
}
