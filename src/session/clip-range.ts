import type { PlaybackSource } from '../engine/playback-source.js';
import type { MediaFeature } from './media-feature.js';

/**
 * Updates the clip's position, and stops or repeats playback at the end of the range that the attributes
 * `start` and `end` set. After a seek past that end, playback continues.
 */
export const enforceClipRange: MediaFeature = ({ host, video, source, signal }) => {
  const { startSeconds, endSeconds } = source;
  let previousSeconds = 0;

  const onSeeking = () => {
    previousSeconds = video.currentTime;
    host.state.positionSeconds = previousSeconds;
  };

  const onTimeUpdate = () => {
    // A media element without data returns 0, which must not replace the reader's position.
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return;

    const { currentTime, paused } = video;
    const isAtEnd = endSeconds !== undefined && previousSeconds < endSeconds && currentTime >= endSeconds;
    previousSeconds = currentTime;
    host.state.positionSeconds = currentTime;
    if (!isAtEnd || paused) return;
    if (host.element.loop) video.currentTime = startSeconds;
    else endPlayback(video);
  };

  video.addEventListener('seeking', onSeeking, { signal });
  video.addEventListener('timeupdate', onTimeUpdate, { signal });
  // The attribute `loop` of a media element starts at 0, and not at the start of the range.
  const onEnded = () => {
    if (!host.element.loop) return;
    video.currentTime = startSeconds;
    video.play().catch(() => {});
  };
  video.addEventListener('ended', onEnded, { signal });
};

/** Seeks to the start of the range, if the clip has one. */
export function rewindToStart(video: HTMLVideoElement, { startSeconds, endSeconds }: PlaybackSource): void {
  if (startSeconds > 0 || endSeconds !== undefined) video.currentTime = startSeconds;
}

function endPlayback(video: HTMLVideoElement): void {
  video.pause();
  video.dispatchEvent(new Event('ended'));
}
