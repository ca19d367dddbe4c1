import type { ProblemKind } from '../clip/problem.js';
import type { Starter } from '../playback/phase.js';
import type { Milestone } from '../playback/progress.js';
import type { Rendition } from '../playback/rendition.js';
import type { PlaybackFigures, ReportedEngine } from './playback-figures.js';

/** A clip that plays fires `timeupdate` at least four times a second; in a computer that is asleep, none. */
const MAX_PLAYING_INTERVAL_MS = 5000;

/** What is true from one call of `PlaybackMeter.update()` to the next. */
interface PlaybackConditions {
  readonly isPlaying: boolean;
  /** Whether playback waits for data that did not arrive in time. */
  readonly isStalled: boolean;
  /** Whether at least half of the clip is in view, in a visible tab. */
  readonly isInView: boolean;
}

/** Adds up the figures of one playback. */
export class PlaybackMeter {
  readonly #by: Starter;
  #updatedAtMs = performance.now();
  #conditions: PlaybackConditions = { isPlaying: false, isStalled: false, isInView: false };
  #engine: ReportedEngine | undefined;
  #msToFirstFrame: number | undefined;
  #playedMs = 0;
  #attentionMs = 0;
  #reachedPercent: PlaybackFigures['reachedPercent'] = 0;
  #stallCount = 0;
  #stalledMs = 0;
  readonly #failures: Partial<Record<ProblemKind, number>> = {};
  #rendition: Rendition | undefined;
  /** Bits per second × milliseconds. */
  #weightedBits = 0;
  #renditionMs = 0;
  #renditionChanges = 0;
  /** Bytes that earlier engines of this playback have loaded; below 0: those that the present one has before it. */
  #otherBytes: number;
  #engineBytes: number | undefined;

  /**
   * @param earlierBytes what the present engine has loaded for an earlier playback
   * @param rendition what it plays already
   */
  constructor(by: Starter, earlierBytes = 0, rendition?: Rendition) {
    this.#by = by;
    this.#otherBytes = -earlierBytes;
    this.#rendition = rendition;
  }

  /** The rendition that plays; undefined while it is unknown. */
  get rendition(): Rendition | undefined {
    return this.#rendition;
  }

  get attentionSeconds(): number {
    return inSeconds(this.#attentionMs);
  }

  get figures(): PlaybackFigures {
    return {
      by: this.#by,
      engine: this.#engine,
      msToFirstFrame: this.#msToFirstFrame,
      playedSeconds: inSeconds(this.#playedMs),
      attentionSeconds: this.attentionSeconds,
      reachedPercent: this.#reachedPercent,
      stallCount: this.#stallCount,
      stalledSeconds: inSeconds(this.#stalledMs),
      stallRatio: this.#stalledMs / (this.#playedMs + this.#stalledMs) || 0,
      failures: { ...this.#failures },
      meanBitsPerSecond: Math.round(this.#weightedBits / this.#renditionMs) || undefined,
      renditionChanges: this.#renditionChanges,
      loadedBytes: this.#engineBytes === undefined ? undefined : this.#otherBytes + this.#engineBytes,
    };
  }

  /** Counts the time since the last call under the conditions of that call. */
  update(conditions: PlaybackConditions): void {
    const nowMs = performance.now();
    const elapsedMs = nowMs - this.#updatedAtMs;
    const { isPlaying, isStalled, isInView } = this.#conditions;
    this.#updatedAtMs = nowMs;
    this.#conditions = conditions;
    if (conditions.isStalled && !isStalled) this.#stallCount++;
    if (isStalled) this.#stalledMs += elapsedMs;
    if (isPlaying) this.#played(Math.min(elapsedMs, MAX_PLAYING_INTERVAL_MS), isInView);
  }

  /** The first frame was shown. After an error and a retry, the first start counts. */
  started(msToFirstFrame: number): void {
    this.#msToFirstFrame ??= msToFirstFrame;
  }

  reached(percent: Milestone | 100): void {
    this.#reachedPercent = Math.max(this.#reachedPercent, percent) as Milestone | 100;
  }

  failed(kind: ProblemKind): void {
    this.#failures[kind] = (this.#failures[kind] ?? 0) + 1;
  }

  /**
   * Another rendition plays.
   *
   * @returns the height of the one before, in pixels; undefined if it is the first one
   */
  renditionChanged(rendition: Rendition): number | undefined {
    const previous = this.#rendition;
    this.#rendition = rendition;
    if (previous) this.#renditionChanges++;
    return previous?.heightPixels;
  }

  /** @param bytes what the engine has loaded so far; less than before if it is another engine */
  loaded(engine: ReportedEngine, bytes: number | undefined): void {
    this.#engine = engine;
    if (bytes === undefined) return;
    if (this.#engineBytes !== undefined && bytes < this.#engineBytes) this.#otherBytes += this.#engineBytes;
    this.#engineBytes = bytes;
  }

  #played(ms: number, isInView: boolean): void {
    this.#playedMs += ms;
    if (isInView) this.#attentionMs += ms;
    if (!this.#rendition) return;
    this.#weightedBits += this.#rendition.bitsPerSecond * ms;
    this.#renditionMs += ms;
  }
}

/** Rounded to milliseconds. */
function inSeconds(ms: number): number {
  return Math.round(ms) / 1000;
}
