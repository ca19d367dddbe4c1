import type { Phase } from '../playback/phase.js';

interface PendingPromise {
  readonly resolve: () => void;
  readonly reject: (reason: DOMException) => void;
}

/** The pending promises of `play()`. They settle as those of a media element do (HTML, section 4.8.11.8). */
export class PlayPromises {
  #pending: readonly PendingPromise[] = [];

  /** @returns a promise that `settle()` settles */
  add(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pending = [...this.#pending, { resolve, reject }];
    });
  }

  /**
   * Settles all promises if `phase` decides whether the clip plays.
   *
   * @param isRefused whether the browser's autoplay policy has rejected playback
   */
  settle(phase: Phase, isRefused: boolean): void {
    if (phase.name === 'starting' || phase.name === 'buffering' || phase.name === 'warming') return;

    const pending = this.#pending;
    this.#pending = [];
    for (const { resolve, reject } of pending) {
      if (phase.name === 'playing' || phase.name === 'ended') resolve();
      else reject(reasonFor(phase, isRefused));
    }
  }
}

function reasonFor(phase: Phase, isRefused: boolean): DOMException {
  if (isRefused) return new DOMException('The browser did not allow the clip to play.', 'NotAllowedError');
  if (phase.name === 'failed') return new DOMException(phase.problem.message, 'NotSupportedError');
  return new DOMException('The clip was paused, closed or given another source.', 'AbortError');
}
