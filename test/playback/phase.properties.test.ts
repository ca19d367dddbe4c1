import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PROBLEM_KINDS } from '../../src/clip/problem.js';
import { type Effect, IDLE, type Input, isActive, next, type Phase } from '../../src/playback/phase.js';

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

/** One turn of the machine in a story that began on the poster. */
interface Turn {
  readonly before: Phase;
  readonly input: Input;
  readonly after: Phase;
  readonly effects: readonly Effect[];
}

function turnsOf(inputs: readonly Input[]): readonly Turn[] {
  let before = IDLE;
  return inputs.map((input) => {
    const { phase: after, effects } = next(before, input);
    const turn = { before, input, after, effects };
    before = after;
    return turn;
  });
}

/** Asserts something of every story of up to 60 inputs. */
function inEveryStory(claim: (turns: readonly Turn[]) => void): void {
  fc.assert(
    fc.property(fc.array(anyInput, { maxLength: 60, size: 'max' }), (inputs) => claim(turnsOf(inputs))),
    { numRuns: 2000 },
  );
}

const inEveryTurn = (claim: (turn: Turn) => void) => inEveryStory((turns) => turns.forEach(claim));

/**
 * Whether the session must hold a media element that plays a source for an effect, and whether it does after
 * it; missing: as before.
 */
interface Hold {
  readonly needsOpen?: boolean;
  readonly leavesOpen?: boolean;
}

const HOLDS: Readonly<Record<Effect, Hold>> = {
  open: { needsOpen: false, leavesOpen: true },
  play: { needsOpen: true },
  pause: { needsOpen: true },
  next: { needsOpen: true },
  park: { needsOpen: true, leavesOpen: false },
  close: { leavesOpen: false },
  warm: { needsOpen: false },
  cool: { needsOpen: false },
};

describe('next, through any story', () => {
  it('commands a media element only between its opening and its giving back', () => {
    inEveryStory((turns) => {
      let isOpen = false;
      for (const { effects } of turns)
        for (const effect of effects) {
          const { needsOpen, leavesOpen }: Hold = HOLDS[effect];
          if (needsOpen !== undefined) expect(isOpen, effect).to.equal(needsOpen);
          isOpen = leavesOpen ?? isOpen;
        }
    });
  });

  it('holds a media element exactly while there is one to be watched', () => {
    inEveryStory((turns) => {
      let isOpen = false;
      for (const { effects, after } of turns) {
        for (const effect of effects) isOpen = HOLDS[effect].leavesOpen ?? isOpen;
        const isParked = 'isParked' in after && after.isParked === true;
        const isAtRest = (after.name === 'paused' || after.name === 'ended') && !isParked;
        expect(isOpen).to.equal(isActive(after) || isAtRest);
      }
    });
  });

  it('is on its poster after every close, with nothing left to be done', () => {
    inEveryTurn(({ input, before, after, effects }) => {
      if (input.type !== 'close') return;
      expect(after).to.deep.equal({ name: 'idle' });
      expect(effects).to.deep.equal(before.name === 'idle' ? [] : ['close']);
    });
  });

  it("never loses why a clip was paused, and never replaces it, but for a clip's that is out of view", () => {
    inEveryTurn(({ before, input, after }) => {
      if (before.name !== 'paused' || after.name !== 'paused' || after.reason === before.reason) return;
      expect(before.reason).to.equal('off-screen');
      expect(input).to.deep.equal({ type: 'pause', reason: after.reason });
    });
  });

  it("ends a reader's pause by the reader or by a script alone", () => {
    inEveryTurn(({ before, input, after }) => {
      if (before.name !== 'paused' || before.reason === 'off-screen' || !isActive(after)) return;
      const isAsked = input.type === 'media-play' || (input.type === 'play' && input.by !== 'autoplay');
      expect(isAsked, input.type).to.equal(true);
    });
  });

  it('tells the reason of each pause as it was given', () => {
    inEveryTurn(({ before, input, after }) => {
      if (after.name !== 'paused' || before.name === 'paused') return;
      const told = 'reason' in input ? input.reason : undefined;
      const meant = { sight: 'off-screen', refused: 'browser', 'media-seeked': 'reader' } as const;
      expect(after.reason).to.equal(told ?? meant[input.type as keyof typeof meant]);
    });
  });

  it('lets autoplay begin only what nobody has touched since it was last closed', () => {
    inEveryStory((turns) => {
      let isTouched = false;
      for (const { input, before, after } of turns) {
        const begins = !isActive(before) && isActive(after);
        if (input.type === 'play' && input.by === 'autoplay' && begins) expect(isTouched).to.equal(false);
        isTouched = after.name !== 'idle' && after.name !== 'warming' && (isTouched || begins);
      }
    });
  });

  it('changes nothing, the object included, where it has nothing to do', () => {
    inEveryTurn(({ before, after, effects }) => {
      const isSame = JSON.stringify(before) === JSON.stringify(after);
      // Loading ahead for a parked clip is no phase of its own, nor is another source.
      const isWork = effects.some((effect) => effect === 'warm' || effect === 'cool' || effect === 'next');
      if (isSame && !isWork) expect([after === before, effects]).to.deep.equal([true, []]);
    });
  });

  it('plays where it says so: whoever is active was opened, or told to play, or tells so itself', () => {
    inEveryTurn(({ before, input, after, effects }) => {
      if (isActive(before) || !isActive(after)) return;
      const isTold = effects.includes('open') || effects.includes('play') || input.type === 'media-play';
      expect(isTold).to.equal(true);
    });
  });

  it('pauses the media element with the clip, unless the media element has done so itself', () => {
    inEveryTurn(({ before, input, after, effects }) => {
      if (isActive(before) && after.name === 'paused' && input.type !== 'media-paused')
        expect(effects).to.deep.equal(['pause']);
    });
  });
});
