/** Only the beginning, or a comma, begins one: tried at every letter, a long line without an end would stop the page. */
const ATTRIBUTE = /(?:^|,)\s*([A-Z0-9-]+)=("[^"]*"|[^",]*)(?=,|$)/g;

/** Reads what stands behind the colon of a tag (RFC 8216, section 4.2); quotes are taken off. */
export function parseAttributeList(text: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value.replaceAll('"', '')]),
  );
}
