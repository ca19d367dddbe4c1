/** The values of attributes: `undefined` and `false` leave an attribute out, `true` is an empty one. */
export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Elements without content and end tag (HTML, section 13.1.2). */
const VOID_ELEMENTS = ['base', 'img', 'source', 'track', 'link', 'meta'];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for the content of an element, and for an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** An element. Attribute values are escaped, `content` is HTML. */
export function element(name: string, attributes: AttributeValues, content = ''): string {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}>`;
  return VOID_ELEMENTS.includes(name) ? start : `${start}${content}</${name}>`;
}

function attribute([name, value]: [string, AttributeValues[string]]): string {
  if (value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}

/**
 * JSON for a script element. Within strings, `<` could end the element or begin a comment in it (HTML, section
 * 13.1.2.1), and U+2028 and U+2029 end a line for older parsers of scripts.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
