import { isFullscreen, supportsFullscreen } from '../platform/fullscreen.js';
import { isInPictureInPicture, supportsPictureInPicture } from '../platform/picture-in-picture.js';
import type { RemotePlaybackKind } from '../platform/remote-playback.js';
import type { PhaseName } from '../playback/phase.js';
import type { Rendition } from '../playback/rendition.js';
import { type Caption, captionsOf } from './captions.js';
import { type Chapter, chapterAt, chaptersOf } from './chapters.js';
import type { ControlsHost } from './controls-host.js';

/** A live stream has a time slider if at least so much of it is seekable. */
const MIN_SEEKABLE_LIVE_SECONDS = 60;

/**
 * A position less than this behind the live edge counts as live. Each stall increases the distance; a few
 * stalls are no reason to offer "Go to live".
 */
const LIVE_EDGE_SECONDS = 15;

/** A range of the media's timeline. */
export interface TimeRange {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/** The state of the clip that the controls show. It is read from the `<video>` before each render. */
export interface Snapshot {
  readonly phase: PhaseName;
  readonly isPaused: boolean;
  readonly isSeeking: boolean;
  readonly isLive: boolean;
  readonly isAtLiveEdge: boolean;
  readonly positionSeconds: number;
  /** The range of the time slider; undefined if there is nothing to seek in. */
  readonly timeRange: TimeRange | undefined;
  /** The end of the buffered range that contains the position. */
  readonly bufferedEndSeconds: number;
  /** From 0 to 1. */
  readonly volume: number;
  readonly isMuted: boolean;
  /** Whether autoplay has started the clip, and it has no sound. */
  readonly isSilentAutoplay: boolean;
  readonly playbackRate: number;
  readonly captions: readonly Caption[];
  readonly chapters: readonly Chapter[];
  /** The chapter at the position. */
  readonly chapter: Chapter | undefined;
  readonly renditions: readonly Rendition[];
  readonly rendition: Rendition | undefined;
  readonly selectedRendition: Rendition | undefined;
  readonly canEnterFullscreen: boolean;
  readonly isFullscreen: boolean;
  readonly canEnterPictureInPicture: boolean;
  readonly isInPictureInPicture: boolean;
  /** The kind of remote playback that is available; undefined if there is no device. */
  readonly remotePlayback: RemotePlaybackKind | undefined;
}

/**
 * Reads the state of the clip.
 *
 * @param remotePlayback its availability is only known from events
 */
export function takeSnapshot(host: ControlsHost, remotePlayback: RemotePlaybackKind | undefined): Snapshot {
  const { video, frame, phase, clip } = host;
  const { currentTime, paused, seeking, volume, muted, playbackRate } = video;
  const chapters = chaptersOf(video);
  const liveSeconds = host.liveSeconds ?? endOf(video.seekable);

  return {
    phase: phase.name,
    isPaused: paused,
    isSeeking: seeking,
    isLive: clip.isLive,
    isAtLiveEdge: clip.isLive && currentTime > liveSeconds - LIVE_EDGE_SECONDS,
    positionSeconds: currentTime,
    timeRange: timeRangeOf(video, clip.isLive),
    bufferedEndSeconds: bufferedEnd(currentTime, video.buffered),
    volume,
    isMuted: muted || volume === 0,
    isSilentAutoplay: muted && phase.name !== 'ended' && 'by' in phase && phase.by === 'autoplay',
    playbackRate,
    captions: captionsOf(video),
    chapters,
    chapter: chapterAt(chapters, currentTime),
    renditions: host.renditions,
    rendition: host.rendition,
    selectedRendition: host.selectedRendition,
    canEnterFullscreen: supportsFullscreen(frame, video),
    isFullscreen: isFullscreen(video),
    canEnterPictureInPicture: supportsPictureInPicture(video),
    isInPictureInPicture: isInPictureInPicture(video),
    remotePlayback,
  };
}

/** The range of the time slider: the whole clip, or the seekable range of a live stream. */
export function timeRangeOf(
  { duration, seekable }: HTMLVideoElement,
  isLive: boolean,
): TimeRange | undefined {
  if (!isLive)
    return duration > 0 && Number.isFinite(duration) ? { startSeconds: 0, endSeconds: duration } : undefined;
  if (seekable.length === 0) return undefined;
  const startSeconds = seekable.start(0);
  const endSeconds = endOf(seekable);
  return endSeconds - startSeconds >= MIN_SEEKABLE_LIVE_SECONDS ? { startSeconds, endSeconds } : undefined;
}

function endOf(ranges: TimeRanges): number {
  return ranges.length > 0 ? ranges.end(ranges.length - 1) : 0;
}

function bufferedEnd(positionSeconds: number, ranges: TimeRanges): number {
  for (let index = 0; index < ranges.length; index++) {
    if (ranges.start(index) <= positionSeconds && positionSeconds <= ranges.end(index))
      return ranges.end(index);
  }
  return positionSeconds;
}
