import { transcriptStyles } from './transcript.styles.js';

/** One sheet for each document: no other may adopt a constructed style sheet (CSSOM, section 6.2). */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Adds the transcript's style sheet to the root of the tree that `element` is in, once. The transcript has no
 * shadow root of its own: the sheet belongs to the document or to the shadow root around it.
 */
export function adoptStyles(element: Element): void {
  const root = element.getRootNode();
  const sheet = sheetFor(element.ownerDocument);
  if (!sheet || !('adoptedStyleSheets' in root)) return;
  const { adoptedStyleSheets } = root as Document | ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

/** @returns undefined for a document without a window, which shows nothing and has no style sheets */
function sheetFor(page: Document): CSSStyleSheet | undefined {
  const existing = sheets.get(page);
  if (existing || !page.defaultView) return existing;
  const sheet = new page.defaultView.CSSStyleSheet();
  sheet.replaceSync(transcriptStyles.cssText);
  sheets.set(page, sheet);
  return sheet;
}
