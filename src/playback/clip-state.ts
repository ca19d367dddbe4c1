import { IDLE, type Phase } from './phase.js';

/** `HTMLMediaElement.HAVE_CURRENT_DATA`: this folder compiles without the DOM library. */
const HAVE_CURRENT_DATA = 2;

/** The members of a media element from which its position is read. */
export interface MediaClock {
  /** In seconds of the media's timeline. */
  readonly currentTime: number;
  readonly readyState: number;
}

/**
 * The state of one clip: its phase and its position. There is one object for each element: `PlayerController`
 * creates it before the player is loaded, and the session uses the same object.
 */
export class ClipState {
  /** A new object on every change. */
  phase: Phase = IDLE;

  /** Whether the media element has shown a frame: from then on the poster is not needed. */
  hasFrame = false;

  /** Whether what plays has sound alone: the poster stays. */
  isAudioOnly = false;

  /**
   * Where playback starts or resumes, in seconds of the media's timeline; 0 is the clip's own start. The
   * position outlives the data of the media element.
   */
  positionSeconds = 0;

  /**
   * The present position, in seconds of the media's timeline: that of the media element once it has data.
   * Without a source, WebKit returns 0 even if another position has been set; fixed in WebKit in March 2026
   * (https://bugs.webkit.org/show_bug.cgi?id=309164).
   */
  currentSeconds(video: MediaClock | undefined): number {
    if (video?.currentTime) return video.currentTime;

    return video && video.readyState >= HAVE_CURRENT_DATA ? 0 : this.positionSeconds;
  }
}
