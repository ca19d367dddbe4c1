import type { Phase } from '../playback/phase.js';

/** The promises of `play()` that still wait: they settle as those of a media element do (HTML, section 4.8.11.8). */
export class PlayPromises {
  #waiting: { resolve: () => void; reject: (reason: DOMException) => void }[] = [];

  /** A promise that the next decisive phase settles. */
  add(): Promise<void> {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** Settles all of them if `phase` decides; `wasRefused` tells a policy's no from a change of mind. */
  settle(phase: Phase, wasRefused: boolean): void {
    if (phase.name === 'starting' || phase.name === 'buffering' || phase.name === 'warming') return;
    const settled = this.#waiting;
    this.#waiting = [];
    for (const { resolve, reject } of settled) {
      if (phase.name === 'playing' || phase.name === 'ended') resolve();
      else reject(reasonFor(phase, wasRefused));
    }
  }
}

function reasonFor(phase: Phase, wasRefused: boolean): DOMException {
  if (wasRefused) return new DOMException('The browser did not allow the clip to play.', 'NotAllowedError');
  if (phase.name === 'failed') return new DOMException(phase.problem.message, 'NotSupportedError');
  return new DOMException('The clip was paused, closed or given another source.', 'AbortError');
}
