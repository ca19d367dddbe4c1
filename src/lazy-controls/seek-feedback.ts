import { onAbort } from '../platform/abort.js';

/** How long the feedback on a double tap is shown. */
const SHOW_FEEDBACK_MS = 700;

/** Shows for a short time how far the last double tap has sought. */
export class SeekFeedback {
  readonly #onChange: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** 0: nothing to show; negative: backwards. */
  seconds = 0;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    onAbort(signal, () => clearTimeout(this.#timer));
  }

  readonly show = (seconds: number): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(0), SHOW_FEEDBACK_MS);
    this.#set(seconds);
  };

  #set(seconds: number): void {
    this.seconds = seconds;
    this.#onChange();
  }
}
