import type { Problem } from '../clip/problem.js';
import { isCaptions } from '../clip/text-tracks.js';
import {
  type FailedAttempt,
  mostTellingProblem,
  nextAttempt,
  type PlaybackAttempt,
  planAttempts,
} from '../engine/choose-engine.js';
import type { Cmcd, CmcdConditions, CmcdOptions } from '../engine/cmcd.js';
import { directEngine } from '../engine/direct-engine.js';
import type { Engine, EngineJob, EngineListener } from '../engine/engine.js';
import { HlsEngine, type HlsJs } from '../engine/hls-engine.js';
import { page } from '../page/page-state.js';
import { expectedBitsPerSecond } from '../platform/network-speed.js';
import { mediaSupport } from '../platform/support.js';
import type { Input } from '../playback/phase.js';
import { readCmcdOptions } from './cmcd-options.js';
import { readPlaybackSource } from './read-playback-source.js';
import type { SessionHost } from './session-host.js';

/** A chunk with CMCD that takes longer is not waited for. */
const CMCD_TIMEOUT_MS = 2000;

/** Loads the chunk with hls.js. `isLight`: the build without captions, separate sound, and DRM. */
export type LoadHls = (isLight: boolean) => Promise<HlsJs>;

/** Loads the chunk with CMCD. */
export type LoadCmcd = () => Promise<(conditions: CmcdConditions) => Cmcd>;

/** The chunks that a session loads. */
export interface SessionChunks {
  readonly loadHls: LoadHls;
  readonly loadCmcd: LoadCmcd;
}

/**
 * Tries the sources of one clip, each with every engine that can play it, best first. Owns the engine of the
 * present attempt.
 */
export class SourceFallback {
  readonly #host: SessionHost;
  readonly #chunks: SessionChunks;
  readonly #listener: EngineListener;
  #attempts: readonly PlaybackAttempt[] = [];
  #index = 0;
  /** The earlier attempts with the present source. */
  #failures: FailedAttempt[] = [];
  #engine: Engine | undefined;
  /** Attributes, children and position that the engine was created for, as text. */
  #begunWith = '';
  #engineAbort = new AbortController();

  constructor(host: SessionHost, chunks: SessionChunks, listener: EngineListener) {
    this.#host = host;
    this.#chunks = chunks;
    this.#listener = listener;
  }

  /**
   * The present engine; undefined before `begin()`, and if this browser can play none of the clip's sources.
   */
  get engine(): Engine | undefined {
    return this.#engine;
  }

  /**
   * Creates the engine of the first attempt, unless the prefetch has created it and the element has not
   * changed since.
   *
   * @param positionSeconds where playback starts; 0 is the clip's own start
   */
  begin(positionSeconds: number): void {
    const source = readPlaybackSource(this.#host.element);
    const { sources, engine, head, startSeconds, crossOrigin } = source;
    const hasCaptions = source.tracks.some(isCaptions);
    const options = [engine, head, positionSeconds, startSeconds, crossOrigin, hasCaptions];
    const begunWith = JSON.stringify([sources, options]);
    if (this.#engine && begunWith === this.#begunWith) return;

    this.end();
    this.#begunWith = begunWith;
    this.#attempts = planAttempts(sources, mediaSupport(), engine);
    this.#index = 0;
    this.#failures = [];
    this.#makeEngine(positionSeconds);
  }

  /** The input of the state machine for a problem of the present attempt. */
  problemInput(problem: Problem): Input {
    if (this.#nextIndex(problem) !== undefined) return { type: 'problem', problem, hasNext: true };
    return { type: 'problem', problem: this.#mostTelling(problem), hasNext: false };
  }

  /** Moves to the next attempt that can help after `problem`, if one is left. */
  advance(problem: Problem): void {
    const { source, engine } = this.#attempts[this.#index] ?? {};
    if (engine) this.#failures.push({ engine, problem });
    this.#index = this.#nextIndex(problem) ?? this.#index;
    if (this.#attempts[this.#index]?.source !== source) this.#failures = [];
  }

  /** Ends the present engine, and creates a new one for the present attempt. */
  restart(positionSeconds: number): void {
    this.#engineAbort.abort();
    this.#makeEngine(positionSeconds);
  }

  /** Ends the present engine. */
  end(): void {
    this.#engineAbort.abort();
    this.#engine = undefined;
  }

  #mostTelling(problem: Problem): Problem {
    const { source, engine } = this.#attempts[this.#index] ?? {};
    if (!source || !engine) return problem;
    return mostTellingProblem(source, this.#failures, { engine, problem });
  }

  #nextIndex(problem: Problem): number | undefined {
    return nextAttempt(this.#attempts, this.#index, problem);
  }

  #makeEngine(positionSeconds: number): void {
    this.#engineAbort = new AbortController();
    const attempt = this.#attempts[this.#index];
    this.#engine = attempt && this.#engineFor(attempt, positionSeconds);
  }

  #engineFor({ source, engine }: PlaybackAttempt, positionSeconds: number): Engine {
    const { element, prefetched } = this.#host;
    const { head, startSeconds, tracks, crossOrigin } = readPlaybackSource(element);
    const networkBitsPerSecond = page().networkBitsPerSecond ?? expectedBitsPerSecond();
    const { isLive } = element.clip;
    const job: EngineJob = {
      source,
      // A head file is the beginning of the first source, and of no other.
      head: source === this.#attempts[0]?.source ? head : '',
      startSeconds: positionSeconds || startSeconds,
      networkBitsPerSecond,
      isLive,
      hasOwnCaptions: tracks.some(isCaptions),
      withCredentials: crossOrigin === 'use-credentials',
      listener: this.#listener,
      prefetched,
      cmcd: this.#loadCmcd({ networkBitsPerSecond, isLive }),
      signal: this.#engineAbort.signal,
    };

    return engine === 'hls' ? new HlsEngine(job, this.#chunks.loadHls) : directEngine(job, mediaSupport());
  }

  /** CMCD must not keep a clip from playing, nor from starting soon. */
  #loadCmcd(conditions: Omit<CmcdConditions, keyof CmcdOptions>): Promise<Cmcd | undefined> | undefined {
    const options = readCmcdOptions(this.#host.element);
    if (!options) return undefined;
    const cmcd = this.#chunks
      .loadCmcd()
      .then((createCmcd) => createCmcd({ ...options, ...conditions }))
      .catch(() => undefined);
    return Promise.race([cmcd, afterMs(CMCD_TIMEOUT_MS)]);
  }
}

function afterMs(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined));
}
