// A pause that lasts, even if the media element starts to play again by itself.

import { abortableTimeout } from '../platform/abort.js';

/** How long a media element that was told to pause may still start to play by itself. */
const ENFORCED_MS = 500;

/**
 * Pauses a media element, and again if it starts to play by itself within half a second. WebKitGTK does, if
 * it is paused at the moment when it has data again. WPE WebKit had the same fault for files:
 * https://github.com/WebPlatformForEmbedded/WPEWebKit/issues/831
 */
export class EnforcedPause {
  #liftAbort = new AbortController();

  pause(video: HTMLVideoElement): void {
    this.lift();
    this.#liftAbort = new AbortController();
    const { signal } = this.#liftAbort;

    // Capture phase: this runs before the listener of media-inputs.ts, which takes a `play` event for the
    // reader's.
    video.addEventListener('play', () => video.pause(), { capture: true, signal });
    video.pause();
    abortableTimeout(ENFORCED_MS, signal, () => this.lift());
  }

  /** Lets the media element play again. To be called before each `play()`. */
  lift(): void {
    this.#liftAbort.abort();
  }
}
