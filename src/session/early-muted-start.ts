import { abortableTimeout } from '../platform/abort.js';

/** Who holds the button down for longer has something else in mind: to drag, to select, to ask for a menu. */
const LONGEST_PRESS_MS = 500;

/** What plays already when the button comes up. */
export interface UnderWay {
  /** When its first frame was presented, on the clock of `performance.now()`; undefined where none was yet. */
  readonly presentedAtMs: number | undefined;
}

/** What a head start asks of the session. */
export interface EarlyMutedStartHost {
  /** Puts the media element under the poster, or takes it out. */
  place(isIn: boolean): void;
  /** Pauses the media element, for good. */
  pause(): void;
}

/**
 * Plays what was loaded ahead while the button is still down: without sound, under the poster, and for nobody yet. The first picture takes a media element
 * about as long as a press takes a reader, and is there when the button comes up.
 */
export class EarlyMutedStart {
  readonly #video: HTMLVideoElement;
  readonly #port: EarlyMutedStartHost;
  readonly #over = new AbortController();
  /** Where it began, in seconds, and whether sound was off; undefined before. */
  #before: { readonly positionSeconds: number; readonly isMuted: boolean } | undefined;
  #presentedAtMs: number | undefined;

  /** Begins as soon as there is something to play. */
  constructor(video: HTMLVideoElement, port: EarlyMutedStartHost) {
    const { signal } = this.#over;
    this.#video = video;
    this.#port = port;
    if (video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA) this.#begin();
    else video.addEventListener('canplay', () => this.#begin(), { signal, once: true });
    abortableTimeout(LONGEST_PRESS_MS, signal, () => this.undo());
  }

  /**
   * The press was one, and playing is the reader's.
   *
   * @returns undefined where nothing plays: there was nothing to be played yet, or the browser did not allow it
   */
  take(): UnderWay | undefined {
    this.#over.abort();
    this.#giveSound();
    return this.#before && !this.#video.paused ? { presentedAtMs: this.#presentedAtMs } : undefined;
  }

  /** It was none: everything is as before. */
  undo(): void {
    this.#over.abort();
    if (!this.#before) return;
    this.#port.pause();
    this.#giveSound();
    this.#video.currentTime = this.#before.positionSeconds;
    this.#before = undefined;
    this.#port.place(false);
  }

  #begin(): void {
    const video = this.#video;
    this.#before = { positionSeconds: video.currentTime, isMuted: video.muted };
    this.#port.place(true);
    video.muted = true;
    this.#watch();
    video.play().catch(() => {
      // Nothing is lost where the browser does not allow it: the tap plays.
    });
  }

  #giveSound(): void {
    if (!this.#before || this.#before.isMuted) return;
    // Nobody has changed anything: there is nothing to be told.
    this.#video.addEventListener('volumechange', (event) => event.stopImmediatePropagation(), {
      once: true,
      capture: true,
    });
    this.#video.muted = false;
  }

  #watch(): void {
    this.#video.requestVideoFrameCallback?.((_now, { presentationTime }) => {
      if (this.#over.signal.aborted) return;
      if (this.#video.paused) this.#watch();
      else this.#presentedAtMs = presentationTime;
    });
  }
}
