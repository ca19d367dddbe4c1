import type { ReactiveController } from 'lit';
import type { QueuedElement } from './queued-element.js';

/**
 * Mounts the `<video>`, or a snapshot of it, in the frame (`part=frame`), and keeps the focus in the element
 * when the focused node is removed.
 */
export class MountController implements ReactiveController {
  readonly #host: QueuedElement;
  #focused: Element | null | undefined;
  #hasLostFocus = false;

  constructor(host: QueuedElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host;
    this.#focused = host.shadowRoot?.activeElement;
    if (!host.hasUpdated) this.#hasLostFocus = host.querySelector(':scope > a:focus') !== null;
  }

  /**
   * Moves the focus if the focused node was removed: the link of the server's HTML when the poster is rendered,
   * the play button after a press, or the player after an error.
   */
  hostUpdated(): void {
    const isRemoved = this.#hasLostFocus || (this.#focused && !this.#focused.isConnected);
    if (isRemoved) this.#find('video, button')?.focus({ preventScroll: true });
    this.#hasLostFocus = false;
  }

  /** Makes `content` the first child of the frame, or removes it, before this returns. */
  readonly mount = (content: HTMLElement, isMounted: boolean): void => {
    if (!isMounted) {
      this.#hasLostFocus ||= this.#host.shadowRoot?.activeElement === content;
      content.remove();
    } else if (!content.parentNode) {
      this.#find('.frame')?.prepend(content);
    }
  };

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
