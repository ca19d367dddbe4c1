/**
 * Braces in the text of a page are text, as on GitHub. Without this, VitePress reads what stands between two of them
 * as an expression of Vue.
 */
export function plainBraces(md) {
  for (const rule of ['text', 'code_inline']) {
    const render = md.renderer.rules[rule];
    md.renderer.rules[rule] = (...given) => render(...given).replaceAll('{{', '&#123;&#123;');
  }
}
