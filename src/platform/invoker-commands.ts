/**
 * Whether a button's `command` attribute works (HTML, section 4.10.6): Chrome 135, Firefox 144, Safari 26.2.
 */
export function supportsInvokerCommands(): boolean {
  return 'commandForElement' in HTMLButtonElement.prototype;
}
