import type { ReactiveController } from 'lit';
import { loadCatalogue } from './chunks.js';
import type { ControllerHost } from './lean-element.js';
import { languageOf } from './platform/language.js';
import { type Catalogue, ENGLISH, type Words } from './text/catalogue.js';
import { findLocale } from './text/locale.js';

/** The words in the language of the element's place in the page. English until the catalogue is there, and where there is none. */
export class WordsController implements ReactiveController {
  words: Words = ENGLISH;
  /** BCP 47 tag of the language that the page asks for; the browser speaks lengths of time in many that have no catalogue. */
  lang = 'en';

  readonly #host: ControllerHost & HTMLElement;
  #english: Words = ENGLISH;
  #translated: Catalogue = {};

  constructor(host: ControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.update();
  }

  /** Reads the language anew. */
  update(): void {
    const lang = languageOf(this.#host);
    if (lang === this.lang) return;
    this.lang = lang;
    const locale = findLocale(lang);
    const loading = locale ? loadCatalogue(locale) : Promise.resolve({});
    loading
      .catch(() => ({})) // Offline, or a half-deployed page: English words are better than none.
      .then((catalogue) => {
        if (lang !== this.lang) return;
        this.#translated = catalogue;
        this.add({});
        this.#host.requestUpdate();
      });
  }

  /** More words are needed from now on. In other languages they are here already. */
  add(english: Catalogue): void {
    this.#english = { ...this.#english, ...english };
    this.words = { ...this.#english, ...this.#translated };
  }
}
