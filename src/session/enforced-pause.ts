import { abortableTimeout } from '../platform/abort.js';

/** The time after `pause()` within which a media element may start to play by itself. */
const ENFORCED_MS = 500;

/**
 * Pauses a media element, and again if it starts to play by itself within half a second. WebKitGTK (seen in
 * 2.50) does so if it is paused at the moment when data arrives after a stall. WPE WebKit had the same bug
 * for files: https://github.com/WebPlatformForEmbedded/WPEWebKit/issues/831
 */
export class EnforcedPause {
  #liftAbort = new AbortController();

  pause(video: HTMLVideoElement): void {
    this.lift();
    this.#liftAbort = new AbortController();
    const { signal } = this.#liftAbort;

    // Capture phase: this runs before the listener of media-inputs.ts, for which the reader has pressed play.
    video.addEventListener('play', () => video.pause(), { capture: true, signal });
    video.pause();
    abortableTimeout(ENFORCED_MS, signal, () => this.lift());
  }

  /** Lets the media element play again. To be called before each `play()`. */
  lift(): void {
    this.#liftAbort.abort();
  }
}
