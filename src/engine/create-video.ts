/** Makes a clip's media element, with what it must have before a `play()` in the reader's tap. The session does the rest. */
export function createVideo(isMuted: boolean): HTMLVideoElement {
  const video = document.createElement('video');
  video.setAttribute('part', 'video');
  video.playsInline = true;
  video.muted = isMuted;
  // Safari gives focus to a media element only where it is asked to.
  video.tabIndex = 0;
  return video;
}
