import { prefersLessData } from '../platform/network.js';
import { prefersReducedMotion } from '../platform/preferences.js';
import { isActive, type Phase } from '../playback/phase.js';
import { mayAutoplay } from './autoplay-policy.js';

/** The owner of an `Autoplay`. */
export interface AutoplayHost {
  phase(): Phase;
  /** Whether a clip of the page plays. */
  isPageBusy(): boolean;
  /** The `autoplay` attribute. */
  isWanted(): boolean;
  /** How much of the element is in view, from 0 to 1. */
  visibleRatio(): number;
  /** Starts the clip, muted. */
  play(): void;
  /** Called when `visibleRatio` has changed; it is 0 in a hidden tab. */
  visibilityChanged(visibleRatio: number): void;
}

/** Starts a clip by itself when it is in view and no other clip plays. */
export class Autoplay {
  readonly #host: AutoplayHost;
  #hasStartedBefore = false;

  constructor(host: AutoplayHost) {
    this.#host = host;
  }

  /** Listens to `visibilitychange` until `signal` is aborted. */
  watchPage(signal: AbortSignal): void {
    document.addEventListener('visibilitychange', () => this.#onVisibilityChange(), { signal });
  }

  /** To be called when the element has another clip, which may autoplay again. */
  reset(): void {
    this.#hasStartedBefore = false;
  }

  /**
   * Starts the clip if it may autoplay now. To be called whenever a fact of `mayAutoplay` may have changed.
   */
  consider(): void {
    const host = this.#host;
    const { name } = host.phase();
    if (name !== 'idle' && name !== 'warming') this.#hasStartedBefore = true;

    const isAllowed = mayAutoplay({
      isWanted: host.isWanted(),
      hasStartedBefore: this.#hasStartedBefore,
      visibleRatio: host.visibleRatio(),
      isPageBusy: host.isPageBusy(),
      isPageHidden: document.hidden,
      prefersReducedMotion: prefersReducedMotion(),
      prefersLessData: prefersLessData(),
    });
    if (!isAllowed) return;
    this.#hasStartedBefore = true;
    host.play();
  }

  /**
   * Pauses an autoplaying clip in a hidden tab. A clip that the reader started plays on: the reader may
   * listen.
   */
  #onVisibilityChange(): void {
    const phase = this.#host.phase();
    if (!document.hidden) {
      this.#host.visibilityChanged(this.#host.visibleRatio());
      this.consider();
    } else if (isActive(phase) && phase.by === 'autoplay') {
      this.#host.visibilityChanged(0);
    }
  }
}
