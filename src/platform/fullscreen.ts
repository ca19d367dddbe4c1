/** iPhone's own names: there, only a media element goes full screen. Missing from TypeScript's DOM library. */
interface AppleVideo extends HTMLVideoElement {
  readonly webkitSupportsFullscreen?: boolean;
  readonly webkitDisplayingFullscreen?: boolean;
  webkitEnterFullscreen?(): void;
  webkitExitFullscreen?(): void;
}

/** Whether `box` or, on iPhone, the media element in it can fill the screen. Frames need the page's permission. */
export function supportsFullscreen(box: Element, video: AppleVideo): boolean {
  return isOnlyForMedia(box) ? video.webkitSupportsFullscreen === true : box.ownerDocument.fullscreenEnabled;
}

/** Whether the media element fills the screen, alone or in its box. */
export function isFullscreen(video: AppleVideo): boolean {
  const root = video.getRootNode();
  const filling = 'fullscreenElement' in root ? (root.fullscreenElement as Element | null) : null;
  return filling?.contains(video) === true || video.webkitDisplayingFullscreen === true;
}

/** Fills the screen, or no longer does. To be called in the task of a press. */
export async function toggleFullscreen(box: Element, video: AppleVideo): Promise<void> {
  if (video.webkitDisplayingFullscreen) video.webkitExitFullscreen?.();
  else if (isFullscreen(video)) await box.ownerDocument.exitFullscreen();
  else if (isOnlyForMedia(box)) video.webkitEnterFullscreen?.();
  else await box.requestFullscreen();
}

function isOnlyForMedia(box: Element): boolean {
  return !('requestFullscreen' in box);
}
