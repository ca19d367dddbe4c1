/** Makes a media element let go of its resource, as HTML (section 4.8.11.18) asks of those who drop one. */
export function unload(video: HTMLVideoElement): void {
  const { src, playbackRate } = video;
  // Emptying resets the speed to this one (HTML, section 4.8.11.5).
  video.defaultPlaybackRate = playbackRate;
  video.removeAttribute('src');
  video.load();
  if (src.startsWith('blob:')) URL.revokeObjectURL(src);
}
