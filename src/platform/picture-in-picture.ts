/**
 * Safari's presentation modes, which are older than the Picture-in-Picture API. TypeScript's DOM library
 * lacks them: https://developer.apple.com/documentation/webkitjs/htmlvideoelement
 */
interface SafariVideo extends HTMLVideoElement {
  readonly webkitPresentationMode?: 'inline' | 'fullscreen' | 'picture-in-picture';
  webkitSupportsPresentationMode?(mode: string): boolean;
  webkitSetPresentationMode?(mode: string): void;
}

const MODE = 'picture-in-picture';

/** Whether picture-in-picture is available, and the page has not disabled it for this media element. */
export function supportsPictureInPicture(video: SafariVideo): boolean {
  if (video.disablePictureInPicture) return false;
  return video.ownerDocument.pictureInPictureEnabled || video.webkitSupportsPresentationMode?.(MODE) === true;
}

/** Whether the media element is in picture-in-picture. */
export function isInPictureInPicture(video: SafariVideo): boolean {
  const root = video.getRootNode();
  const isPictureInPictureElement =
    'pictureInPictureElement' in root && root.pictureInPictureElement === video;
  return isPictureInPictureElement || video.webkitPresentationMode === MODE;
}

/**
 * Enters or leaves picture-in-picture. Needs transient activation: call it in the task of a click or a key.
 *
 * @throws {DOMException} the browser refuses (Picture-in-Picture, `requestPictureInPicture()`)
 */
export async function togglePictureInPicture(video: SafariVideo): Promise<void> {
  const { ownerDocument } = video;
  if (!ownerDocument.pictureInPictureEnabled)
    video.webkitSetPresentationMode?.(isInPictureInPicture(video) ? 'inline' : MODE);
  else if (isInPictureInPicture(video)) await ownerDocument.exitPictureInPicture();
  else await video.requestPictureInPicture();
}
