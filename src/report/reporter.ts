import type { Problem } from '../clip/problem.js';
import { type Input, isActive, type Phase, type Starter } from '../playback/phase.js';
import { type Milestone, newMilestones, type PlayedRange, type WatchedRange } from '../playback/progress.js';
import type { Rendition } from '../playback/rendition.js';
import type { Report } from './events.js';
import { observeMedia } from './observe-media.js';
import type { ReportedEngine } from './playback-figures.js';
import { PlaybackSummaries, type SummarizedHost } from './playback-summaries.js';
import { WatchedPosition } from './watched-position.js';

/** The measurements of a start. */
export interface StartFigures {
  /** When the first frame was presented, on the clock of `performance.now()`. */
  readonly presentedAtMs: number;
  readonly engine: ReportedEngine;
  /** Bytes of the stream so far; undefined where the browser loads the media itself. */
  readonly loadedBytes: number | undefined;
}

/** The owner of a `Reporter`. */
export interface ReporterHost extends SummarizedHost {
  /** Dispatches a report about the clip in the element. */
  report(report: Report): void;
}

/** Reports the changes of a clip's phase and of its media element. */
export class Reporter {
  readonly #host: ReporterHost;
  readonly #summaries: PlaybackSummaries;
  readonly #watched = new WatchedPosition();
  #reachedMilestones = new Set<Milestone>();
  #startedAtMs = 0;
  #bytesBeforeTap: number | undefined;
  #starter: Starter = 'page';
  #isAwaitingFrame = false;
  #video: HTMLVideoElement | undefined;
  #stalledSinceMs: number | undefined;

  constructor(host: ReporterHost) {
    this.#host = host;
    this.#summaries = new PlaybackSummaries(host);
  }

  /** To be called when the element has another clip, whose milestones are reported again. */
  reset(): void {
    this.#reachedMilestones = new Set();
    this.#watched.reset();
  }

  /**
   * To be called when playback is requested.
   *
   * @param atMs time of the request, on the clock of `performance.now()`
   * @param prefetchedBytes bytes of the stream until then; undefined where the browser loads the media itself
   */
  began(by: Starter, atMs: number, prefetchedBytes: number | undefined): void {
    this.#starter = by;
    this.#startedAtMs = atMs;
    this.#bytesBeforeTap = prefetchedBytes;
    this.#isAwaitingFrame = true;
  }

  /** To be called when a first frame is shown. Reported once for each request. */
  firstFrame({ presentedAtMs, engine, loadedBytes }: StartFigures): void {
    if (!this.#isAwaitingFrame) return;
    this.#isAwaitingFrame = false;

    const before = this.#bytesBeforeTap;
    // Negative after an early muted start, which presents the frame while the button is still down.
    const msToFirstFrame = Math.max(0, Math.round(presentedAtMs - this.#startedAtMs));
    this.#summaries.meter?.started(msToFirstFrame);
    this.#host.report({
      action: 'start',
      by: this.#starter,
      msToFirstFrame,
      engine,
      bytesBeforeTap: before,
      bytesAfterTap: loadedBytes === undefined || before === undefined ? undefined : loadedBytes - before,
    });
  }

  /**
   * Observes the media element until `signal` is aborted.
   *
   * @param playedRange read at each `timeupdate`, because the media's duration becomes known late
   */
  observe(video: HTMLVideoElement, signal: AbortSignal, playedRange: () => PlayedRange | undefined): void {
    this.#video = video;
    observeMedia(video, signal, (report) => this.#host.report(report));
    this.#watched.observe(video, signal, (watched) => this.#reportProgress(watched, playedRange()));
    this.#summaries.observe(video, signal);
  }

  /** To be called when the phase has changed from `previous` to `phase`, because of `input`. */
  phaseChanged(phase: Phase, previous: Phase, input: Input): void {
    const isBegun = this.#summaries.begin(phase);
    // A clip that is played again reports its milestones again.
    if (isBegun) this.#reachedMilestones = new Set();
    this.#reportStall(phase, previous);
    if (phase.name === 'warming') this.#host.report({ action: 'warm' });
    if (phase.name === 'paused' && isActive(previous))
      this.#host.report({ action: 'pause', reason: phase.reason });
    if (isActive(phase) && previous.name === 'paused' && !isBegun)
      this.#host.report({ action: 'resume', reason: previous.reason });
    if (phase.name === 'ended' && this.#watched.hasAdvanced) this.#reportEnd();
    this.#summaries.phaseChanged(phase, input, this.#stalledSinceMs !== undefined);
  }

  /** To be called when a problem occurs. `fatal`: the reader sees the error. */
  problem({ kind, message }: Problem, fatal: boolean): void {
    if (fatal) this.#summaries.meter?.failed(kind);
    this.#host.report({ action: 'error', kind, message, fatal });
  }

  /** To be called when another rendition plays. */
  renditionChanged(rendition: Rendition): void {
    const previousHeightPixels = this.#summaries.meter?.renditionChanged(rendition);
    this.#host.report({ action: 'quality', ...rendition, previousHeightPixels });
  }

  #reportProgress(watched: WatchedRange, playedRange: PlayedRange | undefined): void {
    if (!playedRange) return;
    for (const percent of newMilestones(watched, playedRange, this.#reachedMilestones)) {
      this.#reachedMilestones.add(percent);
      this.#summaries.meter?.reached(percent);
      this.#host.report({ action: 'progress', percent });
    }
  }

  #reportEnd(): void {
    this.#summaries.meter?.reached(100);
    this.#host.report({ action: 'complete' });
  }

  #reportStall(phase: Phase, previous: Phase): void {
    // Buffering before the first frame, after a seek, or when a parked clip resumes, is no stall.
    const isInterrupted = phase.name === 'buffering' && previous.name === 'playing';
    if (isInterrupted && !this.#isAwaitingFrame && !this.#video?.seeking) {
      this.#stalledSinceMs = performance.now();
    } else if (previous.name === 'buffering' && this.#stalledSinceMs !== undefined) {
      this.#host.report({ action: 'stall', ms: Math.round(performance.now() - this.#stalledSinceMs) });
      this.#stalledSinceMs = undefined;
    }
  }
}
