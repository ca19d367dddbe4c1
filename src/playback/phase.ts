import type { Problem } from '../clip/problem.js';

/**
 * Who paused a clip. What the reader chose always wins: only an `off-screen` pause ends by itself.
 *
 * - `reader`: by a control, a key, or the system's media keys
 * - `other-clip`: another clip of the page began
 * - `off-screen`: scrolled away
 * - `browser`: power saving, an interruption, a hidden tab
 * - `page`: a script called `pause()`
 */
export type PauseReason = 'reader' | 'other-clip' | 'off-screen' | 'browser' | 'page';

/** Who began the playing that goes on, or went on until it was paused. */
export type Starter = 'reader' | 'autoplay' | 'page';

/** Without an engine: its buffers are given back, and playing again attaches one anew. The reader sees the last picture. */
interface Parkable {
  readonly isParked?: true;
}

/** Where one clip is between poster and end. */
export type Phase =
  | { readonly name: 'idle' }
  | { readonly name: 'warming' }
  | { readonly name: 'starting'; readonly by: Starter }
  | { readonly name: 'playing'; readonly by: Starter }
  | { readonly name: 'buffering'; readonly by: Starter }
  | (Parkable & { readonly name: 'paused'; readonly by: Starter; readonly reason: PauseReason })
  | (Parkable & { readonly name: 'ended'; readonly by: Starter })
  | { readonly name: 'failed'; readonly by: Starter; readonly problem: Problem };

export type PhaseName = Phase['name'];

/** The phases as custom states and as `state`, in the order in which a clip meets them. */
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

/** What happens to a clip: wishes (`warm` to `park`), what the page around shows, and what the media element reports (`media-…`). */
export type Input =
  | { readonly type: 'warm' }
  | { readonly type: 'cool' }
  | { readonly type: 'play'; readonly by: Starter }
  | { readonly type: 'pause'; readonly reason: PauseReason }
  /** The reader took an autoplaying clip over, by giving it sound. */
  | { readonly type: 'adopt' }
  /** Others need the memory more: the clip is far from view, or it is others' turn. */
  | { readonly type: 'park' }
  /** How much of the box is in view, from 0 to 1. */
  | { readonly type: 'sight'; readonly share: number }
  /** The media element was told to play by its own controls, or the system's. */
  | { readonly type: 'media-play' }
  | { readonly type: 'media-playing' }
  | { readonly type: 'media-waiting' }
  | { readonly type: 'media-paused'; readonly reason: 'reader' | 'browser' }
  | { readonly type: 'media-seeked' }
  | { readonly type: 'media-ended' }
  /** The browser's autoplay policy, or its power saving, did not let `play()` through. */
  | { readonly type: 'refused' }
  /** An engine gave up for good; `hasNext` when another engine or source is left to try. */
  | { readonly type: 'problem'; readonly problem: Problem; readonly hasNext: boolean }
  /** The clip's source changed, or its element left the page. */
  | { readonly type: 'close' };

/**
 * What the session does about it.
 *
 * - `warm`, `cool`: load ahead, and let go of that
 * - `open`: take the media element up, attach the first engine, play
 * - `next`: attach the next engine or source to the same media element, and play
 * - `play`, `pause`: the media element's own
 * - `park`: give the engine back, keep the place, the reader's choices, and the last picture
 * - `close`: give everything back
 */
export type Effect = 'warm' | 'cool' | 'open' | 'next' | 'play' | 'pause' | 'park' | 'close';

export interface Transition {
  readonly phase: Phase;
  readonly effects: readonly Effect[];
}

export const IDLE: Phase = { name: 'idle' };

/** An autoplaying clip plays from here on, and an `off-screen` pause ends here. As share of the box. */
export const HALF_IN_VIEW = 0.5;

/** The machine: the next phase, and what is to be done on the way. Pure; an input that means nothing in a phase changes nothing. */
export function next(phase: Phase, input: Input): Transition {
  if (input.type === 'close') return phase.name === 'idle' ? stay(phase) : to(IDLE, 'close');
  if (isUnasked(phase, input)) return stay(phase);
  switch (phase.name) {
    case 'idle':
      return fromIdle(phase, input);
    case 'warming':
      return fromWarming(phase, input);
    case 'starting':
    case 'playing':
    case 'buffering':
      return fromActive(phase, input);
    case 'paused':
      return atRest(phase, input) ?? fromPaused(phase, input);
    case 'ended':
      return atRest(phase, input) ?? fromEnded(phase, input);
    case 'failed':
      return input.type === 'play' ? to({ name: 'starting', by: input.by }, 'open') : stay(phase);
  }
}

/** Whether the clip is, or is about to be, what the reader watches: at most one on a page is. */
export function isActive(phase: Phase): phase is ActivePhase {
  return phase.name === 'starting' || phase.name === 'playing' || phase.name === 'buffering';
}

type ActivePhase = Extract<Phase, { name: 'starting' | 'playing' | 'buffering' }>;
type PhaseNamed<Name extends PhaseName> = Extract<Phase, { name: Name }>;

