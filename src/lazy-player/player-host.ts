import type { PrefetchedResponses } from '../engine/prefetch.js';
import type { Report } from '../report/events.js';
import type { ClipElement } from '../session/clip-element.js';

/** What a player asks of the page's side, which was there before it. */
export interface PlayerHost {
  readonly element: ClipElement;
  readonly media: HTMLVideoElement;
  /** Where a script, or a link, asked to begin before there was a player; in seconds of the media's timeline. */
  readonly initialSeconds: number;
  /** How much of the clip is in view, from 0 to 1. */
  readonly visibleRatio: number;
  /** Requests made before the player was there to read their answers, by URL as written; each serves once. */
  readonly prefetched: PrefetchedResponses;
  /** Phase or first frame have changed. */
  changed(): void;
  /** Dispatches; false if a listener of the page prevented what is reported. */
  report(report: Report): boolean;
}
