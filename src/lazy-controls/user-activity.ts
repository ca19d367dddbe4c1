import { onAbort } from '../platform/abort.js';

/** A reader who moves nothing for so long watches the picture. */
const HIDE_CONTROLS_AFTER_MS = 3000;

/** Whether the controls are in view: while the clip stands still, and for a while after each sign of the reader. */
export class UserActivity {
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** No sign of the reader for a while. */
  isIdle = false;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    onAbort(signal, () => clearTimeout(this.#timer));
    this.setActive();
  }

  /** The reader is there. */
  readonly setActive = (): void => {
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    this.#timer = setTimeout(() => this.#set(true), HIDE_CONTROLS_AFTER_MS);
    this.#set(false);
  };

  /** The reader wants the picture alone: left it with the pointer, or tapped it. */
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
