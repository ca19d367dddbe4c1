import type { Clip } from '../clip/clip.js';
import type { Catalogue, Messages } from '../i18n/messages.js';
import type { Phase } from '../playback/phase.js';
import type { ViewerPreferences } from '../playback/viewer-preferences.js';

/** One of the renditions that the reader may choose from. */
export interface Rendition {
  readonly heightPixels: number;
  readonly bitsPerSecond: number;
}

/** What the controls are handed: the media element to watch, the clip to speak of, and the commands that are not the media element's own. */
export interface ControlsHost {
  readonly video: HTMLVideoElement;
  /** What fills the screen: the media element and the controls around it. */
  readonly box: HTMLElement;
  /** The custom element: its id stands in links, its place decides the language. */
  readonly element: HTMLElement;
  readonly clip: Clip;
  readonly title: string;
  readonly phase: Phase;
  /** The words that the page and the player have, in the reader's language. */
  readonly messages: Messages;
  loadMessages(locale: string, lang: string): Promise<Catalogue>;
  /** As the reader's doing; a parked or ended clip comes back. */
  play(): void;
  pause(): void;
  /** Where a live stream is to be played now, in seconds of the media's timeline; undefined on demand, and where that is the end of what can be sought. */
  readonly liveSeconds: number | undefined;
  /** Best first; empty where there is nothing to choose. */
  readonly renditions: readonly Rendition[];
  /** What plays; undefined while unknown. */
  readonly rendition: Rendition | undefined;
  /** What the reader has chosen; undefined: the engine chooses. */
  readonly selectedRendition: Rendition | undefined;
  selectRendition(rendition: Rendition | undefined): void;
  /** For all clips of the page. */
  savePreferences(choices: ViewerPreferences): void;
}
