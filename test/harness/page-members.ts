import { releasePlayback, releasePrefetch } from '../../src/page/coordinator.js';
import { markBuffersReleased } from '../../src/page/media-budget.js';
import type { PageMember } from '../../src/page/page-state.js';

/** A member of the page that counts the calls of its methods. */
interface CountingMember extends PageMember {
  timesCancelled: number;
  timesParked: number;
}

let members: CountingMember[] = [];

/** A new member. `leaveThePage` releases it. */
export function pageMember(): CountingMember {
  const member: CountingMember = {
    timesCancelled: 0,
    timesParked: 0,
    cancelPrefetch() {
      member.timesCancelled++;
    },
    park() {
      member.timesParked++;
      markBuffersReleased(member);
    },
  };
  members.push(member);
  return member;
}

/** Releases all members. To be called after each test. */
export function leaveThePage(): void {
  for (const member of members) {
    releasePlayback(member);
    releasePrefetch(member);
    markBuffersReleased(member);
  }
  members = [];
}
