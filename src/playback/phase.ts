import type { Problem } from '../clip/problem.js';

/**
 * The cause of a pause. Only an `off-screen` pause ends by itself.
 *
 * - `reader`: by a control, a key, or the system's media keys
 * - `other-clip`: another clip of the page began to play
 * - `off-screen`: the clip was scrolled out of view
 * - `browser`: power saving, an interruption, or a hidden tab
 * - `page`: a script called `pause()`
 */
export type PauseReason = 'reader' | 'other-clip' | 'off-screen' | 'browser' | 'page';

/** The party that started playback. */
export type Starter = 'reader' | 'autoplay' | 'page';

/**
 * A parked clip has no engine: its buffers are released, and the reader sees its last frame. Playing again
 * attaches a new engine.
 */
interface Parkable {
  readonly isParked?: true;
}

/** The state of a clip, from its poster to its end. */
export type Phase =
  | { readonly name: 'idle' }
  | { readonly name: 'warming' }
  | { readonly name: 'starting'; readonly by: Starter }
  | { readonly name: 'playing'; readonly by: Starter }
  | { readonly name: 'buffering'; readonly by: Starter }
  | (Parkable & { readonly name: 'paused'; readonly by: Starter; readonly reason: PauseReason })
  | (Parkable & { readonly name: 'ended'; readonly by: Starter })
  | { readonly name: 'failed'; readonly by: Starter; readonly problem: Problem };

/** The name of a phase, as in the element's `state` and its custom states. */
export type PhaseName = Phase['name'];

/**
 * An input of the state machine: requests (`warm` to `park`), changes of the page around it (`sight`), and
 * events of the media element (`media-…`).
 */
export type Input =
  /** Prefetch. */
  | { readonly type: 'warm' }
  /** Cancel the prefetch. */
  | { readonly type: 'cool' }
  | { readonly type: 'play'; readonly by: Starter }
  | { readonly type: 'pause'; readonly reason: PauseReason }
  /** The reader took over an autoplaying clip, by turning its sound on. */
  | { readonly type: 'adopt' }
  /** Other clips need the memory: this clip is far from the viewport, or another one plays. */
  | { readonly type: 'park' }
  /** The visible ratio of the element changed. `share` is from 0 to 1. */
  | { readonly type: 'sight'; readonly share: number }
  /** The media element was started by its own controls, or by the system's media keys. */
  | { readonly type: 'media-play' }
  | { readonly type: 'media-playing' }
  | { readonly type: 'media-waiting' }
  | { readonly type: 'media-paused'; readonly reason: 'reader' | 'browser' }
  | { readonly type: 'media-seeked' }
  | { readonly type: 'media-ended' }
  /** The browser's autoplay policy, or its power saving, rejected `play()`. */
  | { readonly type: 'refused' }
  /** An engine failed for good. `hasNext`: another engine or source is left to try. */
  | { readonly type: 'problem'; readonly problem: Problem; readonly hasNext: boolean }
  /** The clip's source changed, or its element left the page. */
  | { readonly type: 'close' };

/**
 * An action that the session carries out on a transition.
 *
 * - `warm`, `cool`: prefetch, cancel the prefetch
 * - `open`: acquire the media element, attach the first engine, and play
 * - `next`: attach the next engine or source to the same media element, and play
 * - `play`, `pause`: call the media element's own method
 * - `park`: release the engine; keep the position, the reader's choices and the last frame
 * - `close`: release everything
 */
export type Effect = 'warm' | 'cool' | 'open' | 'next' | 'play' | 'pause' | 'park' | 'close';

/** The result of one step of the state machine. */
export interface Transition {
  readonly phase: Phase;
  /** To be carried out in this order. */
  readonly effects: readonly Effect[];
}

/** The clip plays, or is about to. */
export type ActivePhase = Extract<Phase, { name: 'starting' | 'playing' | 'buffering' }>;

/** The names of all phases, in the order in which a clip goes through them. */
export const PHASE_NAMES: readonly PhaseName[] = [
  'idle',
  'warming',
  'starting',
  'playing',
  'buffering',
  'paused',
  'ended',
  'failed',
];

/** The phase of a clip that shows its poster. */
export const IDLE: Phase = { name: 'idle' };

/** Autoplay begins, and an off-screen pause ends, when this much of the element is visible. From 0 to 1. */
export const HALF_IN_VIEW = 0.5;

/**
 * An autoplaying clip is off-screen, and is paused, when less than this is visible: the reader did not choose
 * its motion.
 */
export const PAUSE_AUTOPLAY_WHEN_VISIBLE_BELOW = HALF_IN_VIEW;

/**
 * Any other clip is off-screen, and is paused, when no more than this is visible: a reader may scroll and
 * listen.
 */
export const PAUSE_WHEN_VISIBLE_AT_MOST = 0;

/** Whether the clip plays, or is about to. At most one clip of a page is active. */
export function isActive(phase: Phase): phase is ActivePhase {
  return phase.name === 'starting' || phase.name === 'playing' || phase.name === 'buffering';
}
