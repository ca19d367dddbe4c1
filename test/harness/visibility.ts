/** Whether any part of `element` is in view. Resolves after the element's own observers have been called. */
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
