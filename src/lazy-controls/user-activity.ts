import { onAbort } from '../platform/abort.js';

/** How long the controls stay after the reader's last activity. */
const HIDE_CONTROLS_AFTER_MS = 3000;

/** Whether the reader is using the player: the controls are hidden while it is idle. */
export class UserActivity {
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** There was no activity for `HIDE_CONTROLS_AFTER_MS`, or the reader has hidden the controls. */
  isIdle = false;

  /** Starts as active. Stays as it is after `signal` is aborted. */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    onAbort(signal, () => clearTimeout(this.#timer));
    this.setActive();
  }

  /**
   * Pointer movements and focus in `box` are activity. A pointer that leaves it makes the reader idle at
   * once.
   */
  observe(box: HTMLElement): void {
    const signal = this.#signal;
    // A touch ends with `pointerleave`; taps are handled by `Gestures`.
    const unlessTouch = (listener: () => void) => (event: PointerEvent) => {
      if (event.pointerType !== 'touch') listener();
    };
    box.addEventListener('focusin', this.setActive, { signal });
    box.addEventListener('pointermove', unlessTouch(this.setActive), { signal });
    box.addEventListener('pointerleave', unlessTouch(this.setIdle), { signal });
  }

  /** Ends idleness, and restarts the time until the next. */
  readonly setActive = (): void => {
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    this.#timer = setTimeout(() => this.#set(true), HIDE_CONTROLS_AFTER_MS);
    this.#set(false);
  };

  /** Idle at once. */
  readonly setIdle = (): void => {
    clearTimeout(this.#timer);
    this.#set(true);
  };

  #set(isIdle: boolean): void {
    if (this.isIdle === isIdle) return;
    this.isIdle = isIdle;
    this.#onChange();
  }
}
