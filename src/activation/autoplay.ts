import { prefersLessData } from '../platform/network.js';
import { prefersReducedMotion } from '../platform/preferences.js';
import { isActive, type Phase } from '../playback/phase.js';
import { mayAutoplay } from './autoplay-policy.js';

/** What autoplay asks, and what it does. */
export interface AutoplayHost {
  phase(): Phase;
  isPageBusy(): boolean;
  isWanted(): boolean;
  visibleRatio(): number;
  play(): void;
  /** How much of the clip can be seen, from 0 to 1: nothing in a hidden tab. */
  visibilityChanged(share: number): void;
}

/** Begins a clip by itself when its turn comes: in view, and nobody else playing. */
export class Autoplay {
  readonly #port: AutoplayHost;
  #isSpent = false;

  constructor(port: AutoplayHost) {
    this.#port = port;
  }

  /** Follows whether the page is in front, until `signal` is aborted. */
  watchPage(signal: AbortSignal): void {
    document.addEventListener('visibilitychange', () => this.#seePage(), { signal });
  }

  /** Another clip has come into the element: it may begin by itself again. */
  reset(): void {
    this.#isSpent = false;
  }

  consider(): void {
    const port = this.#port;
    const { name } = port.phase();
    // Whatever happened to the clip before, by whomever, was its beginning.
    if (name !== 'idle' && name !== 'warming') this.#isSpent = true;
    const isDue = mayAutoplay({
      isWanted: port.isWanted(),
      isSpent: this.#isSpent,
      visibleRatio: port.visibleRatio(),
      isPageBusy: port.isPageBusy(),
      isPageHidden: document.hidden,
      prefersReducedMotion: prefersReducedMotion(),
      prefersLessData: prefersLessData(),
    });
    if (!isDue) return;
    this.#isSpent = true;
    port.play();
  }

  /** In a hidden tab nobody sees a moving picture; but a reader who started a clip may still listen to it. */
  #seePage(): void {
    const phase = this.#port.phase();
    if (!document.hidden) {
      this.#port.visibilityChanged(this.#port.visibleRatio());
      this.consider();
    } else if (isActive(phase) && phase.by === 'autoplay') {
      this.#port.visibilityChanged(0);
    }
  }
}
