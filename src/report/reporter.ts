import type { Problem } from '../clip/problem.js';
import { isActive, type Phase, type Starter } from '../playback/phase.js';
import { type Milestone, newMilestones, type PlayedPart } from '../playback/progress.js';
import type { Report, ReportedEngine } from './events.js';
import { observeMedia } from './observe-media.js';

/** What the engine told about one start. */
export interface StartFigures {
  /** On the clock of `performance.now()`. */
  readonly presentedAtMs: number;
  readonly engine: ReportedEngine;
  readonly loadedBytes: number | undefined;
}

/** Turns what happens to a clip into reports, each said once. */
export class Reporter {
  readonly #say: (report: Report) => void;
  #reached = new Set<Milestone>();
  #beganAtMs = 0;
  #bytesBeforeTap: number | undefined;
  #by: Starter = 'page';
  #isAwaitingFrame = false;
  #video: HTMLVideoElement | undefined;
  #stalledAtMs: number | undefined;

  constructor(say: (report: Report) => void) {
    this.#say = say;
  }

  /** Another clip has come into the element. */
  reset(): void {
    this.#reached = new Set();
  }

  /** Playing has been asked for; `loadedBytes` is what had been loaded ahead. */
  began(by: Starter, atMs: number, loadedBytes: number | undefined): void {
    this.#by = by;
    this.#beganAtMs = atMs;
    this.#bytesBeforeTap = loadedBytes;
    this.#isAwaitingFrame = true;
  }

  firstFrame({ presentedAtMs, engine, loadedBytes }: StartFigures): void {
    if (!this.#isAwaitingFrame) return;
    this.#isAwaitingFrame = false;
    const before = this.#bytesBeforeTap;
    this.#say({
      action: 'start',
      by: this.#by,
      // What was loaded ahead may have moved by the time the button came up.
      msToFirstFrame: Math.max(0, Math.round(presentedAtMs - this.#beganAtMs)),
      engine,
      bytesBeforeTap: before,
      bytesAfterTap: loadedBytes === undefined || before === undefined ? undefined : loadedBytes - before,
    });
  }

  /** Follows the media element until `signal` is aborted. `part` is asked late: the media's duration comes late. */
  watch(video: HTMLVideoElement, signal: AbortSignal, part: () => PlayedPart | undefined): void {
    this.#video = video;
    observeMedia(video, signal, this.#say);
    video.addEventListener('timeupdate', () => this.#mark(video.currentTime, part()), { signal });
  }

  phaseChanged(phase: Phase, previous: Phase): void {
    this.#reportStall(phase, previous);
    if (phase.name === 'warming') this.#say({ action: 'warm' });
    if (phase.name === 'paused' && isActive(previous)) this.#say({ action: 'pause', reason: phase.reason });
    if (isActive(phase) && previous.name === 'paused')
      this.#say({ action: 'resume', reason: previous.reason });
    if (phase.name === 'ended') this.#say({ action: 'complete' });
    // What is played again is counted again.
    if (previous.name === 'ended') this.#reached = new Set();
  }

  problem({ kind, message }: Problem, fatal: boolean): void {
    this.#say({ action: 'error', kind, message, fatal });
  }

  #mark(positionSeconds: number, part: PlayedPart | undefined): void {
    if (!part) return;
    for (const percent of newMilestones(positionSeconds, part, this.#reached)) {
      this.#reached.add(percent);
      this.#say({ action: 'progress', percent });
    }
  }

  #reportStall(phase: Phase, previous: Phase): void {
    // A parked clip's way back is no stall, and the way to where the reader jumped neither.
    if (phase.name === 'buffering' && previous.name === 'playing' && !this.#video?.seeking) {
      this.#stalledAtMs = performance.now();
    } else if (previous.name === 'buffering' && this.#stalledAtMs !== undefined) {
      this.#say({ action: 'stall', ms: Math.round(performance.now() - this.#stalledAtMs) });
      this.#stalledAtMs = undefined;
    }
  }
}
