/** A clip as its page's other clips know it. */
export interface PageMember {
  /** Another clip begins to play. */
  yieldTo(): void;
  /** Another clip is being warmed: let go of what this one loaded ahead. */
  cool(): void;
}

/** Who plays, and who loads ahead: one each on a page. */
interface PageState {
  playing: PageMember | undefined;
  warm: PageMember | undefined;
  /** Told when nobody plays any more. */
  readonly freed: EventTarget;
}

/** On the document and by `Symbol.for`, so that two copies of the script on one page are one page still. */
const KEY = Symbol.for('news-video.page');

type PageDocument = Document & { [KEY]?: PageState };

function page(): PageState {
  const holder: PageDocument = document;
  holder[KEY] ??= { playing: undefined, warm: undefined, freed: new EventTarget() };
  return holder[KEY];
}

/** `member` plays from now on; whoever did, yields. */
export function claimPage(member: PageMember): void {
  const state = page();
  const previous = state.playing;
  state.playing = member;
  if (previous !== member) previous?.yieldTo();
}

/** `member` plays no more. */
export function releasePage(member: PageMember): void {
  const state = page();
  if (state.playing !== member) return;
  state.playing = undefined;
  state.freed.dispatchEvent(new Event('freed'));
}

/** `member` loads ahead from now on; whoever did, cools. Undefined lets go. */
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

/** Whether some clip of the page plays: autoplay takes the turn from nobody. */
export function isPageBusy(): boolean {
  return page().playing !== undefined;
}

/** Calls `act` each time the page has become free to play on. */
export function onPageFree(signal: AbortSignal, act: () => void): void {
  page().freed.addEventListener('freed', act, { signal });
}
