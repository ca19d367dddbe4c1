import type { Problem } from '../clip/problem.js';
import { isActive, type Phase, type Starter } from '../playback/phase.js';
import { type Milestone, newMilestones, type PlayedRange } from '../playback/progress.js';
import type { Report, ReportedEngine } from './events.js';
import { observeMedia } from './observe-media.js';

/** The measurements of a start. */
export interface StartFigures {
  /** When the first frame was presented, on the clock of `performance.now()`. */
  readonly presentedAtMs: number;
  readonly engine: ReportedEngine;
  /** Bytes of the stream so far; undefined where the browser loads the media itself. */
  readonly loadedBytes: number | undefined;
}

/** Reports the changes of a clip's phase and of its media element. */
export class Reporter {
  readonly #report: (report: Report) => void;
  #reachedMilestones = new Set<Milestone>();
  #startedAtMs = 0;
  #bytesBeforeTap: number | undefined;
  #starter: Starter = 'page';
  #isAwaitingFrame = false;
  #video: HTMLVideoElement | undefined;
  #stalledSinceMs: number | undefined;

  constructor(report: (report: Report) => void) {
    this.#report = report;
  }

  /** To be called when the element has another clip, whose milestones are reported again. */
  reset(): void {
    this.#reachedMilestones = new Set();
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
    this.#report({
      action: 'start',
      by: this.#starter,
      // Negative after an early muted start, which presents the frame while the button is still down.
      msToFirstFrame: Math.max(0, Math.round(presentedAtMs - this.#startedAtMs)),
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
    observeMedia(video, signal, this.#report);
    video.addEventListener('timeupdate', () => this.#reportProgress(video.currentTime, playedRange()), {
      signal,
    });
  }

  /** To be called when the phase has changed from `previous` to `phase`. */
  phaseChanged(phase: Phase, previous: Phase): void {
    this.#reportStall(phase, previous);
    if (phase.name === 'warming') this.#report({ action: 'warm' });
    if (phase.name === 'paused' && isActive(previous))
      this.#report({ action: 'pause', reason: phase.reason });
    if (isActive(phase) && previous.name === 'paused')
      this.#report({ action: 'resume', reason: previous.reason });
    if (phase.name === 'ended') this.#report({ action: 'complete' });

    // A clip that is played again reports its milestones again.
    if (previous.name === 'ended') this.#reachedMilestones = new Set();
  }

  /** To be called when a problem occurs. `fatal`: the reader sees the error. */
  problem({ kind, message }: Problem, fatal: boolean): void {
    this.#report({ action: 'error', kind, message, fatal });
  }

  #reportProgress(positionSeconds: number, playedRange: PlayedRange | undefined): void {
    if (!playedRange) return;
    for (const percent of newMilestones(positionSeconds, playedRange, this.#reachedMilestones)) {
      this.#reachedMilestones.add(percent);
      this.#report({ action: 'progress', percent });
    }
  }

  #reportStall(phase: Phase, previous: Phase): void {
    // Buffering after a seek, or when a parked clip resumes, is no stall.
    if (phase.name === 'buffering' && previous.name === 'playing' && !this.#video?.seeking) {
      this.#stalledSinceMs = performance.now();
    } else if (previous.name === 'buffering' && this.#stalledSinceMs !== undefined) {
      this.#report({ action: 'stall', ms: Math.round(performance.now() - this.#stalledSinceMs) });
      this.#stalledSinceMs = undefined;
    }
  }
}
