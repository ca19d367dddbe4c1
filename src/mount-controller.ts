import type { ReactiveController } from 'lit';
import type { QueuedElement } from './queued-element.js';

/** Puts the `<video>`, or its last frame, into the frame, and keeps the focus in the element when it goes. */
export class MountController implements ReactiveController {
  readonly #host: QueuedElement;
  #focused: Element | null | undefined;
  #hasLostFocus = false;

  constructor(host: QueuedElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement;
  }

  /** The focus goes on when what had it is gone: the button that was pressed, or the player that failed. */
  hostUpdated(): void {
    const isGone = this.#hasLostFocus || (this.#focused && !this.#focused.isConnected);
    if (isGone) this.#find('video, button')?.focus({ preventScroll: true });
    this.#hasLostFocus = false;
  }

  /** Before it returns, `picture` is in the frame, behind all else; or out of it. */
  readonly mount = (picture: HTMLElement, isIn: boolean): void => {
    if (!isIn) {
      this.#hasLostFocus ||= this.#host.shadowRoot?.activeElement === picture;
      picture.remove();
    } else if (!picture.parentNode) {
      // A script may ask the clip to play before the first update.
      this.#host.renderFirst();
      this.#find('.frame')?.prepend(picture);
    }
  };

  #find(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
