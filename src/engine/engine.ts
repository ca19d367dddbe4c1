import type { Problem } from '../clip/problem.js';
import type { Source } from '../clip/sources.js';
import type { Rendition } from '../playback/rendition.js';
import type { Cmcd } from './cmcd.js';
import type { PrefetchedResponses } from './prefetch.js';

/** The listener of an engine. */
export interface EngineListener {
  /** The engine cannot play this source. Its own retries and recoveries have failed. */
  onProblem(problem: Problem): void;
  /**
   * The engine has emptied the `<video>` to recover from an error. A clip that was playing must call `play()`
   * again.
   */
  onReset(): void;
  /** Another rendition plays. */
  onRendition(rendition: Rendition): void;
  /** The engine has measured the speed of the network, in bits per second. */
  onNetworkSpeed(bitsPerSecond: number): void;
}

/** The source for an engine, with options. */
export interface EngineJob {
  readonly source: Source;
  /** URL of the head file: the initialization section and the first segment of one rendition. Empty: none. */
  readonly head: string;
  readonly listener: EngineListener;
  /**
   * Where playback starts, in seconds of the media's timeline; 0: at the beginning or, for a live stream, at
   * the live edge.
   */
  readonly startSeconds: number;
  /** The expected speed of the network, by which the rendition of the first segment is chosen. */
  readonly networkBitsPerSecond: number;
  /** Whether the author says that the stream is live. */
  readonly isLive: boolean;
  /** Whether the captions are the author's `<track>` elements. Those of the stream are ignored then. */
  readonly hasOwnCaptions: boolean;
  /** Whether requests to other origins send cookies (`crossorigin="use-credentials"`). */
  readonly withCredentials: boolean;
  readonly prefetched: PrefetchedResponses;
  /** Adds CMCD to all requests; undefined: none is sent. Resolves with undefined if its code cannot be loaded. */
  readonly cmcd: Promise<Cmcd | undefined> | undefined;
  /** Ends the engine, with its requests, listeners, workers and object URLs. */
  readonly signal: AbortSignal;
}

/** How much to prefetch: the playlists, or also the first segment, up to `MAX_PREFETCH_BYTES`. */
export type PrefetchDepth = 'metadata' | 'segment';

/** The most that may be prefetched for a reader who may never press play. */
export const MAX_PREFETCH_BYTES = 512 * 1024;

/**
 * Loads a source into a `<video>`. An engine knows neither the custom element nor other clips.
 *
 * @example
 * const engine = new HlsEngine(job, loadHls);
 * engine.prefetch('segment', video); // optional
 * engine.attach(video);
 * video.play();
 */
export interface Engine {
  readonly kind: 'native' | 'hls.js' | 'file';
  /**
   * Bytes that have arrived, also of unfinished requests; undefined if the browser loads the media itself.
   */
  readonly loadedBytes: number | undefined;
  /** The same, but a file that is loaded again, such as a live playlist, counts once. */
  readonly distinctBytes: number | undefined;
  /** The renditions to select from, best first; empty while unknown, and if the browser chooses. */
  readonly renditions: readonly Rendition[];
  /**
   * The live edge, in seconds of the media's timeline; undefined on demand, while unknown, and if only the
   * browser knows.
   */
  readonly liveSeconds: number | undefined;
  /**
   * Plays one of `renditions` from the next segment on; with undefined, the engine chooses by network and
   * size.
   */
  selectRendition(rendition: Rendition | undefined): void;
  /** Prefetches, into `video` if possible. `video` stays paused. */
  prefetch(depth: PrefetchDepth, video: HTMLVideoElement): void;
  /** Continues to load after the network was lost. */
  resume(): void;
  /** Makes the source the source of `video`, before it returns. */
  attach(video: HTMLVideoElement): void;
}
