import { onAbort } from './abort.js';

/** Safari's AirPlay, missing from TypeScript's DOM library. */
interface AirPlayVideo extends HTMLVideoElement {
  readonly webkitCurrentPlaybackTargetIsWireless?: boolean;
  webkitShowPlaybackTargetPicker?(): void;
}

/** How the browser sends a media element to another screen: Apple's way, or the Remote Playback API's. */
export type RemotePlaybackKind = 'airplay' | 'cast';

/** Whether the media element plays on another screen. */
export function isPlayingRemotely(video: AirPlayVideo): boolean {
  return video.webkitCurrentPlaybackTargetIsWireless === true || video.remote?.state === 'connected';
}

/** Tells which way there is, as long as a screen is in reach and the source can be sent there, until `signal` is aborted. */
export function observeRemotePlayback(
  video: AirPlayVideo,
  signal: AbortSignal,
  act: (way: RemotePlaybackKind | undefined) => void,
): void {
  if (video.webkitShowPlaybackTargetPicker) {
    const hear = (event: Event) =>
      act('availability' in event && event.availability === 'available' ? 'airplay' : undefined);
    video.addEventListener('webkitplaybacktargetavailabilitychanged', hear, { signal });
    return;
  }
  const { remote } = video;
  if (!remote?.watchAvailability) return;
  remote
    .watchAvailability((isAvailable) => act(isAvailable && !signal.aborted ? 'cast' : undefined))
    .then((id) => onAbort(signal, () => void remote.cancelWatchAvailability(id).catch(() => {})))
    .catch(() => {
      // Chromium cannot watch all the time on small devices, and has nothing to offer where it cannot.
    });
}

/** Lets the reader choose a screen. To be called in the task of a press. */
export async function promptRemotePlayback(video: AirPlayVideo): Promise<void> {
  if (video.webkitShowPlaybackTargetPicker) video.webkitShowPlaybackTargetPicker();
  else await video.remote.prompt();
}
