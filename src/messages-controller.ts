import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addedMessages, messageListeners, notifyMessageListeners } from './i18n/added-messages.js';
import { ENGLISH_FACADE } from './i18n/en/facade.js';
import { loadLocale } from './i18n/load-locale.js';
import { findLocale } from './i18n/locale.js';
import type { Catalogue, Messages } from './i18n/messages.js';
import { languageOf } from './platform/language.js';
import { observeLanguages } from './platform/language-observer.js';
import { enqueueRender } from './platform/render-queue.js';

/**
 * The messages in the language of the element, which the nearest `lang` attribute decides. They are English
 * until the catalogue of that language has loaded, and if there is none.
 */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** BCP 47 tag, as the page wrote it. */
  #lang = ENGLISH_FACADE.locale;
  #english: Messages = ENGLISH_FACADE;
  #translated: Catalogue | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get messages(): Messages {
    return { ...this.#english, ...this.#translated, ...addedMessages(this.#lang) };
  }

  hostConnected(): void {
    this.#readLanguage();
    messageListeners().add(this);
    observeLanguages(this.#host, notifyMessageListeners);
  }

  /** A `lang` attribute may have changed, or the place of the element. */
  hostUpdate(): void {
    this.#readLanguage();
  }

  hostDisconnected(): void {
    messageListeners().delete(this);
  }

  /** Called by `addCatalogue()`, and when a `lang` attribute of the page changes. */
  messagesChanged(): void {
    this.#host.requestUpdate();
  }

  #readLanguage(): void {
    const lang = languageOf(this.#host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    const locale = findLocale(lang) ?? 'other';
    // English has no file: its clips need no second update.
    if (locale === 'en') this.#translate(undefined);
    else
      loadLocale(locale, lang)
        .catch(() => undefined) // Without a network, English is better than nothing.
        .then((catalogue) =>
          enqueueRender(() => {
            if (lang === this.#lang) this.#translate(catalogue);
          }),
        );
  }

  /** Adds the English messages of a chunk. The catalogues of other languages have them from the start. */
  addEnglish(english: Catalogue): void {
    this.#english = { ...this.#english, ...english };
  }

  #translate(catalogue: Catalogue | undefined): void {
    this.#translated = catalogue;
    this.#host.requestUpdate();
  }
}
