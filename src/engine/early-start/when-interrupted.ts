import type { StartedPlayback } from './started-playback.js';

/**
 * Resolves after a pause, or a seek past the first segment: the reader no longer waits for the first frame
 * then.
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
