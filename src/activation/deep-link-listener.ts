/** Links to a position in a clip, and buttons with an invoker command. */
const SELECTOR = 'a[href*="&t="],button[commandfor]';

/**
 * Follows `link`, which is a link or a button that matches; undefined: the fragment of the page's own URL.
 */
export type FollowDeepLink = (event: Event, link?: Element) => void;

let isListening = false;

/** Settled, or settles when the deep link that has opened the page is followed, or cannot be. */
let opening: Promise<void> | undefined;

/**
 * Listens on the page, once for all clips. `loadFollow` is called when a reader points at or focuses a link
 * or a button, and if the page's URL is itself a deep link.
 */
export function listenForDeepLinks(loadFollow: () => Promise<FollowDeepLink>): void {
  if (isListening) return;
  isListening = true;

  const onEvent = async (event: Event): Promise<void> => {
    const [target] = event.composedPath();
    const link = target instanceof Element ? target.closest(SELECTOR) : undefined;
    if (link === null || (link === undefined && !location.hash.includes('&t='))) return;
    // Undefined: the chunk cannot be loaded. The browser follows the link as it follows any other link.
    const follow = await loadFollow().catch(() => undefined);
    follow?.(event, link);
  };

  for (const type of ['pointerover', 'focusin', 'click', 'hashchange']) addEventListener(type, onEvent);
  // The page may have been opened by a deep link.
  opening = onEvent(new Event('hashchange'));
}

/** Resolves once the deep link that has opened the page, if any, has set the position of its clip. */
export async function whenOpeningLinkFollowed(): Promise<void> {
  await opening;
}
