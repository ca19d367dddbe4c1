import {
  type ActivePhase,
  type Effect,
  HALF_IN_VIEW,
  IDLE,
  type Input,
  PAUSE_AUTOPLAY_WHEN_VISIBLE_BELOW,
  PAUSE_WHEN_VISIBLE_AT_MOST,
  type Phase,
  type PhaseName,
  type Starter,
  type Transition,
} from './phase.js';

/**
 * The state machine: returns the phase after `input`, and the effects to carry out. Pure. An input that has
 * no meaning in a phase returns that same phase object, without effects.
 */
export function next(phase: Phase, input: Input): Transition {
  if (input.type === 'close') return phase.name === 'idle' ? stay(phase) : to(IDLE, 'close');
  if (isLateAutoplay(phase, input)) return stay(phase);
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
      return whileStopped(phase, input) ?? fromPaused(phase, input);
    case 'ended':
      return whileStopped(phase, input) ?? fromEnded(phase, input);
    case 'failed':
      return input.type === 'play' ? to({ name: 'starting', by: input.by }, 'open') : stay(phase);
  }
}

type StoppedPhase = PhaseNamed<'paused' | 'ended'>;
type PhaseNamed<Name extends PhaseName> = Extract<Phase, { name: Name }>;

function fromIdle(phase: Phase, input: Input): Transition {
  if (input.type === 'warm') return to({ name: 'warming' }, 'warm');
  if (input.type === 'play') return to({ name: 'starting', by: input.by }, 'open');
  return stay(phase);
}

function fromWarming(phase: Phase, input: Input): Transition {
  if (endsPrefetch(input)) return to(IDLE, 'cool');
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
      return isOffScreen(by, input.share)
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

/**
 * The transitions that paused and ended clips share: they can be parked, and prefetch while they are parked.
 */
function whileStopped(phase: StoppedPhase, input: Input): Transition | undefined {
  if (input.type === 'play') return resume(phase, input.by);
  if (!phase.isParked) return input.type === 'park' ? to({ ...phase, isParked: true }, 'park') : undefined;
  if (input.type === 'warm') return to(phase, 'warm');
  if (endsPrefetch(input)) return to(phase, 'cool');
  // A parked clip's media element is empty. Events that still arrive were fired before.
  return input.type.startsWith('media-') ? stay(phase) : undefined;
}

/**
 * A problem only ends a prefetch. The reader has not pressed play: a later tap tries again, and reports it.
 */
function endsPrefetch({ type }: Input): boolean {
  return type === 'cool' || type === 'problem' || type === 'park';
}

function resume({ isParked }: StoppedPhase, by: Starter): Transition {
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
      // Any other pause keeps an off-screen clip from resuming. A pause of another reason is never replaced.
      return reason === 'off-screen' && input.reason !== 'off-screen'
        ? to({ ...phase, reason: input.reason })
        : stay(phase);
    case 'media-ended':
      return to({ name: 'ended', by });
    case 'problem':
      // No reader waits for a frame. The next source is tried when the clip is played again.
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

/**
 * Autoplay starts a clip only from its poster, or once the network is back that it has failed without. It
 * never resumes a clip that was paused, has ended, or has failed otherwise.
 */
function isLateAutoplay(phase: Phase, input: Input): boolean {
  if (input.type !== 'play' || input.by !== 'autoplay') return false;
  if (phase.name === 'failed') return phase.by !== 'autoplay' || phase.problem.kind !== 'offline';
  return phase.name !== 'idle' && phase.name !== 'warming';
}

function isOffScreen(by: Starter, visibleRatio: number): boolean {
  return by === 'autoplay'
    ? visibleRatio < PAUSE_AUTOPLAY_WHEN_VISIBLE_BELOW
    : visibleRatio <= PAUSE_WHEN_VISIBLE_AT_MOST;
}

function stay(phase: Phase): Transition {
  return { phase, effects: [] };
}

function to(phase: Phase, ...effects: readonly Effect[]): Transition {
  return { phase, effects };
}
