import { claimPlayback, claimPrefetch, releasePlayback, releasePrefetch } from '../page/coordinator.js';
import { enforceMediaBudget, markBuffersReleased, markBuffersUsed } from '../page/media-budget.js';
import type { PageMember } from '../page/page-state.js';

/** A clip among the clips of its page, of which one plays, one prefetches, and few keep their buffers. */
export class PageMembership {
  readonly #member: PageMember;

  constructor(member: PageMember) {
    this.#member = member;
  }

  /** All other clips pause. */
  beginPlayback(): void {
    claimPlayback(this.#member);
    markBuffersUsed(this.#member);
  }

  /** Another clip may autoplay. */
  endPlayback(): void {
    releasePlayback(this.#member);
  }

  /** Another clip that prefetches stops, and those that used their buffers longest ago are parked. */
  beginPrefetch(): void {
    claimPrefetch(this.#member);
    markBuffersUsed(this.#member);
    enforceMediaBudget();
  }

  /** What was prefetched is played now. */
  endPrefetch(): void {
    releasePrefetch(this.#member);
  }

  /** The clip keeps no data. */
  releaseBuffers(): void {
    releasePrefetch(this.#member);
    markBuffersReleased(this.#member);
  }
}
