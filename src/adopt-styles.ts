import { adoptStyles, type CSSResult } from 'lit';

/** The style sheets that were constructed for other windows than this module's, by window and CSS text. */
const foreignSheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/**
 * Makes `styles` the adopted style sheets of `root`. All elements of a document share one sheet for each
 * style.
 *
 * A constructed sheet can be adopted only in the document of the window that constructed it (CSSOM, section
 * 6.2). Lit's sheets belong to this module's window. An element that has moved into an `<iframe>` needs
 * sheets of that window. A document without a window, such as the content of a `<template>`, shows nothing
 * and adopts no sheets.
 */
export function adoptStylesFor(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const view = root.ownerDocument.defaultView;
  if (view === window) adoptStyles(root, [...styles]);
  else if (view) root.adoptedStyleSheets = styles.map(({ cssText }) => foreignSheet(view, cssText));
}

function foreignSheet(view: Window & typeof globalThis, cssText: string): CSSStyleSheet {
  const sheets = foreignSheets.get(view) ?? new Map<string, CSSStyleSheet>();
  foreignSheets.set(view, sheets);
  const known = sheets.get(cssText);
  if (known) return known;

  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  sheets.set(cssText, sheet);
  return sheet;
}
