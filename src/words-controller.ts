import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadCatalogue } from './chunks.js';
import { languageOf } from './platform/language.js';
import { type Catalogue, ENGLISH } from './text/catalogue.js';
import { findLocale } from './text/locale.js';

/** The words in the language of the element's place in the page. English until the catalogue is there, and where there is none. */
export class WordsController implements ReactiveController {
  words: Catalogue = ENGLISH;
  /** BCP 47 tag of the language that the page asks for; the browser speaks lengths of time in many that have no catalogue. */
  lang = 'en';

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
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
        this.words = { ...ENGLISH, ...catalogue };
        this.#host.requestUpdate();
      });
  }
}
