import { abortableTimeout } from '../platform/abort.js';

/** So long a media element may be on its way to playing. */
const ON_ITS_WAY_MS = 500;

/**
 * Pauses, and anew where the media element then plays by itself: WebKitGTK does, told to pause in the moment in which it has data again.
 *
 * @returns to be aborted when it is to play after all
 */
export function enforcePause(video: HTMLVideoElement): AbortController {
  const hold = new AbortController();
  // Captured, this comes before who would take it for the reader's doing.
  video.addEventListener('play', () => video.pause(), { capture: true, signal: hold.signal });
  video.pause();
  abortableTimeout(ON_ITS_WAY_MS, hold.signal, () => hold.abort());
  return hold;
}
