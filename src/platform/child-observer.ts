type Updatable = Element & { requestUpdate(): void };

let observer: MutationObserver | undefined;

/** Requests an update of `element` each time a child is added or removed. All elements share one observer. */
export function observeChildren(element: Updatable): void {
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) (target as Updatable).requestUpdate();
  });
  observer.observe(element, { childList: true });
}
