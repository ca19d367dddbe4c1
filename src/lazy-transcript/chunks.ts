import type { Catalogue } from '../i18n/messages.js';

/** The words of the transcript in the language `lang` (a BCP 47 tag), from the file of this name in `viewer-locales/`. */
export async function loadViewerLocale(locale: string, lang: string): Promise<Catalogue> {
  const module: { catalogue(lang: string): Catalogue } = await import(`../i18n/viewer-locales/${locale}.ts`);
  return module.catalogue(lang);
}
