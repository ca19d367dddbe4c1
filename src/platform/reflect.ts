/**
 * Gives `prototype` a property for each attribute, as HTML's own reflecting properties are (HTML, section 2.6.1): the attribute is the only state, so the two
 * never disagree, and a property that is set shows in the markup at once. `poster-alt` is reflected by `posterAlt`.
 */
export function reflect(prototype: HTMLElement, texts: readonly string[], booleans: readonly string[]): void {
  for (const attribute of texts) {
    define(prototype, attribute, {
      get(this: HTMLElement) {
        return this.getAttribute(attribute) ?? '';
      },
      set(this: HTMLElement, value: unknown) {
        // As frameworks mean it: nothing to say is no attribute.
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, String(value));
      },
    });
  }
  for (const attribute of booleans) {
    define(prototype, attribute, {
      get(this: HTMLElement) {
        return this.hasAttribute(attribute);
      },
      set(this: HTMLElement, value: unknown) {
        this.toggleAttribute(attribute, Boolean(value));
      },
    });
  }
}

function define(prototype: HTMLElement, attribute: string, accessors: PropertyDescriptor): void {
  const property = attribute.replace(/-(.)/g, (_dashed, letter: string) => letter.toUpperCase());
  Object.defineProperty(prototype, property, { ...accessors, configurable: true, enumerable: true });
}
