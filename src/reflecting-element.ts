import { LitElement, type PropertyDeclaration } from 'lit';

/**
 * A `LitElement` whose reflecting properties behave as those of HTML do (HTML, section 2.6.1): the attribute is the only
 * state, so a property that is set shows in the markup at once. Lit alone would write the attribute with the next update.
 *
 * Properties are declared as usual, with `reflect`. Their type is `String` (the default; null and undefined remove the
 * attribute, a missing attribute reads as '') or `Boolean`.
 *
 * @example
 * class Figure extends ReflectingElement {
 *   static properties = {
 *     posterAlt: { attribute: 'poster-alt', reflect: true },
 *     loop: { reflect: true, type: Boolean },
 *   };
 *   declare posterAlt: string;
 *   declare loop: boolean;
 * }
 */
export abstract class ReflectingElement extends LitElement {
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    if (!options.reflect) return super.getPropertyDescriptor(name, key, options);
    const attribute = typeof options.attribute === 'string' ? options.attribute : String(name).toLowerCase();
    return options.type === Boolean ? booleanDescriptor(attribute) : textDescriptor(attribute);
  }

  /** Lit would write the attribute's value into the property. Here the attribute is the property's value. */
  override attributeChangedCallback(_name: string, previous: string | null, value: string | null): void {
    if (previous !== value) this.requestUpdate();
  }
}

function textDescriptor(attribute: string): PropertyDescriptor {
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
