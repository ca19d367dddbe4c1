import { findLocale } from './locale.js';
import type { Catalogue } from './messages.js';

/**
 * The messages of controls and transcript for a language. Empty where English serves, and where `load` fails:
 * without a network, English is better than nothing.
 *
 * @param lang BCP 47 tag
 */
export async function loadViewerMessages(
  lang: string,
  load: (locale: string, lang: string) => Promise<Catalogue>,
): Promise<Catalogue> {
  const locale = findLocale(lang) ?? 'en';
  return locale === 'en' ? {} : load(locale, lang).catch(() => ({}));
}
