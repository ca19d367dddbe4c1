import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  claimPlayback,
  claimPrefetch,
  isAnyClipPlaying,
  onOtherClipPlays,
  onPlaybackReleased,
  releasePlayback,
  releasePrefetch,
} from '../../src/page/coordinator.js';
import { enforceMediaBudget, markBuffersReleased, markBuffersUsed } from '../../src/page/media-budget.js';
import { IDLE, type Input, isActive, next, type Phase } from '../../src/playback/phase.js';
import { serialize } from '../../src/playback/serialize.js';

/**
 * What a session does with its page, and nothing of what it does with its media: claims it, gives it back,
 * and hears of others.
 */
class Sitting {
  phase: Phase = IDLE;

  constructor(signal: AbortSignal) {
    onOtherClipPlays(this, signal, () => this.send({ type: 'pause', reason: 'other-clip' }));
  }

  readonly send = serialize((input: Input) => this.#take(input));

  cancelPrefetch(): void {
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
      claimPlayback(this);
      markBuffersUsed(this);
      enforceMediaBudget();
    }
    for (const effect of effects) {
      if (effect === 'warm') claimPrefetch(this);
      if (effect === 'open' || effect === 'cool' || effect === 'close') releasePrefetch(this);
      if (effect === 'park' || effect === 'close') markBuffersReleased(this);
    }
    if (!isActive(phase) && isActive(previous)) releasePlayback(this);
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
      onPlaybackReleased(
        visit.signal,
        () => isAnyClipPlaying() || clips[0]?.send({ type: 'play', by: 'autoplay' }),
      );
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
      expect(isAnyClipPlaying()).to.equal(playing === 1);
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
    expect(isAnyClipPlaying()).to.equal(false);
  });
});
