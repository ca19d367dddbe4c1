/**
 * The media events (HTML, section 4.8.11.16) that the element dispatches, and those of picture-in-picture.
 * `error` is missing: after an error of one source, the next one may play.
 */
const MEDIA_EVENTS = [
  'loadstart',
  'progress',
  'suspend',
  'stalled',
  'loadedmetadata',
  'loadeddata',
  'canplay',
  'canplaythrough',
  'playing',
  'waiting',
  'seeking',
  'seeked',
  'ended',
  'durationchange',
  'timeupdate',
  'play',
  'pause',
  'ratechange',
  'resize',
  'volumechange',
  'enterpictureinpicture',
  'leavepictureinpicture',
] as const;

/**
 * Dispatches the media element's events on `target` as well, with the same names, until `signal` is aborted.
 * They do not bubble.
 */
export function redispatchMediaEvents(
  video: HTMLVideoElement,
  target: EventTarget,
  signal: AbortSignal,
): void {
  for (const type of MEDIA_EVENTS) {
    video.addEventListener(type, () => target.dispatchEvent(new Event(type)), { signal });
  }
}
