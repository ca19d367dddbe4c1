import { loadViewerLocale } from './load-viewer-locale.js';
import { findLocale } from './locale.js';
import type { Catalogue } from './messages.js';

/**
 * The messages of controls and transcript for a language. Empty where English serves, and where the language cannot be
 * loaded: without a network, English is better than nothing.
 *
 * @param lang BCP 47 tag
 */
export async function loadViewerMessages(lang: string): Promise<Catalogue> {
  const locale = findLocale(lang) ?? 'en';
  return locale === 'en' ? {} : loadViewerLocale(locale, lang).catch(() => ({}));
}
