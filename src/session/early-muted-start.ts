// The early muted start: playback of prefetched data while the play button is still down.

import { abortableTimeout } from '../platform/abort.js';
import type { Starter } from '../playback/phase.js';
import type { EnforcedPause } from './enforced-pause.js';
import type { MediaContext } from './media-feature.js';
import type { SessionHost } from './session-host.js';
import { showFirstFrame } from './show-first-frame.js';

/** A longer press is no click: the reader drags, selects, or asks for a menu. */
const LONGEST_PRESS_MS = 500;

/** What plays already when the press becomes a click. */
export interface EarlyPlayback {
  /**
   * When its first frame was presented, on the clock of `performance.now()`; undefined while there is none.
   */
  readonly presentedAtMs: number | undefined;
}

/**
 * Plays prefetched data while the play button is still down: muted, behind the poster, and without events.
 * The first frame takes a media element about as long as a press takes a reader, so it is ready when the
 * button comes up.
 */
export class EarlyMutedStart {
  readonly #host: SessionHost;
  readonly #enforcedPause: EnforcedPause;
  #press: PlayingPress | undefined;

  constructor(host: SessionHost, enforcedPause: EnforcedPause) {
    this.#host = host;
    this.#enforcedPause = enforcedPause;

    // Registered after the prefetch listener of the page's side: the same press has begun to prefetch when
    // this runs.
    host.element.addEventListener('pointerdown', (event) => {
      if (isPressOfPlay(event)) this.#begin();
    });
    // A finger leaves when it is lifted, too: only a mouse that leaves takes the press back.
    host.element.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.cancel();
    });
  }

  /**
   * The press became a click, or another start comes before it. Keeps playing for a reader; stops for all
   * others.
   *
   * @returns undefined if nothing plays: nothing is loaded yet, or the browser does not allow it
   */
  take(by: Starter): EarlyPlayback | undefined {
    // Browsers pause a media element that starts muted and is unmuted without a reader's tap.
    if (by !== 'reader') this.cancel();

    const playback = this.#press?.take();
    this.#press = undefined;
    return playback;
  }

  /** The press became no click: everything is as before. */
  cancel(): void {
    this.#press?.undo();
    this.#press = undefined;
  }

  #begin(): void {
    if (this.#host.state.phase.name !== 'warming') return;

    this.cancel();
    this.#enforcedPause.lift();
    this.#press = new PlayingPress(this.#host, this.#enforcedPause);
  }
}

/** Dispatches the events that nobody heard before the click, once the input `play` has been processed. */
export function replayEarlyStart(context: MediaContext, { presentedAtMs }: EarlyPlayback): void {
  const { video, signal } = context;

  queueMicrotask(() => {
    if (signal.aborted) return;
    for (const type of ['play', 'playing']) video.dispatchEvent(new Event(type));
    if (presentedAtMs !== undefined) showFirstFrame(context, presentedAtMs);
  });
}

function isPressOfPlay(event: PointerEvent): boolean {
  const [target] = event.composedPath();
  return event.isPrimary && event.button === 0 && target instanceof Element && target.matches('.play');
}

/** One press of the play button that may become a click. Playback starts as soon as there is data. */
class PlayingPress {
  readonly #host: SessionHost;
  readonly #enforcedPause: EnforcedPause;
  readonly #endAbort = new AbortController();
  /** The media element's state before playback started; undefined until it starts. */
  #before: { readonly positionSeconds: number; readonly isMuted: boolean } | undefined;
  #presentedAtMs: number | undefined;

  constructor(host: SessionHost, enforcedPause: EnforcedPause) {
    this.#host = host;
    this.#enforcedPause = enforcedPause;
    const { video } = host;
    const { signal } = this.#endAbort;

    if (video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA) this.#play();
    else video.addEventListener('canplay', () => this.#play(), { signal, once: true });
    abortableTimeout(LONGEST_PRESS_MS, signal, () => this.undo());
  }

  /** The press became a click: keeps playing, with sound. */
  take(): EarlyPlayback | undefined {
    this.#endAbort.abort();
    this.#restoreSound();
    return this.#before && !this.#host.video.paused ? { presentedAtMs: this.#presentedAtMs } : undefined;
  }

  /** The press became no click: the media element is as before. */
  undo(): void {
    this.#endAbort.abort();
    if (!this.#before) return;

    const { video, element } = this.#host;
    // Paused first: browsers do not let a media element play on that is unmuted without a tap.
    this.#enforcedPause.pause(video);
    this.#restoreSound();
    video.currentTime = this.#before.positionSeconds;
    this.#before = undefined;
    element.mount(video, false);
  }

  #play(): void {
    const { video, element } = this.#host;
    this.#before = { positionSeconds: video.currentTime, isMuted: video.muted };

    element.mount(video, true);
    video.muted = true;
    this.#awaitFrame();
    video.play().catch(() => {
      // The browser does not allow it: the click plays.
    });
  }

  #restoreSound(): void {
    const { video } = this.#host;
    if (!this.#before || this.#before.isMuted) return;

    // Nobody has changed the sound: the next `volumechange` event is not for the page.
    video.addEventListener('volumechange', (event) => event.stopImmediatePropagation(), {
      once: true,
      capture: true,
    });
    video.muted = false;
  }

  #awaitFrame(): void {
    const { video } = this.#host;

    video.requestVideoFrameCallback?.((_now, { presentationTime }) => {
      if (this.#endAbort.signal.aborted) return;
      // A frame that is presented before playback starts is the one of the paused media element.
      if (video.paused) this.#awaitFrame();
      else this.#presentedAtMs = presentationTime;
    });
  }
}
