import type { Clip } from '../clip/clip.js';
import type { Messages } from '../i18n/messages.js';
import type { Phase } from '../playback/phase.js';
import type { Rendition } from '../playback/rendition.js';
import type { ViewerPreferences } from '../playback/viewer-preferences.js';
import type { Report } from '../report/events.js';

/**
 * The interface between player and controls: the `<video>`, the data to show, and the commands that a
 * `<video>` does not have. `lazy-player/controls-launcher.ts` implements it.
 */
export interface ControlsHost {
  readonly video: HTMLVideoElement;
  /** The frame (`part=frame`), which contains the `<video>` and the controls, and enters full screen. */
  readonly frame: HTMLElement;
  /** The custom element: links contain its `id`, and its nearest `lang` attribute decides the language. */
  readonly element: HTMLElement;
  readonly clip: Clip;
  /** The title as the reader sees it. */
  readonly title: string;
  readonly phase: Phase;
  /** The messages of facade and player, in the language of the element. */
  readonly messages: Messages;
  /** Plays on behalf of the reader. A parked clip resumes, an ended clip starts again. */
  play(): void;
  /** Pauses on behalf of the reader. */
  pause(): void;
  /**
   * The live edge of a live stream, in seconds of the media's timeline. Undefined on demand, and if the live
   * edge is the end of `video.seekable`.
   */
  readonly liveSeconds: number | undefined;
  /** The renditions that the reader can select, best first. Empty if there is no choice. */
  readonly renditions: readonly Rendition[];
  /** The rendition that is playing; undefined while unknown. */
  readonly rendition: Rendition | undefined;
  /** The rendition that the reader has selected; undefined while the engine selects. */
  readonly selectedRendition: Rendition | undefined;
  /** @param rendition undefined: the engine selects */
  selectRendition(rendition: Rendition | undefined): void;
  /** Stores preferences, and applies them to all clips of the page. */
  savePreferences(preferences: ViewerPreferences): void;
  /** Dispatches a `news-video` event on the custom element. */
  report(report: Report): void;
}
