import { loadPlayer, loadPrefetchStart } from './chunks.js';
import type { Clip } from './clip/clip.js';
import { type PrefetchedResponses, prefetch } from './engine/prefetch.js';
import { hasManagedMediaSource } from './platform/support.js';

/** As for any part of a start that does not come. A reader who waits longer takes the clip for dead. */
const LOAD_TIMEOUT_MS = 15_000;

/** An HLS playlist, by its extension: the first thing that a start needs. */
const PLAYLIST = /\.m3u8\b/;

/** The class that the player's chunk gives. */
export type PlayerClass = Awaited<ReturnType<typeof loadPlayer>>;

/** What of the clip decides which files a start begins with. */
export interface StartFiles {
  readonly clip: Clip;
  readonly crossOrigin: string | null;
  /** Where playing begins, in seconds of the media's timeline. */
  readonly startSeconds: number;
}

/** Loads the player's chunk and, beside it, the first files of a start, which the player would otherwise ask for later. */
export class PlayerLoader {
  /** Requests made before the player has arrived. It takes their responses over. */
  readonly prefetched: PrefetchedResponses = new Map();
  #loading = new AbortController();

  /**
   * Loads the chunk.
   *
   * @param onError called when the chunk cannot be had, unless `cancel()` was called before
   * @throws the same error, or an `AbortError` after `cancel()`
   */
  async load(files: StartFiles, onError: (error: unknown) => void): Promise<PlayerClass> {
    const { signal } = this.#loading;
    this.#prefetch(files, signal);
    try {
      const PlayerClass = await Promise.race([loadPlayer(), timeout()]);
      signal.throwIfAborted();
      return PlayerClass;
    } catch (error) {
      if (!signal.aborted) onError(error);
      throw error;
    }
  }

  /** Another clip has come into the element, or it has left the page. */
  cancel(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.prefetched.clear();
  }

  /** A browser that plays HLS by itself makes its own requests. */
  #prefetch({ clip, crossOrigin, startSeconds }: StartFiles, signal: AbortSignal): void {
    const { prefetched } = this;
    const { src, head, engine, preload } = clip;
    const isNative = engine === 'native' || hasManagedMediaSource();
    const isKnown = prefetched.has(src);
    if (isNative || isKnown || !PLAYLIST.test(src) || crossOrigin === 'use-credentials') return;

    const hasHead = head !== '' && startSeconds === 0;
    for (const url of hasHead ? [src, head] : [src]) prefetched.set(url, prefetch(url, { signal }));
    loadPrefetchStart()
      .then((prefetchStart) => prefetchStart({ src, startSeconds, hasHead, preload, prefetched, signal }))
      .catch(() => {
        // The player makes these requests by itself.
      });
  }
}

function timeout(): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(reject, LOAD_TIMEOUT_MS, 'timeout'));
}
