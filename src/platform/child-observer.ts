type Updatable = Element & { requestUpdate(): void };

const OPTIONS: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['slot', 'src', 'srclang', 'label', 'kind', 'default'],
};

let observer: MutationObserver | undefined;

/**
 * Requests an update of `element` each time its light DOM changes: a child, a text in it, or an attribute of a
 * text track. All elements share one observer.
 */
export function observeChildren(element: Updatable): void {
  observer ??= new MutationObserver((records) => {
    for (const { target } of records) {
      let node: Node | null = target;
      while (node && !('requestUpdate' in node)) node = node.parentNode;
      (node as Updatable | null)?.requestUpdate();
    }
  });
  observer.observe(element, OPTIONS);
}
