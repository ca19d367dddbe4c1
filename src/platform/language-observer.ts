const OPTIONS: MutationObserverInit = { attributeFilter: ['lang'], subtree: true };

let observer: MutationObserver | undefined;

/**
 * Calls `onChange` when a `lang` attribute changes in a document or shadow tree that contains `element`. All
 * elements share one observer, and the first `onChange`.
 */
export function observeLanguages(element: Element, onChange: () => void): void {
  observer ??= new MutationObserver(onChange);
  for (let root: Node | undefined = element; root; root = (root as Partial<ShadowRoot>).host) {
    root = root.getRootNode();
    observer.observe(root, OPTIONS);
  }
}
