import { isFullscreen } from './fullscreen.js';
import { isInPictureInPicture } from './picture-in-picture.js';
import { isPlayingRemotely } from './remote-playback.js';

/** Whether the reader watches the media element somewhere else than in its place on the page: on the whole screen, in a small window, or on another screen. */
export function isPlayingElsewhere(video: HTMLVideoElement): boolean {
  return isFullscreen(video) || isInPictureInPicture(video) || isPlayingRemotely(video);
}
