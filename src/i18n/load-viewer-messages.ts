import { loadViewerLocale } from './load-viewer-locale.js';
import { findLocale } from './locale.js';
import type { Catalogue } from './messages.js';

/**
 * Loads the messages of controls and transcript for a language. The result is empty if the English messages
 * are used: for English, for a language without messages, and if the file cannot be loaded.
 *
 * @param lang BCP 47 tag
 */
export async function loadViewerMessages(lang: string): Promise<Catalogue> {
  const locale = findLocale(lang) ?? 'en';
  return locale === 'en' ? {} : loadViewerLocale(locale, lang).catch(() => ({}));
}
