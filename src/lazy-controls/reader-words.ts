import { onAbort } from '../platform/abort.js';
import { languageOf } from '../platform/language.js';
import type { Catalogue } from '../text/catalogue.js';
import { ENGLISH_CONTROLS } from '../text/controls-words.js';
import { languageTag } from '../text/language-tag.js';
import { viewerCatalogue } from '../text/viewer-catalogue.js';
import type { ControlsHost } from './controls-host.js';
import type { Vocabulary } from './vocabulary.js';

/** The words of the controls, in the language of the clip's place in the page; English until they are there. */
export class ReaderWords {
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

  get words(): Vocabulary {
    return { ...ENGLISH_CONTROLS, ...this.#catalogue, ...this.#host.words, lang: languageTag(this.#lang) };
  }

  async #read(): Promise<void> {
    const lang = languageOf(this.#host.element);
    if (lang === this.#lang) return;
    this.#lang = lang;
    const catalogue = await viewerCatalogue(lang, this.#host.loadWords);
    if (lang !== this.#lang) return;
    this.#catalogue = catalogue;
    this.#onChange();
  }
}
