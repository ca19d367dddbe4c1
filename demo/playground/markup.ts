/**
 * A tag for an author to paste, with its children: one attribute a line, in the order of the form.
 *
 * @param isNamed keeps the id, which other elements need that name it
 */
export function markupOf(element: Element, isNamed: boolean): string {
  const attributes = attributesOf(element).filter((attribute) => isNamed || !attribute.startsWith('id='));
  const start =
    attributes.length > 0
      ? `<${element.localName}\n  ${attributes.join('\n  ')}\n>`
      : `<${element.localName}>`;
  const children = Array.from(element.children, (child) => `\n  ${lineOf(child)}`).join('');
  return `${start}${children}${children && '\n'}</${element.localName}>`;
}

/** A tag on one line. */
export function lineOf(element: Element): string {
  const { localName } = element;
  const start = `<${[localName, ...attributesOf(element)].join(' ')}>`;
  return localName === 'track' ? start : `${start}</${localName}>`;
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

/** As an author writes them; what a style attribute holds is in the rule. */
function attributesOf(element: Element): readonly string[] {
  return Array.from(element.attributes)
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => (value === '' ? name : `${name}="${escapeValue(value)}"`));
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
