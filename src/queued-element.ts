import { type CSSResult, LitElement, type PropertyValues } from 'lit';
import { adoptStylesFor } from './adopt-styles.js';
import { reflectProperties } from './platform/reflecting-property.js';
import { enqueueRender } from './platform/render-queue.js';

/**
 * A `LitElement` for pages with many elements of its kind. It differs from Lit in three points:
 *
 * - The first update waits in the render queue, and `updateComplete` for it. The light DOM, or a declarative
 *   shadow root, is shown until then. An element that is removed before is updated when it is back.
 * - Each property reflects an attribute, which is its only state. Its type is `String` or `Boolean`.
 * - An element that moves to another document adopts its style sheets there, too.
 *
 * @example
 * class Chart extends QueuedElement {
 *   static styles = css`:host { display: block }`;
 *   static properties = { caption: { reflect: true }, open: { type: Boolean, reflect: true } };
 *   declare caption: string;
 *   declare open: boolean;
 *   render() { return html`<figure>…</figure>`; }
 * }
 */
export abstract class QueuedElement extends LitElement {
  protected static override finalize(): void {
    super.finalize();
    reflectProperties(this);
  }

  /** The style sheets of chunks that were loaded after the first update. */
  readonly #addedStyles: CSSResult[] = [];
  /** The first call of Lit's `connectedCallback()` has left the render queue. */
  #hasConnected = false;

  /**
   * Lit attaches the shadow root here, and that hides the light DOM: the first call waits in the render
   * queue.
   */
  override connectedCallback(): void {
    if (this.#hasConnected) super.connectedCallback();
    else enqueueRender(this.#connectFirst);
  }

  readonly #connectFirst = (): void => {
    if (!this.isConnected || this.#hasConnected) return;
    this.#hasConnected = true;
    super.connectedCallback();
    if (!this.hasUpdated) this.performUpdate();
  };

  override disconnectedCallback(): void {
    if (this.#hasConnected) super.disconnectedCallback();
  }

  /** The browser calls this for `moveBefore()`, instead of removing and adding the element: a clip plays on. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  /**
   * The browser calls this when the element has moved to another document, which has none of its style
   * sheets.
   */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  /** Lit would write the attribute's value into the property. Here the attribute is the property's value. */
  override attributeChangedCallback(_name: string, previous: string | null, value: string | null): void {
    if (previous !== value) this.requestUpdate();
  }

  /** @internal Adds the style sheet of a chunk. */
  adoptStyles(styles: CSSResult): void {
    this.#addedStyles.push(styles);
    this.adoptedCallback();
  }

  /** @internal Connects and updates the element now, if it is connected and waits for its turn. */
  renderFirst(): void {
    this.#connectFirst();
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof LitElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#adoptStyles(root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    // The content of a declarative shadow root is replaced within one task, so that nothing flashes.
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    super.update(changed);
  }

  #adoptStyles(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    adoptStylesFor(root, [...(elementStyles as CSSResult[]), ...this.#addedStyles]);
  }
}
