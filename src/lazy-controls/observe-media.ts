/** The events after which the controls may have to show something else. */
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
  'webkitpresentationmodechanged',
  'webkitbeginfullscreen',
  'webkitendfullscreen',
];

/** Calls `act` whenever something has changed that controls show, until `signal` is aborted. */
export function observeMedia(
  { video, box }: { readonly video: HTMLVideoElement; readonly box: HTMLElement },
  signal: AbortSignal,
  act: () => void,
): void {
  for (const type of MEDIA_EVENTS) video.addEventListener(type, act, { signal });
  box.addEventListener('fullscreenchange', act, { signal });
  const { textTracks } = video;
  for (const type of ['change', 'removetrack']) textTracks.addEventListener(type, act, { signal });
  const watchTrack = (track: TextTrack | null) => track?.addEventListener('cuechange', act, { signal });
  for (const track of textTracks) watchTrack(track);
  textTracks.addEventListener(
    'addtrack',
    ({ track }) => {
      watchTrack(track);
      act();
    },
    { signal },
  );
  // A track's file: neither event bubbles.
  for (const type of ['load', 'error']) video.addEventListener(type, act, { capture: true, signal });
}
