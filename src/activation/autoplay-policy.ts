import { HALF_IN_VIEW } from '../playback/phase.js';

/** What decides whether a clip may begin by itself. */
export interface AutoplayFacts {
  /** The author's `autoplay` attribute. */
  readonly isWanted: boolean;
  /** It has begun by itself before, or the reader did something with it: what the reader chose is final. */
  readonly isSpent: boolean;
  /** How much of the box is in view, from 0 to 1. */
  readonly visibleRatio: number;
  readonly isPageBusy: boolean;
  readonly isPageHidden: boolean;
  readonly prefersReducedMotion: boolean;
  readonly prefersLessData: boolean;
}

/** Whether a clip begins by itself now, without sound. */
export function mayAutoplay(facts: AutoplayFacts): boolean {
  return (
    facts.isWanted &&
    !facts.isSpent &&
    facts.visibleRatio >= HALF_IN_VIEW &&
    !facts.isPageBusy &&
    !facts.isPageHidden &&
    !facts.prefersReducedMotion &&
    !facts.prefersLessData
  );
}
