import { type PageMember, page } from './page-state.js';

/** `member` plays from now on; all others are told. */
export function claimPlayback(member: PageMember): void {
  const state = page();
  state.playing = member;
  state.events.dispatchEvent(new Event('claimed'));
}

/** `member` plays no more. */
export function releasePlayback(member: PageMember): void {
  const state = page();
  if (state.playing !== member) return;
  state.playing = undefined;
  state.events.dispatchEvent(new Event('freed'));
}

/**
 * Calls `act` each time another clip than `member` begins to play, until `signal` is aborted. A clip that does not play must hear it too: one that
 * waits off-screen would come back by itself.
 */
export function onOtherClipPlays(member: PageMember, signal: AbortSignal, act: () => void): void {
  const { events: turns } = page();
  const hear = () => {
    if (page().playing !== member) act();
  };
  turns.addEventListener('claimed', hear, { signal });
}

/** Calls `act` each time the page has become free to play on, until `signal` is aborted. */
export function onPlaybackReleased(signal: AbortSignal, act: () => void): void {
  page().events.addEventListener('freed', act, { signal });
}

/** Whether some clip of the page plays: autoplay takes the turn from nobody. */
export function isAnyClipPlaying(): boolean {
  return page().playing !== undefined;
}

/** `member` loads ahead from now on; whoever did, cools. */
export function claimPrefetch(member: PageMember): void {
  const state = page();
  const previous = state.prefetching;
  state.prefetching = member;
  if (previous !== member) previous?.cancelPrefetch();
}

/** `member` holds nothing loaded ahead any more: it plays, or let go. */
export function releasePrefetch(member: PageMember): void {
  const state = page();
  if (state.prefetching === member) state.prefetching = undefined;
}
