/**
 * Adds a property to `prototype` for each attribute, which reflects it as HTML's own do (HTML, section
 * 2.6.1). The attribute is the only state, so that attribute and property never disagree. `posterAlt`
 * reflects `poster-alt`.
 *
 * @param texts attributes that are read as strings, empty where missing; `null` and `undefined` remove them
 * @param booleans attributes that are read as present or not
 */
export function reflect(prototype: HTMLElement, texts: readonly string[], booleans: readonly string[]): void {
  for (const attribute of [...texts, ...booleans]) {
    const isText = texts.includes(attribute);
    const property = attribute.replace(/-(.)/g, (_dashed, letter: string) => letter.toUpperCase());
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return isText ? (this.getAttribute(attribute) ?? '') : this.hasAttribute(attribute);
      },
      set(this: HTMLElement, value: unknown) {
        // Frameworks set a property to `null` or `undefined` to remove its attribute.
        if (isText ? value == null : !value) this.removeAttribute(attribute);
        else this.setAttribute(attribute, isText ? String(value) : '');
      },
    });
  }
}
