/**
 * Gives `prototype` a property for each attribute, as HTML's own reflecting properties are (HTML, section 2.6.1): the attribute is the only state, so the two
 * never disagree, and a property that is set shows in the markup at once. `poster-alt` is reflected by `posterAlt`.
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
        // As frameworks mean it: nothing to say is no attribute.
        if (isText ? value == null : !value) this.removeAttribute(attribute);
        else this.setAttribute(attribute, isText ? String(value) : '');
      },
    });
  }
}
