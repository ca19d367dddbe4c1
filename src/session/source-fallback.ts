import type { ProblemKind } from '../clip/problem.js';
import { nextAttempt, type PlaybackAttempt, planAttempts } from '../engine/choose-engine.js';
import { directEngine } from '../engine/direct-engine.js';
import type { Engine, EngineJob, EngineListener } from '../engine/engine.js';
import { type HlsChunk, HlsEngine } from '../engine/hls-engine.js';
import type { PlaybackSource } from '../engine/playback-source.js';
import type { PrefetchedResponses } from '../engine/prefetch.js';
import { mediaSupport } from '../platform/support.js';

/** What the attempts need of the session. */
export interface SourceFallbackHost {
  readSource(): PlaybackSource;
  /** Requests that have been made already, by URL as written; each serves once. */
  readonly prefetched: PrefetchedResponses;
  /** The lazy chunk with hls.js; `isLight`: its build without captions, separate sound, and DRM. */
  loadHls(isLight: boolean): Promise<HlsChunk>;
  readonly listener: EngineListener;
}

/** The tries at playing one clip, best first: which engine is at work on which source, and what is left when it gives up. */
export class SourceFallback {
  readonly #host: SourceFallbackHost;
  #planned: readonly PlaybackAttempt[] = [];
  #index = 0;
  #engine: Engine | undefined;
  /** Ends with the engine. */
  #engaged = new AbortController();

  constructor(host: SourceFallbackHost) {
    this.#host = host;
  }

  /** The engine at work; undefined before any, and where nothing that the clip offers can be played here. */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  /** Makes the best engine, unless one is there: loading ahead has made it. `positionSeconds` is where to begin; 0 is the clip's own beginning. */
  begin(positionSeconds: number): void {
    if (this.#engine) return;
    const { sources, engine } = this.#host.readSource();
    this.#planned = planAttempts(sources, mediaSupport(), engine);
    this.#index = 0;
    this.#engage(positionSeconds);
  }

  /** Chooses the next try that could help after the one at work failed with `kind`; false when none is left. */
  moveOn(kind: ProblemKind): boolean {
    const following = nextAttempt(this.#planned, this.#index, kind);
    this.#index = following ?? this.#index;
    return following !== undefined;
  }

  /** Ends the engine at work, and makes that of the chosen try. */
  replace(positionSeconds: number): void {
    this.#engaged.abort();
    this.#engage(positionSeconds);
  }

  end(): void {
    this.#engaged.abort();
    this.#engine = undefined;
  }

  #engage(positionSeconds: number): void {
    this.#engaged = new AbortController();
    const attempt = this.#planned[this.#index];
    this.#engine = attempt && this.#engineFor(attempt, positionSeconds);
  }

  #engineFor({ source, engine }: PlaybackAttempt, positionSeconds: number): Engine {
    const { head, startSeconds, tracks, crossOrigin } = this.#host.readSource();
    const job: EngineJob = {
      source,
      head: source === this.#planned[0]?.source ? head : '',
      startSeconds: positionSeconds || startSeconds,
      hasOwnCaptions: tracks.length > 0,
      withCredentials: crossOrigin === 'use-credentials',
      listener: this.#host.listener,
      prefetched: this.#host.prefetched,
      signal: this.#engaged.signal,
    };
    return engine === 'hls'
      ? new HlsEngine(job, (isLight) => this.#host.loadHls(isLight))
      : directEngine(job, mediaSupport());
  }
}
