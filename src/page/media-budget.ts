import { type PageMember, page } from './page-state.js';

/**
 * The clip that plays, and one that the reader may return to or play next. Each holds about 10 MB. iOS also
 * limits the media elements with a source to about 16 (https://developer.apple.com/forums/thread/67382),
 * paused ones included (https://github.com/ampproject/amphtml/issues/10879).
 */
const MAX_BUFFERED_CLIPS = 2;

/** To be called when `member` uses its buffers: it becomes the most recently used member. */
export function markBuffersUsed(member: PageMember): void {
  markBuffersReleased(member);
  page().buffered.add(member);
}

/** To be called when `member` has released its buffers. */
export function markBuffersReleased(member: PageMember): void {
  page().buffered.delete(member);
}

/**
 * Parks the least recently used clips until `MAX_BUFFERED_CLIPS` hold buffers. The most recently used one is
 * never parked. A clip may refuse, as one in picture-in-picture does; then the next one is parked.
 */
export function enforceMediaBudget(): void {
  const { buffered } = page();
  for (const member of Array.from(buffered).slice(0, -1)) {
    if (buffered.size <= MAX_BUFFERED_CLIPS) return;
    member.park();
  }
}
