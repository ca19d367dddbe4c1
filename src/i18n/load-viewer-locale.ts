import type { Catalogue, ImportLocale } from './messages.js';

/**
 * The files of `viewer-locales/` by their names. Bundlers follow an `import()` only if its path is a literal.
 */
const VIEWER_LOCALES: Readonly<Record<string, ImportLocale>> = {
  ar: () => import('./viewer-locales/ar.js'),
  bn: () => import('./viewer-locales/bn.js'),
  de: () => import('./viewer-locales/de.js'),
  es: () => import('./viewer-locales/es.js'),
  fa: () => import('./viewer-locales/fa.js'),
  fr: () => import('./viewer-locales/fr.js'),
  he: () => import('./viewer-locales/he.js'),
  hi: () => import('./viewer-locales/hi.js'),
  id: () => import('./viewer-locales/id.js'),
  it: () => import('./viewer-locales/it.js'),
  ja: () => import('./viewer-locales/ja.js'),
  ko: () => import('./viewer-locales/ko.js'),
  nl: () => import('./viewer-locales/nl.js'),
  pl: () => import('./viewer-locales/pl.js'),
  pt: () => import('./viewer-locales/pt.js'),
  ru: () => import('./viewer-locales/ru.js'),
  sw: () => import('./viewer-locales/sw.js'),
  th: () => import('./viewer-locales/th.js'),
  tr: () => import('./viewer-locales/tr.js'),
  uk: () => import('./viewer-locales/uk.js'),
  vi: () => import('./viewer-locales/vi.js'),
  zh: () => import('./viewer-locales/zh.js'),
};

/**
 * Loads the messages of controls and transcript in one language.
 *
 * @param locale name of a file in `viewer-locales/`, as `findLocale` returns it
 * @param lang BCP 47 tag of the page, which may contain a region or a script
 * @throws if the file cannot be loaded
 */
export async function loadViewerLocale(locale: string, lang: string): Promise<Catalogue> {
  const module = await VIEWER_LOCALES[locale]?.();
  return module?.catalogue(lang) ?? {};
}
