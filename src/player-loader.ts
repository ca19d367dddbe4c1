import { whenOpeningLinkFollowed } from './activation/deep-link-listener.js';
import { loadPlayer, loadPrefetchStart } from './chunks.js';
import type { Clip } from './clip/clip.js';
import { type PrefetchedResponses, prefetch } from './engine/prefetch.js';
import { hasManagedMediaSource } from './platform/support.js';

/** A chunk that takes longer counts as one that cannot be loaded: readers do not wait longer. */
const LOAD_TIMEOUT_MS = 15_000;

/** The chunk of links is requested before the player's, and is smaller. The clip does not wait longer. */
const LINK_TIMEOUT_MS = 1000;

/** The URL of an HLS playlist, by its extension. */
const PLAYLIST = /\.m3u8\b/;

type PlayerClass = Awaited<ReturnType<typeof loadPlayer>>;

/** The player. Only its type is known here: the class is in a chunk. */
export type Player = InstanceType<PlayerClass>;

/** The owner of a `PlayerLoader`. */
export interface PlayerLoaderHost {
  /** Called when the chunk begins to load. */
  prefetchOptions(): PrefetchOptions;
  /** Called once, when the chunk has loaded, unless `cancel()` was called before. */
  createPlayer(PlayerClass: PlayerClass): Player;
  /** Called once `player` is set. */
  onLoad(player: Player): void;
  /** Called if the chunk cannot be loaded, unless `cancel()` was called before. */
  onError(error: unknown): void;
}

/** The facts that decide which files are prefetched. */
export interface PrefetchOptions {
  readonly clip: Clip;
  readonly crossOrigin: string | null;
  /** Where playback starts, in seconds of the media's timeline. */
  readonly startSeconds: number;
}

/** Loads the player's chunk and, at the same time, the first files of the stream. */
export class PlayerLoader {
  /** Requests that were made before the player was loaded. The player reads the responses. */
  readonly prefetched: PrefetchedResponses = new Map();

  readonly #host: PlayerLoaderHost;
  #player: Player | undefined;
  #loading = new AbortController();

  constructor(host: PlayerLoaderHost) {
    this.#host = host;
  }

  /** Undefined until the player is loaded. */
  get player(): Player | undefined {
    return this.#player;
  }

  /**
   * Calls `act` with the player: at once if it is loaded, otherwise when it is.
   *
   * @throws if the player cannot be loaded; an `AbortError` after `cancel()`
   */
  async run<Result>(act: (player: Player) => Result | Promise<Result>): Promise<Result> {
    return act(this.#player ?? (await this.#load()));
  }

  /** Calls `act` as `run()` does, and ignores a failure: `onError` reports it. */
  tryRun(act: (player: Player) => void): void {
    this.run(act).catch(() => {});
  }

  /** Drops all calls that wait for the player, and all prefetched responses. */
  cancel(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.prefetched.clear();
  }

  async #load(): Promise<Player> {
    const { signal } = this.#loading;
    this.#prefetch(this.#host.prefetchOptions(), signal);
    try {
      const PlayerClass = await Promise.race([loadPlayer(), timeout(LOAD_TIMEOUT_MS)]);
      await Promise.race([whenOpeningLinkFollowed(), timeout(LINK_TIMEOUT_MS)]).catch(() => {});
      signal.throwIfAborted();
      return this.#player ?? this.#install(this.#host.createPlayer(PlayerClass));
    } catch (error) {
      if (!signal.aborted) this.#host.onError(error);
      throw error;
    }
  }

  #install(player: Player): Player {
    this.#player = player;
    this.#host.onLoad(player);
    return player;
  }

  /** Requests nothing for native HLS, for which the browser makes its own requests. */
  #prefetch({ clip, crossOrigin, startSeconds }: PrefetchOptions, signal: AbortSignal): void {
    const { prefetched } = this;
    const { src, head, engine, preload, cmcd } = clip;
    const isNative = engine === 'native' || hasManagedMediaSource();
    const isKnown = prefetched.has(src);
    // The player's own requests carry CMCD.
    if (isNative || isKnown || cmcd !== 'none' || !PLAYLIST.test(src) || crossOrigin === 'use-credentials')
      return;

    const hasHead = head !== '' && startSeconds === 0;
    for (const url of hasHead ? [src, head] : [src]) prefetched.set(url, prefetch(url, { signal }));
    loadPrefetchStart()
      .then((prefetchStart) => prefetchStart({ src, startSeconds, hasHead, preload, prefetched, signal }))
      .catch(() => {
        // The player makes these requests itself.
      });
  }
}

function timeout(ms: number): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(reject, ms, 'timeout'));
}
