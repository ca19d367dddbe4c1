import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { prefersLessData } from '../platform/network.js';
import { observeVisibility, unobserveVisibility } from '../platform/visibility-observer.js';
import { HALF_IN_VIEW } from '../playback/phase.js';

/** A pointer that rests so long on a clip means it; one that passes over on its way does not. */
const HOVER_INTENT_MS = 65;

/** Half in view for so long counts as a view. */
const VIEW_MS = 1000;

/** What a reader does around a clip before the tap. */
export interface IntentListener {
  /** The attribute. */
  readonly preload: 'none' | 'intent' | 'metadata' | 'auto';
  /** Load ahead: the playlists, or also the first segment. */
  prefetch(depth: 'metadata' | 'segment'): void;
  /** It was none: the finger scrolls the page. */
  cancelPrefetch(): void;
  /** How much of the clip is in view has changed; from 0 to 1. */
  visibilityChanged(share: number): void;
  /** Half in view for a second; once for each clip. */
  view(): void;
}

/** Being in view is intent enough. */
const EAGER: ReadonlySet<string> = new Set(['metadata', 'auto']);

const SIGNS = ['pointerenter', 'pointerleave', 'pointerdown', 'pointercancel', 'focusin'] as const;

/** Watches for a reader's interest in one element: hover, focus, touch, and being in view. */
export class IntentController implements ReactiveController, EventListenerObject {
  readonly #host: Pick<ReactiveControllerHost, 'addController'> & HTMLElement;
  readonly #listener: IntentListener;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #viewTimer: ReturnType<typeof setTimeout> | undefined;
  #isViewed = false;

  constructor(host: Pick<ReactiveControllerHost, 'addController'> & HTMLElement, listener: IntentListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of SIGNS) this.#host.addEventListener(type, this, { passive: true });
    observeVisibility(this.#host, this);
  }

  hostDisconnected(): void {
    unobserveVisibility(this.#host);
    clearTimeout(this.#restTimer);
    this.#stopViewing();
  }

  handleEvent({ type }: Event): void {
    clearTimeout(this.#restTimer);
    if (type === 'pointerenter') this.#restTimer = setTimeout(() => this.#intend(), HOVER_INTENT_MS);
    else if (type === 'pointercancel') this.#listener.cancelPrefetch();
    else if (type !== 'pointerleave') this.#intend();
  }

  /** How much of the clip is in view has changed. */
  visibilityChanged(share: number): void {
    if (share > 0 && EAGER.has(this.#listener.preload)) this.#intend();
    if (share < HALF_IN_VIEW) this.#stopViewing();
    else if (!this.#isViewed) this.#startViewing();
    this.#listener.visibilityChanged(share);
  }

  /** Another clip has come into the element: it may be viewed anew. */
  reset(): void {
    this.#isViewed = false;
  }

  #intend(): void {
    const { preload } = this.#listener;
    if (preload === 'none' || prefersLessData()) return;
    this.#listener.prefetch(preload === 'metadata' ? 'metadata' : 'segment');
  }

  #startViewing(): void {
    this.#viewTimer ??= setTimeout(() => {
      this.#isViewed = true;
      this.#listener.view();
    }, VIEW_MS);
  }

  #stopViewing(): void {
    clearTimeout(this.#viewTimer);
    this.#viewTimer = undefined;
  }
}
