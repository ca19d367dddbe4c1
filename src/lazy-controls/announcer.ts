import { interpolate } from '../i18n/interpolate.js';
import { onAbort } from '../platform/abort.js';
import type { ControlsMessageSet } from './controls-messages.js';
import type { Snapshot } from './snapshot.js';

/** A shorter wait is no news. */
const WAIT_MS = 2000;

/** What a polite status says to those who cannot see it: each thing once, and only what has come true. */
export class Announcer {
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #waitTimer: ReturnType<typeof setTimeout> | undefined;
  /** Label of the captions that show; undefined before the first look. */
  #captions: string | undefined;
  text = '';

  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    onAbort(signal, () => clearTimeout(this.#waitTimer));
  }

  say(text: string): void {
    if (this.text === text) return;
    this.text = text;
    this.#onChange();
  }

  /** Looks what there is to say. */
  look({ captions, phase }: Snapshot, words: ControlsMessageSet): void {
    const label = captions.find(({ isShowing }) => isShowing)?.label ?? '';
    if (this.#captions !== undefined && label !== this.#captions) {
      this.say(label ? interpolate(words.captionsAreOn, label) : words.captionsAreOff);
    }
    this.#captions = label;
    if (phase !== 'buffering') {
      clearTimeout(this.#waitTimer);
      this.#waitTimer = undefined;
      if (this.text === words.buffering) this.say('');
    } else if (!this.#signal.aborted) {
      this.#waitTimer ??= setTimeout(() => this.say(words.buffering), WAIT_MS);
    }
  }
}
