/** The events of HTML, section 4.8.11.16, that concern a page; `error` is missing, because a source that fails may have a successor. */
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

/** Repeats the media element's events on `target`, under their own names; like those they do not bubble. */
export function redispatchMediaEvents(
  video: HTMLVideoElement,
  target: EventTarget,
  signal: AbortSignal,
): void {
  for (const type of MEDIA_EVENTS) {
    video.addEventListener(type, () => target.dispatchEvent(new Event(type)), { signal });
  }
}
