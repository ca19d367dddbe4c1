import { fillsScreen } from './fullscreen.js';
import { isOnOtherScreen } from './other-screen.js';
import { floats } from './picture-in-picture.js';

/** Whether the reader watches the media element somewhere else than in its place on the page: on the whole screen, in a small window, or on another screen. */
export function isElsewhere(video: HTMLVideoElement): boolean {
  return fillsScreen(video) || floats(video) || isOnOtherScreen(video);
}
