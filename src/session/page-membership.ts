import { claimPlayback, claimPrefetch, releasePlayback, releasePrefetch } from '../page/coordinator.js';
import { enforceMediaBudget, markBuffersReleased, markBuffersUsed } from '../page/media-budget.js';
import type { PageMember } from '../page/page-state.js';

/**
 * Coordinates a clip with those of its page, of which one plays, one prefetches, and two keep their buffers.
 */
export class PageMembership {
  readonly #member: PageMember;

  constructor(member: PageMember) {
    this.#member = member;
  }

  /** Pauses all other clips. */
  beginPlayback(): void {
    claimPlayback(this.#member);
    markBuffersUsed(this.#member);
  }

  /** Lets another clip autoplay. */
  endPlayback(): void {
    releasePlayback(this.#member);
  }

  /**
   * Cancels the prefetch of another clip, and parks the clips that have not used their buffers for longest.
   */
  beginPrefetch(): void {
    claimPrefetch(this.#member);
    markBuffersUsed(this.#member);
    enforceMediaBudget();
  }

  /** To be called when the prefetched data is played. */
  endPrefetch(): void {
    releasePrefetch(this.#member);
  }

  /** To be called when the clip has released all data. */
  releaseBuffers(): void {
    releasePrefetch(this.#member);
    markBuffersReleased(this.#member);
  }
}
