import type { ProblemKind } from '../clip/problem.js';
import type { PauseReason, Starter } from '../playback/phase.js';
import type { Milestone } from '../playback/progress.js';
import type { PlaybackFigures, ReportedEngine, SummaryReason } from './playback-figures.js';

/** The clip that an event concerns. */
export interface ReportedClip {
  /** The element's `id`; empty where it has none. */
  readonly id: string;
  readonly src: string;
  readonly headline: string;
  /** In seconds; undefined while it is unknown. */
  readonly duration: number | undefined;
}

/** A report of what happened to a clip: an `action` with its details. */
export type Report =
  /** The clip was half in view for one second, in a visible page. Once per clip. */
  | { readonly action: 'view' }
  /** The clip begins to prefetch. */
  | { readonly action: 'warm' }
  /**
   * The reader pressed play, and playback has not started. Cancelable: after `preventDefault()`, the page
   * calls `play()` itself.
   */
  | { readonly action: 'play-request' }
  /** The first frame was shown. */
  | {
      readonly action: 'start';
      readonly by: Starter;
      /**
       * Milliseconds from the release of the press, the script's call, or autoplay's decision. 0 where the
       * first frame was shown while the button was still down.
       */
      readonly msToFirstFrame: number;
      readonly engine: ReportedEngine;
      /**
       * Bytes of the stream that were prefetched. Data that arrives while the player's code is still loading
       * counts from the moment when the player takes it over. Undefined where the browser loads the media itself.
       */
      readonly bytesBeforeTap: number | undefined;
      /**
       * Bytes of the stream from the tap to the first frame; undefined where the browser loads the media
       * itself.
       */
      readonly bytesAfterTap: number | undefined;
    }
  /** A quarter, a half or three quarters of the clip were watched to. A seek that jumps over one does not count. */
  | { readonly action: 'progress'; readonly percent: Milestone }
  /** The clip was watched to its end. */
  | { readonly action: 'complete' }
  | { readonly action: 'pause'; readonly reason: PauseReason }
  | { readonly action: 'resume'; readonly reason: PauseReason }
  /** A seek of half a second or more. `from` and `to` are seconds of the media's timeline. */
  | { readonly action: 'seek'; readonly from: number; readonly to: number }
  | { readonly action: 'mute' }
  | { readonly action: 'unmute' }
  /**
   * The captions changed. `language` is a BCP 47 tag, and `label` the author's name of the track; undefined
   * when captions were turned off.
   */
  | {
      readonly action: 'captions';
      readonly language: string | undefined;
      readonly label: string | undefined;
    }
  /** Another rendition is shown. `previousHeightPixels` is undefined for the first one of a playback. */
  | {
      readonly action: 'quality';
      readonly heightPixels: number;
      readonly bitsPerSecond: number;
      readonly previousHeightPixels: number | undefined;
    }
  | { readonly action: 'rate'; readonly playbackRate: number }
  | { readonly action: 'fullscreen'; readonly isOn: boolean }
  | { readonly action: 'pip'; readonly isOn: boolean }
  /** Playback stalled for `ms` milliseconds, for lack of data. Waiting after a seek is not reported. */
  | { readonly action: 'stall'; readonly ms: number }
  /**
   * If `fatal`, the reader sees the error. Otherwise playback continues, or another source or engine is
   * tried.
   */
  | {
      readonly action: 'error';
      readonly kind: ProblemKind;
      readonly message: string;
      readonly fatal: boolean;
    }
  | { readonly action: 'retry' }
  /**
   * A playback begins: somebody has asked to play. `isReplay`: the clip has ended before, or the page has come back from
   * the back/forward cache, and no `start` follows.
   */
  | { readonly action: 'play'; readonly by: Starter; readonly isReplay: boolean }
  /** The reader has paid ten more seconds of attention to the clip. The figures are those up to now. */
  | ({ readonly action: 'attention' } & PlaybackFigures)
  /** A playback is over. Once for each. If the element has left the document, the document gets the event as well. */
  | ({ readonly action: 'summary'; readonly reason: SummaryReason } & PlaybackFigures)
  /**
   * A cue of captions or subtitles became active, in any loaded track. For pages that show captions
   * themselves.
   */
  | {
      readonly action: 'cue';
      readonly text: string;
      /** The speaker's name; empty where the cue has none. */
      readonly voice: string;
      /** The text track's language, as a BCP 47 tag. */
      readonly language: string;
      readonly startSeconds: number;
      readonly endSeconds: number;
    };

/** The `detail` of a `news-video` event. */
export type NewsVideoDetail = Report & {
  readonly clip: ReportedClip;
  /** The position when it happened, in seconds of the media's timeline. */
  readonly position: number;
};

/**
 * The `news-video` event: everything that happens to a clip. Bubbling, composed, and cancelable for
 * `play-request`.
 */
export class NewsVideoEvent extends CustomEvent<NewsVideoDetail> {
  constructor(detail: NewsVideoDetail) {
    super('news-video', {
      bubbles: true,
      composed: true,
      cancelable: detail.action === 'play-request',
      detail,
    });
  }
}
