import type { Clip } from '../clip/clip.js';
import type { HlsChunk } from '../engine/hls-shell.js';
import type { Report } from '../report/events.js';

/** The custom element, as far as its player knows it. */
export interface ClipElement extends HTMLElement {
  readonly clip: Clip;
  /** The title as readers see it. */
  readonly shownTitle: string;
  /** MIME type of `clip.src`. */
  readonly type: string;
  readonly autoplay: boolean;
  readonly loop: boolean;
  readonly crossOrigin: string | null;
  adoptStyles(styles: string): void;
  /** Puts the media element into the box, at once, or takes it out. */
  place(video: HTMLVideoElement, isIn: boolean): void;
}

/** What a player asks of the page's side, which was there before it. */
export interface PlayerHost {
  readonly element: ClipElement;
  readonly media: HTMLVideoElement;
  /** How much of the clip is in view, from 0 to 1. */
  readonly shareInView: number;
  /** The lazy chunk with hls.js. */
  loadHls(): Promise<HlsChunk>;
  /** Phase or first frame have changed. */
  changed(): void;
  /** Dispatches; false if a listener of the page prevented what is reported. */
  report(report: Report): boolean;
}
