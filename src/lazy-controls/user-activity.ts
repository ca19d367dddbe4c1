import { onAbort } from '../platform/abort.js';

/** How long the controls stay visible after the reader's last activity. */
const HIDE_CONTROLS_AFTER_MS = 3000;

/** Whether the reader is using the player: the controls are hidden while it is idle. */
export class UserActivity {
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True after `HIDE_CONTROLS_AFTER_MS` without activity, and once the reader has hidden the controls. */
  isIdle = false;

  /** Starts as active. Does not change any more after `signal` is aborted. */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    onAbort(signal, () => clearTimeout(this.#timer));
    this.setActive();
  }

  /**
   * Treats pointer movements and focus in `frame` as activity, and a pointer that leaves `frame` as idleness.
   */
  observe(frame: HTMLElement): void {
    const signal = this.#signal;
    // A touch ends with `pointerleave`; taps are handled by `Gestures`.
    const unlessTouch = (listener: () => void) => (event: PointerEvent) => {
      if (event.pointerType !== 'touch') listener();
    };
    frame.addEventListener('focusin', this.setActive, { signal });
    frame.addEventListener('pointermove', unlessTouch(this.setActive), { signal });
    frame.addEventListener('pointerleave', unlessTouch(this.setIdle), { signal });
  }

  /** Sets the state to active, and restarts the timer. */
  readonly setActive = (): void => {
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    this.#timer = setTimeout(() => this.#set(true), HIDE_CONTROLS_AFTER_MS);
    this.#set(false);
  };

  /** Sets the state to idle. */
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