function fromIdle(phase: Phase, input: Input): Transition {
  if (input.type === 'warm') return to({ name: 'warming' }, 'warm');
  if (input.type === 'play') return to({ name: 'starting', by: input.by }, 'open');
  return stay(phase);
}

function fromWarming(phase: Phase, input: Input): Transition {
  if (endsWarming(input)) return to(IDLE, 'cool');
  if (input.type === 'play') return to({ name: 'starting', by: input.by }, 'open');
  return stay(phase);
}

function fromActive(phase: ActivePhase, input: Input): Transition {
  const { by } = phase;
  switch (input.type) {
    case 'media-playing':
      return phase.name === 'playing' ? stay(phase) : to({ name: 'playing', by });
    case 'media-waiting':
      return phase.name === 'playing' ? to({ name: 'buffering', by }) : stay(phase);
    case 'pause':
      return to({ name: 'paused', by, reason: input.reason }, 'pause');
    case 'media-paused':
      return to({ name: 'paused', by, reason: input.reason });
    case 'sight':
      return isOutOfSight(by, input.share)
        ? to({ name: 'paused', by, reason: 'off-screen' }, 'pause')
        : stay(phase);
    case 'play':
      return by === 'autoplay' ? to({ ...phase, by: input.by }) : stay(phase);
    case 'adopt':
      return by === 'autoplay' ? to({ ...phase, by: 'reader' }) : stay(phase);
    case 'media-ended':
      return to({ name: 'ended', by });
    case 'refused':
      return phase.name === 'starting'
        ? to(IDLE, 'close')
        : to({ name: 'paused', by, reason: 'browser' }, 'pause');
    case 'problem':
      return onProblem(by, input);
    default:
      return stay(phase);
  }
}

/** What paused and ended clips have in common: each can be parked, and loaded ahead once it is. */
function atRest(phase: PhaseNamed<'paused' | 'ended'>, input: Input): Transition | undefined {
  if (input.type === 'play') return resume(phase, input.by);
  if (!phase.isParked) return input.type === 'park' ? to({ ...phase, isParked: true }, 'park') : undefined;
  if (input.type === 'warm') return to(phase, 'warm');
  if (endsWarming(input)) return to(phase, 'cool');
  // Its media element is empty: what is still heard of it is over.
  return input.type.startsWith('media-') ? stay(phase) : undefined;
}

/** Loading ahead is nobody's wish yet: when it fails, the tap begins afresh, and says what is wrong. */
function endsWarming({ type }: Input): boolean {
  return type === 'cool' || type === 'problem' || type === 'park';
}

function resume({ isParked }: Parkable, by: Starter): Transition {
  return isParked ? to({ name: 'buffering', by }, 'open') : to({ name: 'playing', by }, 'play');
}

function fromPaused(phase: PhaseNamed<'paused'>, input: Input): Transition {
  const { by, reason } = phase;
  switch (input.type) {
    case 'media-play':
      return to({ name: 'playing', by: 'reader' });
    case 'sight':
      return reason === 'off-screen' && input.share >= HALF_IN_VIEW ? resume(phase, by) : stay(phase);
    case 'pause':
      // A clip that would come back by itself no longer does, once anyone else stopped it; a reader's pause stays the reader's.
      return reason === 'off-screen' && input.reason !== 'off-screen'
        ? to({ ...phase, reason: input.reason })
        : stay(phase);
    case 'media-ended':
      return to({ name: 'ended', by });
    case 'problem':
      // Nobody waits for a frame: trying the next source can wait for the next play, which starts from the failed phase.
      return to({ name: 'failed', by, problem: input.problem }, 'close');
    default:
      return stay(phase);
  }
}

function fromEnded(phase: PhaseNamed<'ended'>, input: Input): Transition {
  const { by } = phase;
  if (input.type === 'media-play') return to({ name: 'playing', by: 'reader' });
  if (input.type === 'media-seeked') return to({ name: 'paused', by, reason: 'reader' });
  return stay(phase);
}

function onProblem(by: Starter, { problem, hasNext }: Extract<Input, { type: 'problem' }>): Transition {
  return hasNext ? to({ name: 'starting', by }, 'next') : to({ name: 'failed', by, problem }, 'close');
}

/** Autoplay begins what nobody has touched, and nothing else: whoever paused, finished or broke a clip, it is not autoplay that goes on. */
function isUnasked({ name }: Phase, input: Input): boolean {
  return input.type === 'play' && input.by === 'autoplay' && name !== 'idle' && name !== 'warming';
}

/** A reader who scrolls on a little still watches, or listens; a moving picture that nobody asked for must go sooner. */
function isOutOfSight(by: Starter, share: number): boolean {
  return by === 'autoplay' ? share < HALF_IN_VIEW : share === 0;
}

function stay(phase: Phase): Transition {
  return { phase, effects: [] };
}

function to(phase: Phase, ...effects: readonly Effect[]): Transition {
  return { phase, effects };
}
