import { loadPlayer, loadPrefetchStart } from './chunks.js';
import type { Clip } from './clip/clip.js';
import { type PrefetchedResponses, prefetch } from './engine/prefetch.js';
import { hasManagedMediaSource } from './platform/support.js';

/** As for any part of a start that does not come. A reader who waits longer takes the clip for dead. */
const LOAD_TIMEOUT_MS = 15_000;

/** An HLS playlist, by its extension: the first thing that a start needs. */
const PLAYLIST = /\.m3u8\b/;

type PlayerClass = Awaited<ReturnType<typeof loadPlayer>>;

export type Player = InstanceType<PlayerClass>;

/** What the loader asks of the page's side of a clip. */
export interface PlayerLoaderHost {
  /** Read when the loading begins. */
  startFiles(): StartFiles;
  /** The chunk has arrived, and the clip is still wanted. Called once. */
  createPlayer(PlayerClass: PlayerClass): Player;
  /** The loader has the player now. */
  onLoad(player: Player): void;
  /** The chunk cannot be had. */
  onError(error: unknown): void;
}

/** What of the clip decides which files a start begins with. */
export interface StartFiles {
  readonly clip: Clip;
  readonly crossOrigin: string | null;
  /** Where playing begins, in seconds of the media's timeline. */
  readonly startSeconds: number;
}

/** Loads the player's chunk and, beside it, the first files of a start, which the player would otherwise request later. */
export class PlayerLoader {
  /** Requests made before the player has arrived. It takes their responses over. */
  readonly prefetched: PrefetchedResponses = new Map();

  readonly #host: PlayerLoaderHost;
  #player: Player | undefined;
  #loading = new AbortController();

  constructor(host: PlayerLoaderHost) {
    this.#host = host;
  }

  /** Undefined until the player has arrived. */
  get player(): Player | undefined {
    return this.#player;
  }

  /**
   * Runs `act` with the player: at once where it is there, else when it has arrived.
   *
   * @throws when the player cannot be loaded; an `AbortError` after `cancel()`
   */
  async run<Result>(act: (player: Player) => Result | Promise<Result>): Promise<Result> {
    return act(this.#player ?? (await this.#load()));
  }

  /** The same for what nobody waits for. A start that fails says so itself. */
  tryRun(act: (player: Player) => void): void {
    this.run(act).catch(() => {});
  }

  /** Another clip has come into the element, or it has left the page: what waits for the player is dropped. */
  cancel(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.prefetched.clear();
  }

  async #load(): Promise<Player> {
    const { signal } = this.#loading;
    this.#prefetch(this.#host.startFiles(), signal);
    try {
      const PlayerClass = await Promise.race([loadPlayer(), timeout()]);
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
