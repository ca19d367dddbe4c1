import { adoptStyles, type CSSResult } from 'lit';

/** Style sheets made for another window than this module's, by their text. */
const foreignSheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/**
 * Makes `styles` the adopted style sheets of `root`. All elements of a document share one sheet for each style.
 *
 * A constructed sheet can be adopted only in the document of the window that made it (CSSOM, section 6.2). Lit's sheets
 * belong to this module's window; an element that has moved into a frame needs sheets of that frame's window. In a document
 * without a window, such as a template's content, nothing is shown and nothing adopted.
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
