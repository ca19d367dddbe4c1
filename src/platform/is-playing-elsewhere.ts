import { isFullscreen } from './fullscreen.js';
import { isInPictureInPicture } from './picture-in-picture.js';
import { isPlayingRemotely } from './remote-playback.js';

/**
 * Whether the media element is watched outside the page: in full screen, picture-in-picture, or on another
 * device.
 */
export function isPlayingElsewhere(video: HTMLVideoElement): boolean {
  return isFullscreen(video) || isInPictureInPicture(video) || isPlayingRemotely(video);
}
