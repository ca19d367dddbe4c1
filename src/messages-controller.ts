import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addedMessages, messageListeners } from './i18n/added-messages.js';
import { ENGLISH_FACADE } from './i18n/en/facade.js';
import { loadLocale } from './i18n/load-locale.js';
import { findLocale } from './i18n/locale.js';
import type { Catalogue, Messages } from './i18n/messages.js';
import { languageOf } from './platform/language.js';
import { enqueueRender } from './platform/render-queue.js';

/** The words in the language of the element's place in the page. English until the catalogue is there, and where there is none. */
export class MessagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** BCP 47 tag, as the page has it. */
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
    this.readLanguage();
    messageListeners().add(this);
  }

  hostDisconnected(): void {
    messageListeners().delete(this);
  }

  /** The page has added words. */
  messagesAdded(): void {
    this.#host.requestUpdate();
  }

  /** Reads the language anew. */
  readLanguage(): void {
    const lang = languageOf(this.#host);
    if (lang === this.#lang) return;
    this.#lang = lang;
    loadMessagesFor(lang)
      .catch(() => undefined) // Offline, or a half-deployed page: English words are better than none.
      .then((catalogue) =>
        enqueueRender(() => {
          if (lang !== this.#lang) return;
          this.#translated = catalogue;
          this.#host.requestUpdate();
        }),
      );
  }

  /** More words are needed from now on. In other languages they are here already. */
  addEnglish(english: Catalogue): void {
    this.#english = { ...this.#english, ...english };
  }
}

async function loadMessagesFor(lang: string): Promise<Catalogue | undefined> {
  const locale = findLocale(lang) ?? 'other';
  return locale === 'en' ? undefined : loadLocale(locale, lang);
}
