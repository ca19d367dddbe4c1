import type { StartedPlayback } from './started-playback.js';

/**
 * Resolves after a pause, a seek past the first segment, or an error: the first frame is no longer waited
 * for then.
 */
export function whenInterrupted(
  video: HTMLVideoElement,
  { nextSegmentSeconds }: StartedPlayback,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const onSeeking = () => {
      if (video.seeking && video.currentTime >= nextSegmentSeconds) resolve();
    };
    video.addEventListener('pause', () => resolve(), { signal });
    video.addEventListener('error', () => resolve(), { signal });
    video.addEventListener('seeking', onSeeking, { signal });
    // The seek may have begun before.
    onSeeking();
  });
}
