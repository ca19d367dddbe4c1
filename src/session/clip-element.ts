import type { CSSResult } from 'lit';
import type { Clip } from '../clip/clip.js';
import type { Messages } from '../i18n/messages.js';

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
  /** In the language of its place in the page. */
  readonly messages: Messages;
  adoptStyles(styles: CSSResult): void;
  /** More words are needed from now on, here in English. */
  addEnglishMessages(english: Readonly<Record<string, string>>): void;
  /** Puts the media element, or its last picture, into the box, at once, or takes it out. */
  mount(picture: HTMLElement, isIn: boolean): void;
}
