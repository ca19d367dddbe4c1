import { abortableTimeout } from '../platform/abort.js';

/** How long the feedback on a double tap is shown. */
const SHOW_FEEDBACK_MS = 700;

/** Shows for a short time how far the last double tap has sought. */
export class SeekFeedback {
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  /** 0: nothing to show; negative: backwards. */
  seconds = 0;

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
  }

  readonly show = (seconds: number): void => {
    this.#set(seconds);
    abortableTimeout(SHOW_FEEDBACK_MS, this.#signal, () => this.#set(0));
  };

  #set(seconds: number): void {
    this.seconds = seconds;
    this.#onChange();
  }
}
