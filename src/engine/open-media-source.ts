import { hasManagedMediaSource } from '../platform/support.js';

/** TypeScript's DOM library lacks this class. */
declare const ManagedMediaSource: typeof MediaSource;

/**
 * Makes a new, empty media source the source of `video`. The media source is a managed one if the browser has
 * `ManagedMediaSource`: iPhones have no other, and hls.js prefers it as well.
 */
export function openMediaSource(video: HTMLVideoElement): MediaSource {
  const isManaged = hasManagedMediaSource();
  const mediaSource = isManaged ? new ManagedMediaSource() : new MediaSource();
  // A managed media source stays closed while the video could be sent to another screen that cannot play it
  // (https://github.com/WebKit/WebKit/pull/13694, https://github.com/w3c/media-source/issues/320).
  if (isManaged) video.disableRemotePlayback = true;
  const url = URL.createObjectURL(mediaSource);
  video.src = url;
  mediaSource.addEventListener('sourceopen', () => URL.revokeObjectURL(url), { once: true });
  return mediaSource;
}

/** Resolves once `mediaSource` is open; never if `signal` is aborted before. */
export function whenOpen(mediaSource: MediaSource, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (mediaSource.readyState === 'open') resolve();
    else mediaSource.addEventListener('sourceopen', () => resolve(), { once: true, signal });
  });
}
