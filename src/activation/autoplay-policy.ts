import { HALF_IN_VIEW } from '../playback/phase.js';

/** The facts that decide whether a clip may autoplay. */
export interface AutoplayFacts {
  /** The author's `autoplay` attribute. */
  readonly isWanted: boolean;
  /**
   * Whether the clip has been started before, by autoplay, the reader or the page. Autoplay never starts it
   * again.
   */
  readonly hasStartedBefore: boolean;
  /** How much of the element is in view, from 0 to 1. */
  readonly visibleRatio: number;
  /** Whether another clip of the page plays. */
  readonly isPageBusy: boolean;
  /** `document.hidden`. */
  readonly isPageHidden: boolean;
  readonly prefersReducedMotion: boolean;
  readonly prefersLessData: boolean;
}

/** Whether a clip autoplays now. Pure. */
export function mayAutoplay(facts: AutoplayFacts): boolean {
  return (
    facts.isWanted &&
    !facts.hasStartedBefore &&
    facts.visibleRatio >= HALF_IN_VIEW &&
    !facts.isPageBusy &&
    !facts.isPageHidden &&
    !facts.prefersReducedMotion &&
    !facts.prefersLessData
  );
}
