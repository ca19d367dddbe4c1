import type { PlaybackSource } from '../engine/playback-source.js';
import type { MediaFeature } from './media-feature.js';

/**
 * Keeps the clip's position, and stops or repeats playback at the end of the range that `start` and `end`
 * name. A seek past that end plays on.
 */
export const enforceClipRange: MediaFeature = ({ host, video, source, signal }) => {
  const { startSeconds, endSeconds, loop } = source;
  let previousSeconds = 0;

  const onSeeking = () => {
    previousSeconds = video.currentTime;
    host.state.positionSeconds = previousSeconds;
  };

  const onTimeUpdate = () => {
    // A media element without data returns 0 for a moment; the reader's position must not be lost.
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;

    const { currentTime, paused } = video;
    const isAtEnd = endSeconds !== undefined && previousSeconds < endSeconds && currentTime >= endSeconds;
    previousSeconds = currentTime;
    host.state.positionSeconds = currentTime;
    if (isAtEnd && !paused) endRange(video, source);
  };

  video.addEventListener('seeking', onSeeking, { signal });
  video.addEventListener('timeupdate', onTimeUpdate, { signal });
  // The attribute `loop` of a media element repeats the whole media only.
  if (loop && startSeconds > 0) video.addEventListener('ended', () => void video.play(), { signal });
};

/** Seeks to the start of the range, for a clip that has one and is played again. */
export function rewindToStart(video: HTMLVideoElement, { startSeconds, endSeconds }: PlaybackSource): void {
  if (startSeconds > 0 || endSeconds !== undefined) video.currentTime = startSeconds;
}

function endRange(video: HTMLVideoElement, { startSeconds, loop }: PlaybackSource): void {
  if (loop) {
    video.currentTime = startSeconds;
    return;
  }

  video.pause();
  video.dispatchEvent(new Event('ended'));
}
