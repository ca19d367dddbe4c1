/** A tag for an author to paste: one attribute a line, in the order of the form. */
export function markupOf(element: Element): string {
  const attributes = Array.from(element.attributes)
    .filter(({ name }) => name !== 'style' && name !== 'id')
    .map(({ name, value }) => (value === '' ? name : `${name}="${escapeValue(value)}"`));
  const tag = element.localName;
  return attributes.length > 0 ? `<${tag}\n  ${attributes.join('\n  ')}\n></${tag}>` : `<${tag}></${tag}>`;
}

/** The rule that gives every clip of a page the custom properties of this one; empty when it has none. */
export function ruleOf({ localName, style }: HTMLElement): string {
  const declarations = Array.from(style)
    .filter((name) => name.startsWith('--'))
    .map((name) => `    ${name}: ${style.getPropertyValue(name).trim()};`);
  return declarations.length > 0
    ? `<style>\n  ${localName} {\n${declarations.join('\n')}\n  }\n</style>\n\n`
    : '';
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
