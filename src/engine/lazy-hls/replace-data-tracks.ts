import { onAbort } from '../../platform/abort.js';

/**
 * Gives the `<track>`s that hls.js makes for a stream's own captions another empty file than its own: that is a `data:` URL, which a page that allows
 * the media of a stream (`media-src blob:`) need not allow. The track would be taken for one that cannot be read.
 */
export function replaceDataTracks(video: HTMLVideoElement, signal: AbortSignal): void {
  const url = URL.createObjectURL(new Blob(['WEBVTT'], { type: 'text/vtt' }));
  // Before the browser loads it.
  const observer = new MutationObserver(() => {
    for (const track of video.querySelectorAll<HTMLTrackElement>('track[src^="data:"]')) track.src = url;
  });
  observer.observe(video, { childList: true });
  onAbort(signal, () => {
    observer.disconnect();
    URL.revokeObjectURL(url);
  });
}
