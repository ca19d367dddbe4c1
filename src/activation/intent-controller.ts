import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { prefersLessData } from '../platform/network.js';
import { unwatchSight, watchSight } from '../platform/sightings.js';
import { HALF_IN_VIEW } from '../playback/phase.js';

/** A pointer that rests so long on a clip means it; one that passes over on its way does not. */
const REST_MS = 65;

/** Half in view for so long counts as a view. */
const VIEW_MS = 1000;

/** What a reader does around a clip before the tap. */
export interface IntentListener {
  /** The `preload` attribute. */
  preload(): 'none' | 'intent' | 'metadata' | 'auto';
  /** Load ahead: the playlists, or also the first segment. */
  onIntent(depth: 'metadata' | 'segment'): void;
  /** How much of the clip is in view has changed; from 0 to 1. */
  onSight(share: number): void;
  /** Half in view for a second; once for each clip. */
  onView(): void;
}

/** Watches for a reader's interest in one element: hover, focus, touch, and being in view. */
export class IntentController implements ReactiveController {
  readonly #host: Pick<ReactiveControllerHost, 'addController'> & HTMLElement;
  readonly #listener: IntentListener;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #viewTimer: ReturnType<typeof setTimeout> | undefined;
  #isViewed = false;

  constructor(host: Pick<ReactiveControllerHost, 'addController'> & HTMLElement, listener: IntentListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
    const on = (type: string, act: () => void) => host.addEventListener(type, act, { passive: true });
    on('pointerenter', () => {
      this.#restTimer = setTimeout(() => this.#intend(), REST_MS);
    });
    on('pointerleave', () => clearTimeout(this.#restTimer));
    on('pointerdown', () => this.#intend());
    on('focusin', () => this.#intend());
  }

  hostConnected(): void {
    watchSight(this.#host, this.#see);
  }

  hostDisconnected(): void {
    unwatchSight(this.#host);
    clearTimeout(this.#restTimer);
    this.#stopViewing();
  }

  /** Another clip has come into the element: it may be viewed anew. */
  reset(): void {
    this.#isViewed = false;
  }

  #intend(): void {
    const preload = this.#listener.preload();
    if (preload === 'none' || prefersLessData()) return;
    this.#listener.onIntent(preload === 'metadata' ? 'metadata' : 'segment');
  }

  readonly #see = (share: number): void => {
    const preload = this.#listener.preload();
    if (share > 0 && (preload === 'metadata' || preload === 'auto')) this.#intend();
    if (share < HALF_IN_VIEW) this.#stopViewing();
    else if (!this.#isViewed) this.#startViewing();
    this.#listener.onSight(share);
  };

  #startViewing(): void {
    this.#viewTimer ??= setTimeout(() => {
      this.#isViewed = true;
      this.#listener.onView();
    }, VIEW_MS);
  }

  #stopViewing(): void {
    clearTimeout(this.#viewTimer);
    this.#viewTimer = undefined;
  }
}
