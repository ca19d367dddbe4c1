/**
 * Creates a clip's `<video>`, with the properties that must be set before `play()` is called in the reader's
 * tap.
 */
export function createVideo(isMuted: boolean): HTMLVideoElement {
  const video = document.createElement('video');
  video.setAttribute('part', 'video');
  video.playsInline = true;
  video.muted = isMuted;
  // Safari does not let a `<video>` be focused without a tabindex
  // (https://lists.whatwg.org/pipermail/whatwg-whatwg.org/2012-June/078733.html).
  video.tabIndex = 0;
  return video;
}

/**
 * Calls `play()` on a media element without a source. `play()` must be called again once the source is set.
 */
export function playWithoutSource(video: HTMLVideoElement): void {
  // The load that `play()` begins sets `playbackRate` to this value (HTML, section 4.8.11.5).
  video.defaultPlaybackRate = video.playbackRate;
  video.play().catch(() => {
    // The load of the source aborts this call.
  });
}
