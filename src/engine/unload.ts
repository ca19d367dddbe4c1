/**
 * Releases the resource of `video`, as HTML recommends before a media element is dropped (section 4.8.11.18).
 */
export function unload(video: HTMLVideoElement): void {
  const { src, playbackRate } = video;
  // `load()` sets `playbackRate` to this value (HTML, section 4.8.11.5).
  video.defaultPlaybackRate = playbackRate;
  video.removeAttribute('src');
  video.load();
  if (src.startsWith('blob:')) URL.revokeObjectURL(src);
}
