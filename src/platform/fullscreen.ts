/**
 * The full screen of Safari on iPhone, which TypeScript's DOM library lacks. The Fullscreen API is on iPad,
 * not on iPhone: https://developer.mozilla.org/docs/Web/API/Element/requestFullscreen#browser_compatibility
 */
interface AppleVideo extends HTMLVideoElement {
  readonly webkitSupportsFullscreen?: boolean;
  readonly webkitDisplayingFullscreen?: boolean;
  webkitEnterFullscreen?(): void;
  webkitExitFullscreen?(): void;
}

/**
 * Whether `container` can fill the screen or, on iPhone, the media element in it. False in an `<iframe>`
 * without `allow="fullscreen"`.
 */
export function supportsFullscreen(container: Element, video: AppleVideo): boolean {
  return isVideoOnly(container)
    ? video.webkitSupportsFullscreen === true
    : container.ownerDocument.fullscreenEnabled;
}

/** Whether the media element fills the screen, alone or within another element. */
export function isFullscreen(video: AppleVideo): boolean {
  const root = video.getRootNode();
  const fullscreenElement = 'fullscreenElement' in root ? (root.fullscreenElement as Element | null) : null;
  return fullscreenElement?.contains(video) === true || video.webkitDisplayingFullscreen === true;
}

/**
 * Enters or leaves full screen. Needs transient activation: call it in the task of a click or a key.
 *
 * @throws {TypeError} the browser refuses (Fullscreen API, `requestFullscreen()`)
 */
export async function toggleFullscreen(container: Element, video: AppleVideo): Promise<void> {
  if (video.webkitDisplayingFullscreen) video.webkitExitFullscreen?.();
  else if (isFullscreen(video)) await container.ownerDocument.exitFullscreen();
  else if (isVideoOnly(container)) video.webkitEnterFullscreen?.();
  else await container.requestFullscreen();
}

/** Whether only media elements can fill the screen, as on iPhone. */
function isVideoOnly(container: Element): boolean {
  return !('requestFullscreen' in container);
}
