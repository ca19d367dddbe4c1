/**
 * An attribute and its value. An attribute starts at the start of the text or after a comma, and nowhere
 * else: tried at every letter, a long line of garbage would block the page.
 */
const ATTRIBUTE = /(?:^|,)\s*([A-Z0-9-]+)=("[^"]*"|[^",]*)(?=,|$)/g;

/** Parses the attribute list of a tag (RFC 8216, section 4.2). Values come without their quotes. */
export function parseAttributeList(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value.replaceAll('"', '')]),
  );
}
