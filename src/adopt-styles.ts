import { adoptStyles, type CSSResult } from 'lit';
import { documentSheet } from './platform/document-sheet.js';

/**
 * Makes `styles` the adopted style sheets of `root`. All elements of a document share one sheet for each
 * style. Lit's own sheets belong to this module's document: an element that has moved into an `<iframe>` needs
 * sheets of that document.
 */
export function adoptStylesFor(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { ownerDocument: page } = root;
  if (page === document) adoptStyles(root, [...styles]);
  else root.adoptedStyleSheets = styles.flatMap(({ cssText }) => documentSheet(page, cssText) ?? []);
}
