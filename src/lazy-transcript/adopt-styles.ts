import { documentSheet } from '../platform/document-sheet.js';
import { transcriptStyles } from './transcript.styles.js';

/**
 * Adds the transcript's style sheet to the root of the tree that `element` is in, once. The transcript has no
 * shadow root of its own: the sheet belongs to the document or to the shadow root around it.
 */
export function adoptStyles(element: Element): void {
  const root = element.getRootNode();
  const sheet = documentSheet(element.ownerDocument, transcriptStyles.cssText);
  if (!sheet || !('adoptedStyleSheets' in root)) return;
  const { adoptedStyleSheets } = root as Document | ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
