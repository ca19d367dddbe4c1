import { isFullscreen, supportsFullscreen } from '../platform/fullscreen.js';
import { isInPictureInPicture, supportsPictureInPicture } from '../platform/picture-in-picture.js';
import type { RemotePlaybackKind } from '../platform/remote-playback.js';
import type { PhaseName } from '../playback/phase.js';
import { type Caption, captionsOf } from './captions.js';
import { type Chapter, chapterAt, chaptersOf } from './chapters.js';
import type { ControlsHost, Rendition } from './controls-host.js';

/** A live stream that can be wound back less than this has no time slider. */
const LEAST_WINDOW_SECONDS = 60;

/** Who is less than this behind the place where a live stream is to be played sees it live: nobody is brought forward after each short wait. */
const LIVE_EDGE_SECONDS = 15;

/** What the controls show: read from the media element, changed by nothing but its events. */
export interface Snapshot {
  readonly phase: PhaseName;
  readonly isPaused: boolean;
  readonly isSeeking: boolean;
  readonly isLive: boolean;
  readonly isAtLiveEdge: boolean;
  readonly positionSeconds: number;
  readonly span: { readonly fromSeconds: number; readonly toSeconds: number } | undefined;
  readonly bufferedToSeconds: number;
  readonly volume: number;
  readonly isMuted: boolean;
  readonly playbackRate: number;
  readonly captions: readonly Caption[];
  readonly chapters: readonly Chapter[];
  readonly chapter: Chapter | undefined;
  readonly renditions: readonly Rendition[];
  readonly rendition: Rendition | undefined;
  readonly chosenRendition: Rendition | undefined;
  readonly canFillScreen: boolean;
  readonly fillsScreen: boolean;
  readonly canFloat: boolean;
  readonly floats: boolean;
  readonly otherScreen: RemotePlaybackKind | undefined;
}

export function takeSnapshot(host: ControlsHost, otherScreen: RemotePlaybackKind | undefined): Snapshot {
  const { video, box, phase, clip } = host;
  const { currentTime, paused, seeking, volume, muted, playbackRate } = video;
  const span = spanOf(video, clip.isLive);
  const chapters = chaptersOf(video);
  return {
    phase: phase.name,
    isPaused: paused,
    isSeeking: seeking,
    isLive: clip.isLive,
    isAtLiveEdge:
      clip.isLive && currentTime > (host.liveSeconds ?? endOf(video.seekable)) - LIVE_EDGE_SECONDS,
    positionSeconds: currentTime,
    span,
    bufferedToSeconds: bufferedFrom(currentTime, video.buffered),
    volume,
    isMuted: muted || volume === 0,
    playbackRate,
    captions: captionsOf(video),
    chapters,
    chapter: chapterAt(chapters, currentTime),
    renditions: host.renditions,
    rendition: host.rendition,
    chosenRendition: host.selectedRendition,
    canFillScreen: supportsFullscreen(box, video),
    fillsScreen: isFullscreen(video),
    canFloat: supportsPictureInPicture(video),
    floats: isInPictureInPicture(video),
    otherScreen,
  };
}

/** What the time slider spans; undefined where there is nothing to seek in. */
export function spanOf({ duration, seekable }: HTMLVideoElement, isLive: boolean): Snapshot['span'] {
  if (!isLive)
    return duration > 0 && Number.isFinite(duration) ? { fromSeconds: 0, toSeconds: duration } : undefined;
  if (seekable.length === 0) return undefined;
  const window = { fromSeconds: seekable.start(0), toSeconds: endOf(seekable) };
  return window.toSeconds - window.fromSeconds >= LEAST_WINDOW_SECONDS ? window : undefined;
}

function endOf(ranges: TimeRanges): number {
  return ranges.length > 0 ? ranges.end(ranges.length - 1) : 0;
}

function bufferedFrom(positionSeconds: number, ranges: TimeRanges): number {
  for (let index = 0; index < ranges.length; index++) {
    if (ranges.start(index) <= positionSeconds && positionSeconds <= ranges.end(index))
      return ranges.end(index);
  }
  return positionSeconds;
}
