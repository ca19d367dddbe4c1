type Drawn = Element & { requestUpdate(): void };

let observer: MutationObserver | undefined;

/** Draws `element` anew whenever a child comes or goes. All elements of the page share one observer. */
export function observeChildren(element: Drawn): void {
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) (target as Drawn).requestUpdate();
  });
  observer.observe(element, { childList: true });
}
