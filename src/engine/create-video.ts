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
