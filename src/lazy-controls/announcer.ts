import { interpolate } from '../i18n/interpolate.js';
import { onAbort } from '../platform/abort.js';
import type { LocalizedMessages } from './localized-messages.js';
import type { Snapshot } from './snapshot.js';

/** How long the clip buffers before that is announced. */
const ANNOUNCE_BUFFERING_AFTER_MS = 2000;

/**
 * The text of the live region (`role="status"`), by which screen readers announce changes that are only
 * visible.
 */
export class Announcer {
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  #bufferingTimer: ReturnType<typeof setTimeout> | undefined;
  /** Label of the captions that are showing, empty for none; undefined before the first update. */
  #captionsLabel: string | undefined;
  text = '';

  /** Announces nothing after `signal` is aborted. */
  constructor(onChange: () => void, signal: AbortSignal) {
    this.#onChange = onChange;
    this.#signal = signal;
    onAbort(signal, () => clearTimeout(this.#bufferingTimer));
  }

  announce(text: string): void {
    if (this.text === text) return;
    this.text = text;
    this.#onChange();
  }

  /** Announces what has changed since the previous snapshot. */
  update(snapshot: Snapshot, messages: LocalizedMessages): void {
    this.#updateCaptions(snapshot, messages);
    this.#updateBuffering(snapshot, messages);
  }

  #updateCaptions({ captions }: Snapshot, messages: LocalizedMessages): void {
    const label = captions.find(({ isShowing }) => isShowing)?.label ?? '';
    if (this.#captionsLabel !== undefined && label !== this.#captionsLabel) {
      this.announce(label ? interpolate(messages.captionsAreOn, label) : messages.captionsAreOff);
    }
    this.#captionsLabel = label;
  }

  #updateBuffering({ phase }: Snapshot, messages: LocalizedMessages): void {
    if (phase !== 'buffering') {
      clearTimeout(this.#bufferingTimer);
      this.#bufferingTimer = undefined;
      if (this.text === messages.buffering) this.announce('');
    } else if (!this.#signal.aborted) {
      this.#bufferingTimer ??= setTimeout(
        () => this.announce(messages.buffering),
        ANNOUNCE_BUFFERING_AFTER_MS,
      );
    }
  }
}
