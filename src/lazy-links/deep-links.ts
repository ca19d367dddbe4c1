import { parseDuration } from '../clip/duration.js';
import { supportsInvokerCommands } from '../platform/invoker-commands.js';
import { prefersReducedMotion } from '../platform/preferences.js';
import { followCommand, listenToCommands } from './invoker-commands.js';
import { type LinkedClip, linkedClip } from './linked-clip.js';

/**
 * `#clip&t=1:12`: a clip's id, and a time as in the `duration` attribute. The begin time of a media fragment
 * (Media Fragments URI 1.0, section 4.2.1) is valid, too.
 */
const TIME_FRAGMENT = /^#(.+?)&t=(?:npt:)?([^&,]+)/;

/** The `command` events of earlier clicks had no listener: `onClick` runs these commands itself. */
const loadedAtMs = performance.now();

/**
 * The fragment that a click has just navigated to. The `hashchange` that follows must not be followed again.
 */
let clickedHash = '';

/**
 * The states of a clip that a change of the page's fragment moves. A clip that was used keeps its position:
 * the reader has gone back in the history. The link that has opened the page also moves a clip that the reader
 * has started, at its beginning, while this chunk was loading.
 */
const UNUSED: readonly string[] = ['idle', 'warming'];

listenToCommands();

/**
 * Handles a reader's event on a link or button: a click follows it, any other event prefetches its clip.
 * Without a `link`, follows the fragment of the page's own URL.
 */
export function followDeepLink(event: Event, link: Element | null | undefined): void {
  if (!link) followLocation(event.isTrusted ? UNUSED : [...UNUSED, 'starting']);
  else if (event.type === 'click') onClick(event as MouseEvent, link);
  else targetOf(link)?.clip.warm();
}

interface LinkTarget {
  readonly clip: LinkedClip;
  /** Undefined for a button: its command names the time, if any. */
  readonly seconds: number | undefined;
}

function targetOf(link: Element): LinkTarget | undefined {
  if (link instanceof HTMLAnchorElement) return parseFragment(link.hash, link.getRootNode());
  const clip = linkedClip(link.getRootNode(), link.getAttribute('commandfor') ?? '');
  return clip && { clip, seconds: undefined };
}

function parseFragment(hash: string, root: Node): LinkTarget | undefined {
  const [, id = '', time = ''] = TIME_FRAGMENT.exec(hash) ?? [];
  const seconds = parseDuration(decode(time));
  const clip = linkedClip(root, decode(id));
  return clip && seconds !== undefined ? { clip, seconds } : undefined;
}

function onClick(event: MouseEvent, link: Element): void {
  if (link instanceof HTMLAnchorElement) followLink(event, link);
  else if (!supportsInvokerCommands() || event.timeStamp < loadedAtMs)
    followCommand(link as HTMLButtonElement, event);
}

function followLink(event: MouseEvent, link: HTMLAnchorElement): void {
  const opensElsewhere = link.target && link.target !== '_self';
  if (opensElsewhere || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (event.defaultPrevented || withoutFragment(link.href) !== withoutFragment(location.href)) return;

  const target = targetOf(link);
  if (!target) return;
  const { clip, seconds = 0 } = target;
  if (link.hash !== location.hash) clickedHash = link.hash;
  clip.currentTime = seconds;
  if (clip.paused) clip.press(event);
  bringIntoView(clip, prefersReducedMotion() ? 'instant' : 'smooth');
}

/**
 * Follows the fragment of the page's URL, after a deep link has opened the page, or the reader has moved
 * through the history. The clip shows the time on its poster, and does not play.
 *
 * @param states a clip in another state keeps its position
 */
function followLocation(states: readonly string[]): void {
  const isFollowed = location.hash === clickedHash;
  clickedHash = '';
  const target = isFollowed ? undefined : parseFragment(location.hash, document);
  if (!target || !states.includes(target.clip.state)) return;
  if (target.clip.state === 'starting' && target.clip.currentTime > 0) return;
  const { clip, seconds = 0 } = target;
  clip.currentTime = seconds;
  clip.requestUpdate();
  if (!isRestored()) bringIntoView(clip, 'instant');
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

/** Whether the browser has reloaded the page or gone back to it: it restores the scroll position itself. */
function isRestored(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type === 'reload' || navigation?.type === 'back_forward';
}

function bringIntoView(clip: Element, behavior: ScrollBehavior): void {
  const { top, bottom } = clip.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) clip.scrollIntoView({ block: 'center', behavior });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that begins no escape sequence.
    return text;
  }
}
