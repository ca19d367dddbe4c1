import { findLocale } from './locale.js';
import type { Catalogue } from './messages.js';

/** The words of controls and transcript for `lang`, a BCP 47 tag; none where English serves, or nothing can be loaded. */
export async function loadViewerMessages(
  lang: string,
  load: (locale: string, lang: string) => Promise<Catalogue>,
): Promise<Catalogue> {
  const locale = findLocale(lang) ?? 'en';
  // Offline: English words are better than none.
  return locale === 'en' ? {} : load(locale, lang).catch(() => ({}));
}
