import { ENGLISH_CONTROLS } from '../i18n/en/controls.js';
import { languageTag } from '../i18n/language-tag.js';
import { loadViewerMessages } from '../i18n/load-viewer-messages.js';
import type { Catalogue } from '../i18n/messages.js';
import { onAbort } from '../platform/abort.js';
import { languageOf } from '../platform/language.js';
import type { ControlsHost } from './controls-host.js';
import type { ControlsMessageSet } from './controls-messages.js';

/** The words of the controls, in the language of the clip's place in the page; English until they are there. */
export class ViewerMessages {
  readonly #host: ControlsHost;
  readonly #onChange: () => void;
  #lang = '';
  #catalogue: Catalogue = {};

  constructor(host: ControlsHost, onChange: () => void, signal: AbortSignal) {
    this.#host = host;
    this.#onChange = onChange;
    const observer = new MutationObserver(() => this.#read());
    for (let at: Element | null = host.element; at; at = at.parentElement) {
      observer.observe(at, { attributeFilter: ['lang'] });
    }
    onAbort(signal, () => observer.disconnect());
    this.#read();
  }

  get messages(): ControlsMessageSet {
    return { ...ENGLISH_CONTROLS, ...this.#catalogue, ...this.#host.messages, lang: languageTag(this.#lang) };
  }

  async #read(): Promise<void> {
    const lang = languageOf(this.#host.element);
    if (lang === this.#lang) return;
    this.#lang = lang;
    const catalogue = await loadViewerMessages(lang, this.#host.loadMessages);
    if (lang !== this.#lang) return;
    this.#catalogue = catalogue;
    this.#onChange();
  }
}
