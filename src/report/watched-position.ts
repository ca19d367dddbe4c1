import type { WatchedRange } from '../playback/progress.js';

/**
 * Shorter seeks are no jumps of the reader's: an engine seeks over a gap, or to its own position to decode again, and
 * the position before a seek is that of the last `timeupdate`, which is up to a quarter of a second old.
 */
export const MIN_SEEK_SECONDS = 0.5;

/** An engine seeks seldom. Shorter seeks in succession are a reader's who scrubs. */
const MIN_ENGINE_SEEK_INTERVAL_MS = 2000;

/** Follows which parts of a clip are watched. What a seek jumps over is no part. */
export class WatchedPosition {
  /** In seconds of the media's timeline; undefined until the clip has played. */
  #seconds: number | undefined;
  #hasAdvanced = false;
  #lastSeekAtMs = Number.NEGATIVE_INFINITY;

  /** Whether the clip has played on since the last jump. */
  get hasAdvanced(): boolean {
    return this.#hasAdvanced;
  }

  /** Calls `onWatched` with each part that is watched, until `signal` is aborted. */
  observe(video: HTMLVideoElement, signal: AbortSignal, onWatched: (range: WatchedRange) => void): void {
    video.addEventListener('seeking', () => this.#onSeeking(video), { signal });
    video.addEventListener(
      'timeupdate',
      () => {
        // A media element without data returns 0.
        if (video.seeking || video.paused || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;
        const fromSeconds = this.#seconds ?? video.currentTime;
        const toSeconds = video.currentTime;
        this.#seconds = toSeconds;
        if (toSeconds <= fromSeconds) return;
        this.#hasAdvanced = true;
        onWatched({ fromSeconds, toSeconds });
      },
      { signal },
    );
  }

  /** To be called when the element has another clip. */
  reset(): void {
    this.#seconds = undefined;
    this.#hasAdvanced = false;
  }

  #onSeeking({ currentTime, paused }: HTMLVideoElement): void {
    const isShort = this.#seconds !== undefined && Math.abs(currentTime - this.#seconds) < MIN_SEEK_SECONDS;
    const nowMs = performance.now();
    const isByEngine = isShort && !paused && nowMs - this.#lastSeekAtMs > MIN_ENGINE_SEEK_INTERVAL_MS;
    this.#lastSeekAtMs = nowMs;
    if (isByEngine) return;
    this.#seconds = currentTime;
    this.#hasAdvanced = false;
  }
}
