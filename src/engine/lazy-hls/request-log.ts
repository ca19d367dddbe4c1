import type { LoaderContext, LoaderStats } from 'hls.js';

/**
 * The least interval between two requests for the same URL of a playlist. hls.js asks again at once for a
 * playlist that it cannot use, such as a delta update without the playlist that it updates
 * (test/streams/real-streams.test.ts, "says so if it never has a complete playlist").
 */
const MIN_PLAYLIST_INTERVAL_MS = 1000;

interface LoggedRequest {
  /** Names the file, or the part of a file, that is requested. */
  readonly file: string;
  readonly url: string;
  readonly madeAtMs: number;
  /** Grows while the response arrives. */
  readonly stats: LoaderStats;
}

/** The requests of one instance of hls.js. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];

  /** Adds a request that is being made. */
  add(context: LoaderContext, stats: LoaderStats): void {
    this.#requests.push({ file: fileOf(context), url: context.url, madeAtMs: performance.now(), stats });
  }

  /** How long a request must wait; 0 or less: not at all. */
  delayMsOf(context: LoaderContext): number {
    if (!isPlaylist(context)) return 0;
    const last = this.#requests.findLast(({ url }) => url === context.url);
    return last ? last.madeAtMs + MIN_PLAYLIST_INTERVAL_MS - performance.now() : 0;
  }

  /** Bytes that have arrived. */
  get loadedBytes(): number {
    return this.#requests.reduce((sum, { stats }) => sum + stats.loaded, 0);
  }

  /** Bytes that have arrived; of a file that was loaded again, only the most that arrived at once. */
  get distinctBytes(): number {
    const bytesOf = new Map<string, number>();
    for (const { file, stats } of this.#requests)
      bytesOf.set(file, Math.max(bytesOf.get(file) ?? 0, stats.loaded));
    return Array.from(bytesOf.values()).reduce((sum, bytes) => sum + bytes, 0);
  }
}

/** The query of a live playlist may change with each reload: it contains delivery directives, or a token. */
function fileOf(context: LoaderContext): string {
  const { url, rangeStart = 0 } = context;
  return isPlaylist(context) ? url.replace(/\?.*/, '') : `${url} ${rangeStart}`;
}

/** The requests for segments and keys name their segment. */
function isPlaylist(context: LoaderContext): boolean {
  return !('frag' in context);
}
