/** Events of the `<video>` after which the controls are rendered again. */
const MEDIA_EVENTS = [
  'loadedmetadata',
  'durationchange',
  'timeupdate',
  'progress',
  'play',
  'playing',
  'pause',
  'waiting',
  'seeking',
  'seeked',
  'ended',
  'volumechange',
  'ratechange',
  'emptied',
  'enterpictureinpicture',
  'leavepictureinpicture',
  // Safari's own events: picture-in-picture (platform/picture-in-picture.ts), full screen of iPhone
  // (fullscreen.ts).
  'webkitpresentationmodechanged',
  'webkitbeginfullscreen',
  'webkitendfullscreen',
];

/** Calls `onChange` each time the state that the controls show has changed, until `signal` is aborted. */
export function observeMedia(
  { video, frame }: { readonly video: HTMLVideoElement; readonly frame: HTMLElement },
  signal: AbortSignal,
  onChange: () => void,
): void {
  for (const type of MEDIA_EVENTS) video.addEventListener(type, onChange, { signal });
  frame.addEventListener('fullscreenchange', onChange, { signal });
  observeTextTracks(video, signal, onChange);
}

function observeTextTracks(video: HTMLVideoElement, signal: AbortSignal, onChange: () => void): void {
  const { textTracks } = video;
  const observeCues = (track: TextTrack | null) => track?.addEventListener('cuechange', onChange, { signal });

  for (const track of textTracks) observeCues(track);
  const onAddTrack = ({ track }: TrackEvent) => {
    observeCues(track);
    onChange();
  };
  textTracks.addEventListener('addtrack', onAddTrack, { signal });
  for (const type of ['change', 'removetrack']) textTracks.addEventListener(type, onChange, { signal });

  // Capture phase: the `load` and `error` events of `<track>` elements do not bubble.
  for (const type of ['load', 'error']) video.addEventListener(type, onChange, { capture: true, signal });
}
