import { type PageMember, releasePage, releaseWarmth } from '../../src/page/coordinator.js';

/** A clip of the page that counts how often it was told to let go of what it had loaded ahead. */
export interface CountingMember extends PageMember {
  timesCooled: number;
}

let members: CountingMember[] = [];

export function pageMember(): CountingMember {
  const member: CountingMember = {
    timesCooled: 0,
    cool() {
      member.timesCooled++;
    },
  };
  members.push(member);
  return member;
}

/** Gives the page back as a test found it; to be called after each. */
export function leaveThePage(): void {
  for (const member of members) {
    releasePage(member);
    releaseWarmth(member);
  }
  members = [];
}
