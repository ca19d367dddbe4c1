/** A tag for an author to paste: one attribute a line, in the element's own order. */
export function markupOf(element: Element): string {
  const attributes = Array.from(element.attributes)
    .filter(({ name }) => name !== 'style' && name !== 'id')
    .map(({ name, value }) => (value === '' ? name : `${name}="${escapeValue(value)}"`));
  const tag = element.localName;
  return attributes.length > 0 ? `<${tag}\n  ${attributes.join('\n  ')}\n></${tag}>` : `<${tag}></${tag}>`;
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
