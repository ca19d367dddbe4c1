import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  claimPage,
  claimWarmth,
  isPageBusy,
  onOthersTurn,
  onPageFree,
  releasePage,
  releaseWarmth,
} from '../../src/page/coordinator.js';
import { dropMedia, holdMedia, keepToBudget } from '../../src/page/media-budget.js';
import { oneAtATime } from '../../src/playback/one-at-a-time.js';
import { IDLE, type Input, isActive, next, type Phase } from '../../src/playback/phase.js';

/** What a session does with its page, and nothing of what it does with its media: claims it, gives it back, and hears of others. */
class Sitting {
  phase: Phase = IDLE;

  constructor(signal: AbortSignal) {
    onOthersTurn(this, signal, () => this.send({ type: 'pause', reason: 'other-clip' }));
  }

  readonly send = oneAtATime((input: Input) => this.#take(input));

  cool(): void {
    this.send({ type: 'cool' });
  }

  park(): void {
    this.send({ type: 'park' });
  }

  #take(input: Input): void {
    const previous = this.phase;
    const { phase, effects } = next(previous, input);
    this.phase = phase;
    if (isActive(phase) && !isActive(previous)) {
      claimPage(this);
      holdMedia(this);
      keepToBudget();
    }
    for (const effect of effects) {
      if (effect === 'warm') claimWarmth(this);
      if (effect === 'open' || effect === 'cool' || effect === 'close') releaseWarmth(this);
      if (effect === 'park' || effect === 'close') dropMedia(this);
    }
    if (!isActive(phase) && isActive(previous)) releasePage(this);
  }
}

const CLIPS = 4;

const anyInput: fc.Arbitrary<Input> = fc.oneof(
  fc.record({ type: fc.constant('play'), by: fc.constantFrom('reader', 'autoplay', 'page') }),
  fc.record({
    type: fc.constantFrom('warm', 'cool', 'park', 'media-play', 'media-playing', 'media-waiting'),
  }),
  fc.record({ type: fc.constantFrom('media-ended', 'refused', 'close') }),
  fc.record({ type: fc.constant('sight'), share: fc.constantFrom(0, 0.3, 1) }),
  fc.record({
    type: fc.constant('pause'),
    reason: fc.constantFrom('reader', 'other-clip', 'off-screen', 'browser', 'page'),
  }),
  fc.record({
    type: fc.constant('problem'),
    problem: fc.constant({ kind: 'decode', message: 'broken' }),
    hasNext: fc.boolean(),
  }),
);

const anyStory = fc.array(fc.tuple(fc.nat(CLIPS - 1), anyInput), { maxLength: 60, size: 'max' });

/** Plays stories on a page with several clips; `claim` is asked after each turn. */
function onEveryPage(claim: (clips: readonly Sitting[], moved: Sitting, input: Input) => void): void {
  fc.assert(
    fc.property(anyStory, (story) => {
      const visit = new AbortController();
      const clips = Array.from({ length: CLIPS }, () => new Sitting(visit.signal));
      // Autoplay, as it waits for its turn.
      onPageFree(visit.signal, () => isPageBusy() || clips[0]?.send({ type: 'play', by: 'autoplay' }));
      try {
        for (const [who, input] of story) {
          const clip = clips[who] as Sitting;
          clip.send(input);
          claim(clips, clip, input);
        }
      } finally {
        visit.abort();
        for (const clip of clips) clip.send({ type: 'close' });
      }
    }),
    { numRuns: 1000 },
  );
}

describe('a page with several clips, through any story', () => {
  it('has one at most that plays, and knows whether it has', () => {
    onEveryPage((clips) => {
      const playing = clips.filter(({ phase }) => isActive(phase)).length;
      expect(playing).to.be.at.most(1);
      expect(isPageBusy()).to.equal(playing === 1);
    });
  });

  it('lets the clip play that the reader has asked for last', () => {
    onEveryPage((_clips, moved, input) => {
      if (input.type === 'play' && input.by === 'reader') expect(isActive(moved.phase)).to.equal(true);
    });
  });

  it('has one at most that loads ahead from its poster', () => {
    onEveryPage((clips) => {
      expect(clips.filter(({ phase }) => phase.name === 'warming').length).to.be.at.most(1);
    });
  });

  it('is free, and keeps nothing, once all of them are closed', () => {
    onEveryPage(() => undefined);
    expect(isPageBusy()).to.equal(false);
  });
});
