import { messageListeners } from '../i18n/added-messages.js';
import { ENGLISH_CONTROLS } from '../i18n/en/controls.js';
import { languageTag } from '../i18n/language-tag.js';
import { loadViewerMessages } from '../i18n/load-viewer-messages.js';
import type { Catalogue } from '../i18n/messages.js';
import { onAbort } from '../platform/abort.js';
import { languageOf } from '../platform/language.js';
import type { ControlsHost } from './controls-host.js';
import type { LocalizedMessages } from './localized-messages.js';

/**
 * Loads the messages of the controls in the language of the element (the nearest `lang` attribute), and again
 * whenever that language changes. Messages are English until the others have loaded.
 */
export class MessagesLoader {
  readonly #host: ControlsHost;
  readonly #onChange: () => void;
  #lang = '';
  #catalogue: Catalogue = {};

  /** Stops observing when `signal` is aborted. */
  constructor(host: ControlsHost, onChange: () => void, signal: AbortSignal) {
    this.#host = host;
    this.#onChange = onChange;

    messageListeners().add(this);
    onAbort(signal, () => messageListeners().delete(this));
    this.#load();
  }

  /** Called by `addCatalogue()`, and when a `lang` attribute of the page changes. */
  messagesChanged(): void {
    this.#load();
    this.#onChange();
  }

  get messages(): LocalizedMessages {
    return { ...ENGLISH_CONTROLS, ...this.#catalogue, ...this.#host.messages, lang: languageTag(this.#lang) };
  }

  async #load(): Promise<void> {
    const lang = languageOf(this.#host.element);
    if (lang === this.#lang) return;
    this.#lang = lang;

    const catalogue = await loadViewerMessages(lang);
    if (lang !== this.#lang) return;
    this.#catalogue = catalogue;
    this.#onChange();
  }
}
