import { type PageMember, page } from './page-state.js';

/** `member` plays from now on; all others are told. */
export function claimPage(member: PageMember): void {
  const state = page();
  state.playing = member;
  state.turns.dispatchEvent(new Event('claimed'));
}

/** `member` plays no more. */
export function releasePage(member: PageMember): void {
  const state = page();
  if (state.playing !== member) return;
  state.playing = undefined;
  state.turns.dispatchEvent(new Event('freed'));
}

/**
 * Calls `act` each time another clip than `member` begins to play, until `signal` is aborted. A clip that does not play must hear it too: one that
 * waits off-screen would come back by itself.
 */
export function onOthersTurn(member: PageMember, signal: AbortSignal, act: () => void): void {
  const { turns } = page();
  const hear = () => {
    if (page().playing !== member) act();
  };
  turns.addEventListener('claimed', hear, { signal });
}

/** Calls `act` each time the page has become free to play on, until `signal` is aborted. */
export function onPageFree(signal: AbortSignal, act: () => void): void {
  page().turns.addEventListener('freed', act, { signal });
}

/** Whether some clip of the page plays: autoplay takes the turn from nobody. */
export function isPageBusy(): boolean {
  return page().playing !== undefined;
}

/** `member` loads ahead from now on; whoever did, cools. */
export function claimWarmth(member: PageMember): void {
  const state = page();
  const previous = state.warm;
  state.warm = member;
  if (previous !== member) previous?.cool();
}

/** `member` holds nothing loaded ahead any more: it plays, or let go. */
export function releaseWarmth(member: PageMember): void {
  const state = page();
  if (state.warm === member) state.warm = undefined;
}
