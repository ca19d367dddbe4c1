import { abortableTimeout } from '../platform/abort.js';
import type { Starter } from '../playback/phase.js';
import type { EnforcedPause } from './enforced-pause.js';
import type { MediaContext } from './media-feature.js';
import type { SessionHost } from './session-host.js';
import { showFirstFrame } from './show-first-frame.js';

/** A longer press is no click: the reader drags, selects text, or opens a context menu. */
const LONGEST_PRESS_MS = 500;

/** Playback that has started before the press became a click. */
export interface EarlyPlayback {
  /** When the first frame was presented, on the clock of `performance.now()`; undefined before. */
  readonly presentedAtMs: number | undefined;
}

/**
 * The early muted start: plays prefetched data while the play button is still down, muted, behind the poster,
 * and without events. A media element needs about as long for its first frame as a reader for a press, so the
 * frame is ready when the press becomes a click.
 */
export class EarlyMutedStart {
  readonly #host: SessionHost;
  readonly #enforcedPause: EnforcedPause;
  #press: PlayingPress | undefined;

  constructor(host: SessionHost, enforcedPause: EnforcedPause) {
    this.#host = host;
    this.#enforcedPause = enforcedPause;

    // Registered after the listener of `IntentController`: the prefetch of the same press has begun before.
    host.element.addEventListener('pointerdown', (event) => {
      if (isPressOfPlay(event)) this.#begin();
    });
    // For touch, `pointerleave` is dispatched when the finger is lifted, too.
    host.element.addEventListener('pointerleave', ({ pointerType }) => {
      if (pointerType === 'mouse') this.cancel();
    });
  }

  /**
   * To be called when the clip is played: the press became a click, or another start came before. Keeps
   * playing for a start by the reader, and cancels for any other.
   *
   * @returns undefined if the clip does not play: nothing is loaded yet, or the browser does not allow it
   */
  take(by: Starter): EarlyPlayback | undefined {
    // Browsers pause a media element that starts muted and is unmuted without a reader's tap.
    if (by !== 'reader') this.cancel();

    const playback = this.#press?.take();
    this.#press = undefined;
    return playback;
  }

  /** Restores the state before the press, which did not become a click. */
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

/** Dispatches the events of an early muted start, once the input `play` has been processed. */
export function replayEarlyMutedStart(context: MediaContext, { presentedAtMs }: EarlyPlayback): void {
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

  /** The press did not become a click: restores the media element. */
  undo(): void {
    this.#endAbort.abort();
    if (!this.#before) return;

    const { video, element } = this.#host;
    // Paused first, because browsers pause a media element that is unmuted without a tap
    // (https://webkit.org/blog/6784/new-video-policies-for-ios/).
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
      // The browser does not allow playback before the click.
    });
  }

  #restoreSound(): void {
    const { video } = this.#host;
    if (!this.#before || this.#before.isMuted) return;

    // For the page, the sound has not changed: it must not receive the next `volumechange` event.
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
      // A paused media element presents a frame as well.
      if (video.paused) this.#awaitFrame();
      else this.#presentedAtMs = presentationTime;
    });
  }
}
