import type { ProblemKind } from '../clip/problem.js';
import type { PauseReason, Starter } from '../playback/phase.js';
import type { Milestone } from '../playback/progress.js';

/** The clip that an event is about. */
export interface ReportedClip {
  /** The element's `id`; empty when it has none. */
  readonly id: string;
  readonly src: string;
  readonly headline: string;
  /** Seconds; undefined while unknown. */
  readonly duration: number | undefined;
}

/** Which engine plays: the browser's HLS, hls.js, or the media element with a file. */
export type ReportedEngine = 'native' | 'hls.js' | 'file';

/** What happened, with what belongs to it. */
export type Report =
  /** Half in view for one second; once per clip. */
  | { readonly action: 'view' }
  /** Loading ahead begins. */
  | { readonly action: 'warm' }
  /** The reader pressed play, and nothing has been loaded by it. Cancelable: `preventDefault()` leaves it to the page to call `play()`. */
  | { readonly action: 'play-request' }
  /** The first frame is shown. */
  | {
      readonly action: 'start';
      readonly by: Starter;
      /** From the release of the press, the script's call or autoplay's decision; 0 where it moved by then, as the button was still down. */
      readonly msToFirstFrame: number;
      readonly engine: ReportedEngine;
      /** Of the stream, as far as the player has them: what arrives while the player is still on its way counts after. Undefined where the browser loads by itself and does not tell. */
      readonly bytesBeforeTap: number | undefined;
      readonly bytesAfterTap: number | undefined;
    }
  | { readonly action: 'progress'; readonly percent: Milestone }
  | { readonly action: 'complete' }
  | { readonly action: 'pause'; readonly reason: PauseReason }
  | { readonly action: 'resume'; readonly reason: PauseReason }
  /** By half a second or more, in seconds of the media's timeline. */
  | { readonly action: 'seek'; readonly from: number; readonly to: number }
  | { readonly action: 'mute' }
  | { readonly action: 'unmute' }
  /** The language of the captions that are shown, as a BCP 47 tag; undefined when they were turned off. */
  | { readonly action: 'captions'; readonly language: string | undefined }
  | { readonly action: 'quality'; readonly heightPixels: number; readonly bitsPerSecond: number }
  | { readonly action: 'rate'; readonly playbackRate: number }
  | { readonly action: 'fullscreen'; readonly isOn: boolean }
  | { readonly action: 'pip'; readonly isOn: boolean }
  /** Playing stood still for `ms` milliseconds, for want of data; the wait after a seek is none. */
  | { readonly action: 'stall'; readonly ms: number }
  /** `fatal`: the reader sees the error; else another source or engine is tried. */
  | {
      readonly action: 'error';
      readonly kind: ProblemKind;
      readonly message: string;
      readonly fatal: boolean;
    }
  | { readonly action: 'retry' }
  /** A cue of the captions has its time while the clip plays; those of tracks that are loaded. For pages that show captions of their own. */
  | {
      readonly action: 'cue';
      readonly text: string;
      /** Who says it; empty where the cue does not tell. */
      readonly voice: string;
      /** BCP 47 tag of the track. */
      readonly language: string;
      readonly startSeconds: number;
      readonly endSeconds: number;
    };

/** `detail` of every `news-video` event. */
export type NewsVideoDetail = Report & {
  readonly clip: ReportedClip;
  /** Seconds of the media's timeline. */
  readonly position: number;
};

/** The one event for everyone who measures or reacts: bubbling, composed, and cancelable where `action` is `play-request`. */
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
