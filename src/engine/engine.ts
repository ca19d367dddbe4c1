import type { Problem } from '../clip/problem.js';
import type { Source } from '../clip/sources.js';
import type { Rendition } from '../playback/rendition.js';
import type { PrefetchedResponses } from './prefetch.js';

/** What an engine says while it works. */
export interface EngineListener {
  /** It gave up on this source, after its own retries and recoveries. */
  onProblem(problem: Problem): void;
  /** It emptied the media element to recover from an error; a clip that was playing must be told to play again. */
  onReset(): void;
  onRendition(quality: Rendition): void;
}

/** What an engine is told about the job. */
export interface EngineJob {
  readonly source: Source;
  /** URL of one file with the initialization section and the first segment of one of the source's renditions; empty when there is none. */
  readonly head: string;
  readonly listener: EngineListener;
  /** Where to begin, in seconds of the media's timeline; 0 for the beginning, or a live stream's edge. */
  readonly startSeconds: number;
  /** The author's `<track>` elements are the captions: the stream's own renditions would list every language twice. */
  readonly hasOwnCaptions: boolean;
  /** Playlists and segments of another origin are asked for with the reader's cookies (`crossorigin="use-credentials"`). */
  readonly withCredentials: boolean;
  /** Requests that have been made already, by URL as written; each serves once. */
  readonly prefetched: PrefetchedResponses;
  /** Ends everything that the engine began: requests, listeners, workers, object URLs. */
  readonly signal: AbortSignal;
}

/** How much to load ahead of the tap: the playlists, or also the first segment, up to `WARM_BYTES`. */
export type PrefetchDepth = 'metadata' | 'segment';

/** What a reader who only passes by may cost, at most. */
export const MAX_PREFETCH_BYTES = 512 * 1024;

/** How bytes reach a media element. No engine knows the custom element, or other clips. */
export interface Engine {
  readonly kind: 'native' | 'hls.js' | 'file';
  /**
   * Bytes of the stream that have arrived; undefined where the browser does not tell. Counts what is in flight, so that
   * a slow segment is told from one that does not come.
   */
  readonly loadedBytes: number | undefined;
  /** What the reader may choose from, best first; empty while unknown, and where the browser chooses by itself. */
  readonly renditions: readonly Rendition[];
  /** Where a live stream is to be played now, in seconds of the media's timeline; undefined on demand, while unknown, and where the browser alone knows. */
  readonly liveSeconds: number | undefined;
  /** Plays this one of `qualities` from the next segment on; undefined: the engine chooses, by network and size. */
  selectRendition(quality: Rendition | undefined): void;
  /** Loads ahead, into `video` where it can; it stays paused. */
  prefetch(depth: PrefetchDepth, video: HTMLVideoElement): void;
  /** Loads again, after the network was away. */
  resume(): void;
  /** Connects `video` to the source, at once. */
  attach(video: HTMLVideoElement): void;
}
