import type { StartedPlayback } from './started-playback.js';

/**
 * Resolves once the first frame is no longer what the reader waits for: after a pause, or a seek past the
 * first segment.
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
    video.addEventListener('seeking', onSeeking, { signal });
    // The seek may have begun before.
    onSeeking();
  });
}
