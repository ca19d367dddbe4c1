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
import { IDLE, type Input, isActive, type Phase } from '../../src/playback/phase.js';
import { serialize } from '../../src/playback/serialize.js';
import { next } from '../../src/playback/state-machine.js';

/** A session without a media element: the state machine, and its calls to the coordinator. */
class PageSession {
  phase: Phase = IDLE;

  constructor(signal: AbortSignal) {
    onOtherClipPlays(this, signal, () => this.send({ type: 'pause', reason: 'other-clip' }));
  }

  readonly send = serialize((input: Input) => this.#process(input));

  cancelPrefetch(): void {
    this.send({ type: 'cool' });
  }

  park(): void {
    this.send({ type: 'park' });
  }

  #process(input: Input): void {
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

const anyInputs = fc.array(fc.tuple(fc.nat(CLIPS - 1), anyInput), { maxLength: 60, size: 'max' });

/** Sends any inputs to the clips of a page, and calls `assertion` after each. */
function onEveryPage(
  assertion: (clips: readonly PageSession[], clip: PageSession, input: Input) => void,
): void {
  fc.assert(
    fc.property(anyInputs, (inputs) => {
      const controller = new AbortController();
      const clips = Array.from({ length: CLIPS }, () => new PageSession(controller.signal));
      // The first clip autoplays whenever no clip plays.
      onPlaybackReleased(
        controller.signal,
        () => isAnyClipPlaying() || clips[0]?.send({ type: 'play', by: 'autoplay' }),
      );
      try {
        for (const [index, input] of inputs) {
          const clip = clips[index] as PageSession;
          clip.send(input);
          assertion(clips, clip, input);
        }
      } finally {
        controller.abort();
        for (const clip of clips) clip.send({ type: 'close' });
      }
    }),
    { numRuns: 1000 },
  );
}

describe('a page with several clips, after any inputs', () => {
  it('has at most one clip that plays, and knows whether it has', () => {
    onEveryPage((clips) => {
      const playing = clips.filter(({ phase }) => isActive(phase)).length;
      expect(playing).to.be.at.most(1);
      expect(isAnyClipPlaying()).to.equal(playing === 1);
    });
  });

  it('plays the clip that the reader has chosen last', () => {
    onEveryPage((_clips, clip, input) => {
      if (input.type === 'play' && input.by === 'reader') expect(isActive(clip.phase)).to.equal(true);
    });
  });

  it('has at most one clip that prefetches behind its poster', () => {
    onEveryPage((clips) => {
      expect(clips.filter(({ phase }) => phase.name === 'warming').length).to.be.at.most(1);
    });
  });

  it('has no clip that plays once all are closed', () => {
    onEveryPage(() => undefined);
    expect(isAnyClipPlaying()).to.equal(false);
  });
});
