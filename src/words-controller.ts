import type { ReactiveController } from 'lit';
import { loadCatalogue } from './chunks.js';
import type { ControllerHost } from './lean-element.js';
import { languageOf } from './platform/language.js';
import { inTurn } from './platform/turns.js';
import { addedWords, hearersOfWords } from './text/added-words.js';
import { type Catalogue, ENGLISH, type Words } from './text/catalogue.js';
import { findLocale } from './text/locale.js';

/** The words in the language of the element's place in the page. English until the catalogue is there, and where there is none. */
export class WordsController implements ReactiveController {
  readonly #host: ControllerHost & HTMLElement;
  /** BCP 47 tag, as the page has it. */
  #lang = ENGLISH.locale;
  #english: Words = ENGLISH;
  #translated: Catalogue | undefined;

  constructor(host: ControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get words(): Words {
    return { ...this.#english, ...this.#translated, ...addedWords(this.#lang) };
  }

  hostConnected(): void {
    this.update();
    hearersOfWords().add(this);
  }

  hostDisconnected(): void {
    hearersOfWords().delete(this);
  }

  /** The page has added words. */
  hear(): void {
    this.#host.requestUpdate();
  }

  /** Reads the language anew. */
  update(): void {
    const lang = languageOf(this.#host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    catalogueFor(lang)
      .catch(() => undefined) // Offline, or a half-deployed page: English words are better than none.
      .then((catalogue) =>
        inTurn(() => {
          if (lang !== this.#lang) return;
          this.#translated = catalogue;
          this.#host.requestUpdate();
        }),
      );
  }

  /** More words are needed from now on. In other languages they are here already. */
  add(english: Catalogue): void {
    this.#english = { ...this.#english, ...english };
  }
}

async function catalogueFor(lang: string): Promise<Catalogue | undefined> {
  const locale = findLocale(lang) ?? 'other';
  return locale === 'en' ? undefined : loadCatalogue(locale, lang);
}
