import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clip } from '../clip/clip.js';
import { prefersLessData } from '../platform/network.js';
import { observeVisibility, unobserveVisibility } from '../platform/visibility-observer.js';
import { HALF_IN_VIEW } from '../playback/phase.js';

/** A hover counts as intent after this delay. A pointer that only passes over the clip is gone by then. */
const HOVER_INTENT_MS = 65;

/** A clip counts as viewed after it was half in view for this long. */
const VIEW_MS = 1000;

/** The element in which the reader's interest is detected. */
type IntentHost = Pick<ReactiveControllerHost, 'addController'> &
  HTMLElement & { readonly clip: Pick<Clip, 'preload'> };

/** A listener of `IntentController`. */
export interface IntentListener {
  /** Called at intent: prefetches the playlists (`metadata`), or also the first segment (`segment`). */
  prefetch(depth: 'metadata' | 'segment'): void;
  /** Called when a touch has become a scroll: cancels the prefetch. */
  cancelPrefetch(): void;
  /** Called when another part of the element is in view. `visibleRatio` is from 0 to 1. */
  visibilityChanged(visibleRatio: number): void;
  /** Called after the clip was half in view for a second. Once until `reset()`. */
  view(): void;
}

/** The values of `preload` for which being in view counts as intent. */
const PREFETCH_IN_VIEW: ReadonlySet<string> = new Set(['metadata', 'auto']);

const INTENT_EVENTS = ['pointerenter', 'pointerleave', 'pointerdown', 'pointercancel', 'focusin'] as const;

/** Detects a reader's interest in an element: hover, focus, touch, and being in view. */
export class IntentController implements ReactiveController, EventListenerObject {
  readonly #host: IntentHost;
  readonly #listener: IntentListener;
  #hoverTimer: ReturnType<typeof setTimeout> | undefined;
  #viewTimer: ReturnType<typeof setTimeout> | undefined;
  #isInView = false;
  #isViewed = false;

  constructor(host: IntentHost, listener: IntentListener) {
    this.#host = host;
    this.#listener = listener;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of INTENT_EVENTS) this.#host.addEventListener(type, this, { passive: true });
    document.addEventListener('visibilitychange', this.#watchView);
    observeVisibility(this.#host, this);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#watchView);
    unobserveVisibility(this.#host);
    clearTimeout(this.#hoverTimer);
    this.#isInView = false;
    this.#stopViewTimer();
  }

  handleEvent({ type }: Event): void {
    clearTimeout(this.#hoverTimer);
    if (type === 'pointerenter') this.#hoverTimer = setTimeout(() => this.#onIntent(), HOVER_INTENT_MS);
    else if (type === 'pointercancel') this.#listener.cancelPrefetch();
    else if (type !== 'pointerleave') this.#onIntent();
  }

  /** Called by the visibility observer. `visibleRatio` is from 0 to 1. */
  visibilityChanged(visibleRatio: number): void {
    if (visibleRatio > 0 && PREFETCH_IN_VIEW.has(this.#host.clip.preload)) this.#onIntent();
    this.#isInView = visibleRatio >= HALF_IN_VIEW;
    this.#watchView();
    this.#listener.visibilityChanged(visibleRatio);
  }

  /** To be called when the element has another clip, which may be viewed again. */
  reset(): void {
    this.#isViewed = false;
    this.#stopViewTimer();
    this.#watchView();
  }

  #onIntent(): void {
    const { preload } = this.#host.clip;
    if (preload === 'none' || prefersLessData()) return;
    this.#listener.prefetch(preload === 'metadata' ? 'metadata' : 'segment');
  }

  /** Nobody views a clip in a hidden or prerendered page: the time begins anew once the page is shown. */
  readonly #watchView = (): void => {
    if (!this.#isInView || document.hidden) this.#stopViewTimer();
    else if (!this.#isViewed) {
      this.#viewTimer ??= setTimeout(() => {
        this.#isViewed = true;
        this.#listener.view();
      }, VIEW_MS);
    }
  };

  #stopViewTimer(): void {
    clearTimeout(this.#viewTimer);
    this.#viewTimer = undefined;
  }
}
