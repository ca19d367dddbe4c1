/** iOS has only the managed kind; hls.js, which takes the source over, prefers it too. */
declare const ManagedMediaSource: typeof MediaSource | undefined;

/** Makes an empty `MediaSource` the source of `video`. */
export function openMediaSource(video: HTMLVideoElement): MediaSource {
  const isManaged = typeof ManagedMediaSource !== 'undefined';
  const mediaSource = isManaged ? new ManagedMediaSource() : new MediaSource();
  // A managed source opens only where remote playback is off, or has another source to go to (Media Source Extensions 2, section 3.4).
  if (isManaged) video.disableRemotePlayback = true;
  const url = URL.createObjectURL(mediaSource);
  video.src = url;
  mediaSource.addEventListener('sourceopen', () => URL.revokeObjectURL(url), { once: true });
  return mediaSource;
}

/** Resolves once `mediaSource` can be filled; never when `signal` is aborted before. */
export function opened(mediaSource: MediaSource, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (mediaSource.readyState === 'open') resolve();
    else mediaSource.addEventListener('sourceopen', () => resolve(), { once: true, signal });
  });
}
