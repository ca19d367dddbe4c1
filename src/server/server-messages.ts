import { ENGLISH_FACADE } from '../i18n/en/facade.js';
import { ENGLISH_TRANSCRIPT } from '../i18n/en/transcript.js';
import { loadLocale } from '../i18n/load-locale.js';
import { loadViewerMessages } from '../i18n/load-viewer-messages.js';
import { findLocale } from '../i18n/locale.js';
import type { Catalogue, FacadeMessages, TranscriptMessages } from '../i18n/messages.js';

/** The messages that the server's HTML has. */
export type ServerMessages = FacadeMessages & TranscriptMessages;

/** The English messages, which are used where no others are given. */
const ENGLISH: ServerMessages = { ...ENGLISH_FACADE, ...ENGLISH_TRANSCRIPT };

/** The messages of a function's options: English where some, or all, are missing. */
export function messagesOf(
  options: { readonly messages?: Partial<ServerMessages> } | null | undefined,
): ServerMessages {
  const messages = options?.messages;
  if (messages instanceof Promise) throw new TypeError('options.messages is a promise: await loadMessages()');
  return { ...ENGLISH, ...messages };
}

/**
 * Loads the messages of a language: those that the element shows on a page in this language.
 *
 * @param lang BCP 47 tag; the messages are English if there are none for it
 */
export async function loadMessages(lang: string): Promise<ServerMessages> {
  const locale = findLocale(lang) ?? 'other';
  const facade: Catalogue = locale === 'en' ? {} : await loadLocale(locale, lang);
  return { ...ENGLISH, ...facade, ...(await loadViewerMessages(lang)) };
}
