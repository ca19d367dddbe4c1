import { parseDuration } from '../clip/duration.js';
import { prefersReducedMotion } from '../platform/preferences.js';
import { followCommand, listenToCommands, supportsInvokerCommands } from './invoker-commands.js';
import { type LinkedClip, linkedClip } from './linked-clip.js';

/** `#clip&t=1:12`: a clip's id, and a time as `duration` is written. The begin of a Media Fragment (Media Fragments URI 1.0, section 4.2.1) reads alike. */
const MOMENT = /^#(.+?)&t=(?:npt:)?([^&,]+)/;

/** A button that was pressed before this file had arrived was not heard. */
const arrivedAtMs = performance.now();

/** The address that a click has just led to, which says nothing new. */
let clickedHash = '';

listenToCommands();

/** Follows what the reader points at, presses, or has come by. */
export function followDeepLink(event: Event, link: Element | null | undefined): void {
  if (!link) followAddress();
  else if (event.type === 'click') press(event as MouseEvent, link);
  else targetOf(link)?.clip.warm();
}

interface Target {
  readonly clip: LinkedClip;
  /** Undefined where a button names no time. */
  readonly seconds: number | undefined;
}

function targetOf(link: Element): Target | undefined {
  if (link instanceof HTMLAnchorElement) return momentOf(link.hash, link.getRootNode());
  const clip = linkedClip(link.getRootNode(), link.getAttribute('commandfor') ?? '');
  return clip && { clip, seconds: undefined };
}

function momentOf(hash: string, root: Node): Target | undefined {
  const [, id = '', time = ''] = MOMENT.exec(hash) ?? [];
  const seconds = parseDuration(decoded(time));
  const clip = linkedClip(root, decoded(id));
  return clip && seconds !== undefined ? { clip, seconds } : undefined;
}

function press(event: MouseEvent, link: Element): void {
  if (link instanceof HTMLAnchorElement) pressLink(event, link);
  else if (!supportsInvokerCommands || event.timeStamp < arrivedAtMs)
    followCommand(link as HTMLButtonElement, event);
}

function pressLink(event: MouseEvent, link: HTMLAnchorElement): void {
  const isElsewhere = link.target && link.target !== '_self';
  if (isElsewhere || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (event.defaultPrevented || link.pathname !== location.pathname || link.host !== location.host) return;
  const target = targetOf(link);
  if (!target) return;
  const { clip, seconds = 0 } = target;
  if (link.hash !== location.hash) clickedHash = link.hash;
  clip.currentTime = seconds;
  if (clip.paused) clip.press(event);
  bringIntoView(clip, prefersReducedMotion() ? 'instant' : 'smooth');
}

/** The page was opened by such a link, or the reader goes through its history: the clip shows the moment, and waits for the tap. */
function followAddress(): void {
  const isTold = location.hash === clickedHash;
  clickedHash = '';
  const target = isTold ? undefined : momentOf(location.hash, document);
  if (!target?.clip.paused) return;
  const { clip, seconds = 0 } = target;
  clip.currentTime = seconds;
  clip.requestUpdate();
  bringIntoView(clip, 'instant');
}

function bringIntoView(clip: Element, behavior: ScrollBehavior): void {
  const { top, bottom } = clip.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) clip.scrollIntoView({ block: 'center', behavior });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that stands for itself.
    return text;
  }
}
