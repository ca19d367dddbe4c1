import { type PageMember, page } from './page-state.js';

/** One that plays, and one to go back to, or to go to next. Each holds some 10 MB, and iOS has about 16 media elements for a whole page. */
const MAX_BUFFERED_CLIPS = 2;

/** `member` holds buffers, and uses them from now on. */
export function markBuffersUsed(member: PageMember): void {
  markBuffersReleased(member);
  page().buffered.add(member);
}

/** `member` has given back what it held. */
export function markBuffersReleased(member: PageMember): void {
  page().buffered.delete(member);
}

/** While more clips hold buffers than a page should keep, those give back that used them longest ago. */
export function enforceMediaBudget(): void {
  const { buffered: holders } = page();
  for (const member of Array.from(holders).slice(0, -1)) {
    if (holders.size <= MAX_BUFFERED_CLIPS) return;
    member.park();
  }
}
