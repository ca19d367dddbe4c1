import { releasePlayback, releasePrefetch } from '../../src/page/coordinator.js';
import { markBuffersReleased } from '../../src/page/media-budget.js';
import type { PageMember } from '../../src/page/page-state.js';

/** A clip of the page that counts how often it was told to let go of what it had loaded ahead, or held. */
export interface CountingMember extends PageMember {
  timesCooled: number;
  timesParked: number;
}

let members: CountingMember[] = [];

export function pageMember(): CountingMember {
  const member: CountingMember = {
    timesCooled: 0,
    timesParked: 0,
    cancelPrefetch() {
      member.timesCooled++;
    },
    park() {
      member.timesParked++;
      markBuffersReleased(member);
    },
  };
  members.push(member);
  return member;
}

/** Gives the page back as a test found it; to be called after each. */
export function leaveThePage(): void {
  for (const member of members) {
    releasePlayback(member);
    releasePrefetch(member);
    markBuffersReleased(member);
  }
  members = [];
}
