import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Makes the properties of a Lit element reflect attributes as the properties of HTML do (HTML, section 2.6.1): the
 * attribute is the only state, and changes as soon as the property is set. Lit's own accessors, which these replace,
 * change the attribute with the next update. To be called once the class is finalized.
 *
 * A `String` property (the default type) is '' without the attribute; null and undefined remove the
 * attribute. A `Boolean` property is true if the attribute exists. An internal property (`state`) stays as it is.
 */
export function reflectProperties({ elementProperties, prototype }: typeof ReactiveElement): void {
  for (const [name, options] of elementProperties)
    if (!options.state) Object.defineProperty(prototype, name, reflectingDescriptor(name, options));
}

function reflectingDescriptor(name: PropertyKey, options: PropertyDeclaration): PropertyDescriptor {
  const isSupported =
    options.reflect && (!options.type || options.type === Boolean || options.type === String);
  if (!isSupported || options.converter)
    throw new TypeError(`The property ${String(name)} does not reflect a string or a boolean.`);
  const attribute = typeof options.attribute === 'string' ? options.attribute : String(name).toLowerCase();
  return options.type === Boolean ? booleanDescriptor(attribute) : stringDescriptor(attribute);
}

function stringDescriptor(attribute: string): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: Element): string {
      return this.getAttribute(attribute) ?? '';
    },
    set(this: Element, value: unknown) {
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    },
  };
}

function booleanDescriptor(attribute: string): PropertyDescriptor {
  return {
    configurable: true,
    enumerable: true,
    get(this: Element): boolean {
      return this.hasAttribute(attribute);
    },
    set(this: Element, value: unknown) {
      if (value) this.setAttribute(attribute, '');
      else this.removeAttribute(attribute);
    },
  };
}
