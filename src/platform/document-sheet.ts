/** The style sheets that were constructed for a document, by CSS text. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * The constructed style sheet for `cssText`, one for each document. A constructed sheet can be adopted only in
 * the document of the window that constructed it (CSSOM, section 6.2).
 *
 * @returns undefined for a document without a window, such as the content of a `<template>`, which shows nothing
 */
export function documentSheet(page: Document, cssText: string): CSSStyleSheet | undefined {
  const { defaultView } = page;
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>();
  sheets.set(page, known);
  const existing = known.get(cssText);
  if (existing || !defaultView) return existing;

  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(cssText);
  known.set(cssText, sheet);
  return sheet;
}
