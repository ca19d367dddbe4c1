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
  /** In the language of the nearest `lang` attribute. */
  readonly messages: Messages;
  /** Adds a style sheet to the element's shadow root. */
  adoptStyles(styles: CSSResult): void;
  /** Adds the English messages of a chunk. */
  addEnglishMessages(english: Readonly<Record<string, string>>): void;
  /** Does the first update now, if the element is connected and waits for its turn. */
  renderFirst(): void;
  /** Renders the element again: its phase has changed, or the first frame is shown. */
  requestUpdate(): void;
  /** Mounts the media element or its snapshot in the frame, or removes it, before this returns. */
  mount(content: HTMLElement, isMounted: boolean): void;
}
