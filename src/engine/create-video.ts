/**
 * Creates a clip's `<video>`, with all that must be set before `play()` is called in the reader's tap. The
 * session does the rest.
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

/** Calls `play()` on a media element that gets its source later, and then is told to play again. */
export function playWithoutSource(video: HTMLVideoElement): void {
  // The load that play() begins resets the speed to the default one (HTML, section 4.8.11.5).
  video.defaultPlaybackRate = video.playbackRate;
  video.play().catch(() => {
    // The load of the source aborts this call.
  });
}
