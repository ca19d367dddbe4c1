import { type PageMember, page } from './page-state.js';

/**
 * The clip that plays, and the one that the reader may return to or go to next. Each holds about 10 MB. iOS
 * also limits the media elements that hold a source, to about 16
 * (https://developer.apple.com/forums/thread/67382) and paused ones included
 * (https://github.com/ampproject/amphtml/issues/10879).
 */
const MAX_BUFFERED_CLIPS = 2;

/** `member` holds buffers, and is now the one that has used them last. */
export function markBuffersUsed(member: PageMember): void {
  markBuffersReleased(member);
  page().buffered.add(member);
}

/** `member` holds no buffers any longer. */
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
