import type { Clip } from '../clip/clip.js';
import type { Messages } from '../i18n/messages.js';
import type { Phase } from '../playback/phase.js';
import type { Rendition } from '../playback/rendition.js';
import type { ViewerPreferences } from '../playback/viewer-preferences.js';
import type { Report } from '../report/events.js';

/**
 * What the player gives to the controls: the `<video>`, the data to show, and the commands that a `<video>`
 * does not have. `lazy-player/controls-launcher.ts` implements it.
 */
export interface ControlsHost {
  readonly video: HTMLVideoElement;
  /** The element that goes full screen: it contains the `<video>` and the controls. */
  readonly box: HTMLElement;
  /** The custom element: links name its `id`, and its place in the page decides the language. */
  readonly element: HTMLElement;
  readonly clip: Clip;
  /** The title as the reader sees it. */
  readonly title: string;
  readonly phase: Phase;
  /** The messages of poster and player, in the reader's language. */
  readonly messages: Messages;
  /** Plays as the reader's decision. A parked clip is restored, an ended clip starts again. */
  play(): void;
  /** Pauses as the reader's decision. */
  pause(): void;
  /**
   * Where a live stream should be played now, in seconds of the media's timeline. Undefined on demand, and
   * where that position is the end of `video.seekable`.
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
