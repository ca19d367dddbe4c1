/** Safari's presentation modes, older than the standard's picture-in-picture, and on iPhone the only ones. Missing from TypeScript's DOM library. */
interface SafariVideo extends HTMLVideoElement {
  readonly webkitPresentationMode?: 'inline' | 'fullscreen' | 'picture-in-picture';
  webkitSupportsPresentationMode?(mode: string): boolean;
  webkitSetPresentationMode?(mode: string): void;
}

const MODE = 'picture-in-picture';

/** Whether the browser has a small window for the media element. */
export function supportsPictureInPicture(video: SafariVideo): boolean {
  if (video.disablePictureInPicture) return false;
  return video.ownerDocument.pictureInPictureEnabled || video.webkitSupportsPresentationMode?.(MODE) === true;
}

/** Whether the media element is in the small window. */
export function isInPictureInPicture(video: SafariVideo): boolean {
  const root = video.getRootNode();
  const isInWindow = 'pictureInPictureElement' in root && root.pictureInPictureElement === video;
  return isInWindow || video.webkitPresentationMode === MODE;
}

/** Opens the small window, or closes it. To be called in the task of a press. */
export async function togglePictureInPicture(video: SafariVideo): Promise<void> {
  const { ownerDocument: page } = video;
  if (!page.pictureInPictureEnabled)
    video.webkitSetPresentationMode?.(isInPictureInPicture(video) ? 'inline' : MODE);
  else if (isInPictureInPicture(video)) await page.exitPictureInPicture();
  else await video.requestPictureInPicture();
}
