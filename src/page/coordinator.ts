import { type PageMember, page } from './page-state.js';

/** To be called when `member` begins to play. The listeners of `onOtherClipPlays` run before this returns. */
export function claimPlayback(member: PageMember): void {
  const state = page();
  state.playing = member;
  state.events.dispatchEvent(new Event('playbackclaimed'));
}

/** To be called when `member` stops. Does nothing if another clip has begun to play meanwhile. */
export function releasePlayback(member: PageMember): void {
  const state = page();
  if (state.playing !== member) return;
  state.playing = undefined;
  state.events.dispatchEvent(new Event('playbackreleased'));
}

/**
 * Calls `callback` each time a clip other than `member` begins to play, until `signal` is aborted. `callback`
 * is called while `member` is paused, too: a clip that was paused off-screen must not resume any more.
 */
export function onOtherClipPlays(member: PageMember, signal: AbortSignal, callback: () => void): void {
  const notify = () => {
    if (page().playing !== member) callback();
  };
  page().events.addEventListener('playbackclaimed', notify, { signal });
}

/** Calls `callback` each time the last clip that plays has stopped, until `signal` is aborted. */
export function onPlaybackReleased(signal: AbortSignal, callback: () => void): void {
  page().events.addEventListener('playbackreleased', callback, { signal });
}

/** Whether a clip of the page plays. Autoplay waits for it. */
export function isAnyClipPlaying(): boolean {
  return page().playing !== undefined;
}

/** To be called when `member` begins to prefetch. The clip that prefetched before cancels its prefetch. */
export function claimPrefetch(member: PageMember): void {
  const state = page();
  const previous = state.prefetching;
  state.prefetching = member;
  if (previous !== member) previous?.cancelPrefetch();
}

/** To be called when the prefetched data of `member` is played or discarded. */
export function releasePrefetch(member: PageMember): void {
  const state = page();
  if (state.prefetching === member) state.prefetching = undefined;
}
