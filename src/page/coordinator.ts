/** A clip as its page's other clips know it. */
export interface PageMember {
  /** Another clip is being warmed: let go of what this one loaded ahead. */
  cool(): void;
}

/** Who plays, and who loads ahead: one each on a page. */
interface PageState {
  playing: PageMember | undefined;
  warm: PageMember | undefined;
  /** `claimed` when a clip begins to play, `freed` when nobody plays any more. */
  readonly turns: EventTarget;
}

/** On the document and by `Symbol.for`, so that two copies of the script on one page are one page still. */
const KEY = Symbol.for('news-video.page');

type PageDocument = Document & { [KEY]?: PageState };

function page(): PageState {
  const holder: PageDocument = document;
  holder[KEY] ??= { playing: undefined, warm: undefined, turns: new EventTarget() };
  return holder[KEY];
}

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
