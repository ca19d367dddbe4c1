import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PROBLEM_KINDS } from '../../src/clip/problem.js';
import { type Effect, IDLE, type Input, isActive, type Phase } from '../../src/playback/phase.js';
import { next } from '../../src/playback/state-machine.js';

const starter = fc.constantFrom('reader', 'autoplay', 'page');
const bare = fc.constantFrom(
  'warm',
  'cool',
  'adopt',
  'park',
  'media-play',
  'media-playing',
  'media-waiting',
  'media-seeked',
  'media-ended',
  'refused',
);

const anyInput: fc.Arbitrary<Input> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ type: bare }) },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('play'), by: starter }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('pause'),
      reason: fc.constantFrom('reader', 'other-clip', 'off-screen', 'browser', 'page'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('sight'),
      share: fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('media-paused'),
      reason: fc.constantFrom('reader', 'browser'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('problem'),
      problem: fc.record({ kind: fc.constantFrom(...PROBLEM_KINDS), message: fc.constant('broken') }),
      hasNext: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('close') }) },
);

/** One step of the state machine. */
interface Step {
  readonly before: Phase;
  readonly input: Input;
  readonly after: Phase;
  readonly effects: readonly Effect[];
}

/** The steps of a clip that starts idle. */
function stepsOf(inputs: readonly Input[]): readonly Step[] {
  let before = IDLE;
  return inputs.map((input) => {
    const { phase: after, effects } = next(before, input);
    const step = { before, input, after, effects };
    before = after;
    return step;
  });
}

/** Calls `assertion` with the steps of many random sequences of up to 60 inputs. */
function forAllSequences(assertion: (steps: readonly Step[]) => void): void {
  fc.assert(
    fc.property(fc.array(anyInput, { maxLength: 60, size: 'max' }), (inputs) => assertion(stepsOf(inputs))),
    { numRuns: 2000 },
  );
}

const forAllSteps = (assertion: (step: Step) => void) => forAllSequences((steps) => steps.forEach(assertion));

/** What an effect demands of the session's media element, and leaves behind. A missing member: no change. */
interface MediaUse {
  readonly needsOpen?: boolean;
  readonly leavesOpen?: boolean;
}

const MEDIA_USE: Readonly<Record<Effect, MediaUse>> = {
  open: { needsOpen: false, leavesOpen: true },
  play: { needsOpen: true },
  pause: { needsOpen: true },
  next: { needsOpen: true },
  park: { needsOpen: true, leavesOpen: false },
  close: { leavesOpen: false },
  warm: { needsOpen: false },
  cool: { needsOpen: false },
};

describe('next, for any sequence of inputs', () => {
  it('uses a media element only between open and park or close', () => {
    forAllSequences((steps) => {
      let isOpen = false;
      for (const { effects } of steps)
        for (const effect of effects) {
          const { needsOpen, leavesOpen }: MediaUse = MEDIA_USE[effect];
          if (needsOpen !== undefined) expect(isOpen, effect).to.equal(needsOpen);
          isOpen = leavesOpen ?? isOpen;
        }
    });
  });

  it('holds a media element exactly while the clip is active, paused or ended, and not parked', () => {
    forAllSequences((steps) => {
      let isOpen = false;
      for (const { effects, after } of steps) {
        for (const effect of effects) isOpen = MEDIA_USE[effect].leavesOpen ?? isOpen;
        const isParked = 'isParked' in after && after.isParked === true;
        const isAtRest = (after.name === 'paused' || after.name === 'ended') && !isParked;
        expect(isOpen).to.equal(isActive(after) || isAtRest);
      }
    });
  });

  it('is idle after every close, and closes once', () => {
    forAllSteps(({ input, before, after, effects }) => {
      if (input.type !== 'close') return;
      expect(after).to.deep.equal({ name: 'idle' });
      expect(effects).to.deep.equal(before.name === 'idle' ? [] : ['close']);
    });
  });

  it('keeps the reason of a pause, unless it is off-screen', () => {
    forAllSteps(({ before, input, after }) => {
      if (before.name !== 'paused' || after.name !== 'paused' || after.reason === before.reason) return;
      expect(before.reason).to.equal('off-screen');
      expect(input).to.deep.equal({ type: 'pause', reason: after.reason });
    });
  });

  it('resumes a clip that was not paused off-screen only for the reader or a script', () => {
    forAllSteps(({ before, input, after }) => {
      if (before.name !== 'paused' || before.reason === 'off-screen' || !isActive(after)) return;
      const isAsked = input.type === 'media-play' || (input.type === 'play' && input.by !== 'autoplay');
      expect(isAsked, input.type).to.equal(true);
    });
  });

  it('sets the reason of a pause from its input', () => {
    forAllSteps(({ before, input, after }) => {
      if (after.name !== 'paused' || before.name === 'paused') return;
      const given = 'reason' in input ? input.reason : undefined;
      const implied = { sight: 'off-screen', refused: 'browser', 'media-seeked': 'reader' } as const;
      expect(after.reason).to.equal(given ?? implied[input.type as keyof typeof implied]);
    });
  });

  it('autoplays a clip only once between two closes, unless it failed offline, and not after another start', () => {
    forAllSequences((steps) => {
      let hasStarted = false;
      for (const { input, before, after } of steps) {
        const starts = !isActive(before) && isActive(after);
        const isRepeated =
          before.name === 'failed' && before.by === 'autoplay' && before.problem.kind === 'offline';
        if (input.type === 'play' && input.by === 'autoplay' && starts && !isRepeated)
          expect(hasStarted).to.equal(false);
        hasStarted = after.name !== 'idle' && after.name !== 'warming' && (hasStarted || starts);
      }
    });
  });

  it('returns the same phase object where nothing changes', () => {
    forAllSteps(({ before, after, effects }) => {
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      // Prefetching while parked, and trying the next source, are not phases of their own.
      const hasWork = effects.some((effect) => effect === 'warm' || effect === 'cool' || effect === 'next');
      if (isSame && !hasWork) expect([after === before, effects]).to.deep.equal([true, []]);
    });
  });

  it('becomes active only with open or play, or when the media element plays by itself', () => {
    forAllSteps(({ before, input, after, effects }) => {
      if (isActive(before) || !isActive(after)) return;
      const isExplained = effects.includes('open') || effects.includes('play') || input.type === 'media-play';
      expect(isExplained).to.equal(true);
    });
  });

  it('pauses the media element with the clip, unless it has paused by itself', () => {
    forAllSteps(({ before, input, after, effects }) => {
      if (isActive(before) && after.name === 'paused' && input.type !== 'media-paused')
        expect(effects).to.deep.equal(['pause']);
    });
  });
});
