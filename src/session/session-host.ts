import type { Problem } from '../clip/problem.js';
import type { EngineListener } from '../engine/engine.js';
import type { PrefetchedResponses } from '../engine/prefetch.js';
import type { ClipState } from '../playback/clip-state.js';
import type { Input, Phase } from '../playback/phase.js';
import type { ClipElement } from './clip-element.js';

/**
 * The members of `PlayerController` that a session uses. The controller exists before the player is loaded.
 */
export interface SessionHost {
  readonly element: ClipElement;
  /** The clip's media element; always the same one. */
  readonly video: HTMLVideoElement;
  /** The single owner of phase and position. */
  readonly state: ClipState;
  /** How much of the element is in view, from 0 to 1. */
  readonly visibleRatio: number;
  /** Requests made before the player was loaded, by URL as written. Each response is read once. */
  readonly prefetched: PrefetchedResponses;
}

/** The listener of a session: the player. */
export interface SessionListener extends Pick<EngineListener, 'onRendition'> {
  /** The media element is in use, until `signal` is aborted. */
  onOpen(video: HTMLVideoElement, signal: AbortSignal): void;
  /** The state machine listens to the media element: later listeners find the new phase in every event. */
  onListening(video: HTMLVideoElement, signal: AbortSignal): void;
  onPhase(phase: Phase, previous: Phase, input: Input): void;
  /**
   * @param presentedAtMs on the clock of `performance.now()`
   * @param signal aborted when the media element is released
   */
  onFirstFrame(presentedAtMs: number, signal: AbortSignal): void;
  /** `isFatal`: the clip failed. Otherwise another engine or source is tried. */
  onProblem(problem: Problem, isFatal: boolean): void;
}
