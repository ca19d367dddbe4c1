import { onAbort } from '../../platform/abort.js';

/**
 * Replaces the file of the `<track>` elements that hls.js adds for the captions of a stream. hls.js gives
 * them an empty `data:` URL, because of a bug in Chromium's captions menu
 * (https://github.com/video-dev/hls.js/issues/2198#issuecomment-761614248). A strict policy, which allows
 * `blob:` URLs for the video (`media-src blob:`), may refuse `data:`, and the track would fail to load.
 */
export function replaceDataTracks(video: HTMLVideoElement, signal: AbortSignal): void {
  const url = URL.createObjectURL(new Blob(['WEBVTT'], { type: 'text/vtt' }));
  // A mutation observer runs before the browser loads the file.
  const observer = new MutationObserver(() => {
    for (const track of video.querySelectorAll<HTMLTrackElement>('track[src^="data:"]')) track.src = url;
  });
  observer.observe(video, { childList: true });
  onAbort(signal, () => {
    observer.disconnect();
    URL.revokeObjectURL(url);
  });
}
