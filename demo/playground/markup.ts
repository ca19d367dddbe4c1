/**
 * A tag for an author to paste, with its children: one attribute a line, in the order of the form.
 *
 * @param isNamed keeps the id, to which other elements refer
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

/**
 * The CSS rule that sets the custom properties of this clip for all clips of a page; empty if it has none.
 */
export function ruleOf({ localName, style }: HTMLElement): string {
  const declarations = Array.from(style)
    .filter((name) => name.startsWith('--'))
    .map((name) => `    ${name}: ${style.getPropertyValue(name).trim()};`);
  return declarations.length > 0
    ? `<style>\n  ${localName} {\n${declarations.join('\n')}\n  }\n</style>\n\n`
    : '';
}

/** The attributes as an author writes them, without `style`, which becomes the CSS rule. */
function attributesOf(element: Element): readonly string[] {
  return Array.from(element.attributes)
    .filter(({ name }) => name !== 'style')
    .map(({ name, value }) => (value === '' ? name : `${name}="${escapeValue(value)}"`));
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
