/** What the article's text has for its clips: links to a moment of one, and buttons that command one. */
const LINKS = 'a[href*="&t="],button[commandfor]';

/** Follows a link, or a button, that the reader is at; without one, the address of the page. */
export type FollowDeepLink = (event: Event, link?: Element) => void;

let isListening = false;

/** Listens to the page once, for all of its clips. What follows is loaded when a reader comes near a link or a button, or has come by one. */
export function listenForDeepLinks(loadFollow: () => Promise<FollowDeepLink>): void {
  if (isListening) return;
  isListening = true;
  const hear = (event: Event) => {
    const [target] = event.composedPath();
    const link = target instanceof Element ? target.closest(LINKS) : undefined;
    if (link || (link === undefined && location.hash.includes('&t=')))
      loadFollow().then(
        (follow) => follow(event, link),
        () => {
          // Without a network, a link is a link.
        },
      );
  };
  for (const type of ['pointerover', 'focusin', 'click', 'hashchange']) addEventListener(type, hear);
  // The page may have been opened by such a link.
  hear(new Event('hashchange'));
}
