import { onAbort } from './abort.js';

/**
 * Safari's AirPlay, which TypeScript's DOM library lacks:
 * https://developer.apple.com/documentation/webkitjs/htmlmediaelement
 */
interface AirPlayVideo extends HTMLVideoElement {
  readonly webkitCurrentPlaybackTargetIsWireless?: boolean;
  webkitShowPlaybackTargetPicker?(): void;
}

/** How a media element is sent to another device: by Safari's AirPlay, or by the Remote Playback API. */
export type RemotePlaybackKind = 'airplay' | 'cast';

/** Whether the media element plays on another device. */
export function isPlayingRemotely(video: AirPlayVideo): boolean {
  return video.webkitCurrentPlaybackTargetIsWireless === true || video.remote?.state === 'connected';
}

/**
 * Calls `callback` each time the availability of a device that can play the source changes, until `signal` is
 * aborted. `callback` receives undefined while there is no device.
 */
export function observeRemotePlayback(
  video: AirPlayVideo,
  signal: AbortSignal,
  callback: (kind: RemotePlaybackKind | undefined) => void,
): void {
  if (video.webkitShowPlaybackTargetPicker) {
    const notify = (event: Event) =>
      callback('availability' in event && event.availability === 'available' ? 'airplay' : undefined);
    video.addEventListener('webkitplaybacktargetavailabilitychanged', notify, { signal });
    return;
  }

  const { remote } = video;
  if (!remote?.watchAvailability) return;
  remote
    .watchAvailability((isAvailable) => callback(isAvailable && !signal.aborted ? 'cast' : undefined))
    .then((id) => onAbort(signal, () => void remote.cancelWatchAvailability(id).catch(() => {})))
    .catch(() => {
      // `NotSupportedError` if the browser cannot monitor all the time, as Chromium on low-end devices
      // (Remote Playback API, `watchAvailability()`). No device is offered then.
    });
}

/**
 * Opens the browser's list of devices. Needs transient activation: call it in the task of a click or a key.
 *
 * @throws {DOMException} the reader dismisses the list, or there is no device (Remote Playback API,
 *   `prompt()`)
 */
export async function promptRemotePlayback(video: AirPlayVideo): Promise<void> {
  if (video.webkitShowPlaybackTargetPicker) video.webkitShowPlaybackTargetPicker();
  else await video.remote.prompt();
}
