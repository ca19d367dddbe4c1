import type { Input, Phase } from '../playback/phase.js';
import type { MediaUse } from './media-use.js';

/** What is watched during a phase: the wait for data or for the network, and whether playback goes on. */
export class Wait {
  readonly #send: (input: Input) => void;
  #endAbort = new AbortController();

  constructor(send: (input: Input) => void) {
    this.#send = send;
  }

  /** Ends the previous wait. `mediaUse` is undefined while the media element is not in use. */
  begin(phase: Phase, mediaUse: MediaUse | undefined): void {
    this.end();
    this.#endAbort = new AbortController();
    const { signal } = this.#endAbort;

    if (phase.name === 'playing') mediaUse?.watch(signal);
    if (phase.name === 'starting' || phase.name === 'buffering') mediaUse?.failWhenStalled(signal);
    // A clip that failed because the network was lost plays by itself once the network is back.
    if (phase.name === 'failed' && phase.problem.kind === 'offline')
      window.addEventListener('online', () => this.#send({ type: 'play', by: phase.by }), { signal });
  }

  end(): void {
    this.#endAbort.abort();
  }
}
