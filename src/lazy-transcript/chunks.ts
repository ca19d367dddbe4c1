import type { Catalogue } from '../text/catalogue.js';

/** The words of the transcript in the language `lang` (a BCP 47 tag), from the file of this name in `viewer-locales/`. */
export async function loadViewerCatalogue(locale: string, lang: string): Promise<Catalogue> {
  const module: { catalogue(lang: string): Catalogue } = await import(`../text/viewer-locales/${locale}.ts`);
  return module.catalogue(lang);
}
