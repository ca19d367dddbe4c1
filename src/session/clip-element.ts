import type { CSSResult } from 'lit';
import type { Clip } from '../clip/clip.js';
import type { Messages } from '../i18n/messages.js';

/** The custom element `<news-video>`, with the members that its player uses. */
export interface ClipElement extends HTMLElement {
  readonly clip: Clip;
  /** The title as readers see it. */
  readonly shownTitle: string;
  /** MIME type of `clip.src`. */
  readonly type: string;
  readonly autoplay: boolean;
  readonly loop: boolean;
  readonly crossOrigin: string | null;
  /** In the language of the element's place in the page. */
  readonly messages: Messages;
  /** Adds a style sheet to the element's shadow root. */
  adoptStyles(styles: CSSResult): void;
  /** Adds the English texts that a later chunk needs. */
  addEnglishMessages(english: Readonly<Record<string, string>>): void;
  /** Renders the element anew: its phase has changed, or the first frame has come. */
  requestUpdate(): void;
  /** Puts the media element, or a snapshot of it, into the frame before it returns, or takes it out. */
  mount(picture: HTMLElement, isIn: boolean): void;
}
