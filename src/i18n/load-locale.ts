import type { Catalogue, ImportLocale } from './messages.js';

/** The files of `locales/` by their names. Bundlers follow an `import()` only if its path is a literal. */
const LOCALES: Readonly<Record<string, ImportLocale>> = {
  ar: () => import('./locales/ar.js'),
  bn: () => import('./locales/bn.js'),
  de: () => import('./locales/de.js'),
  es: () => import('./locales/es.js'),
  fa: () => import('./locales/fa.js'),
  fr: () => import('./locales/fr.js'),
  he: () => import('./locales/he.js'),
  hi: () => import('./locales/hi.js'),
  id: () => import('./locales/id.js'),
  it: () => import('./locales/it.js'),
  ja: () => import('./locales/ja.js'),
  ko: () => import('./locales/ko.js'),
  nl: () => import('./locales/nl.js'),
  other: () => import('./locales/other.js'),
  pl: () => import('./locales/pl.js'),
  pt: () => import('./locales/pt.js'),
  ru: () => import('./locales/ru.js'),
  sw: () => import('./locales/sw.js'),
  th: () => import('./locales/th.js'),
  tr: () => import('./locales/tr.js'),
  uk: () => import('./locales/uk.js'),
  vi: () => import('./locales/vi.js'),
  zh: () => import('./locales/zh.js'),
};

/**
 * Loads the messages of facade and player in one language.
 *
 * @param locale name of a file in `locales/`, as `findLocale` returns it
 * @param lang BCP 47 tag of the page, which may contain a region or a script
 * @throws if the file cannot be loaded
 */
export async function loadLocale(locale: string, lang: string): Promise<Catalogue> {
  const module = await LOCALES[locale]?.();
  return module?.catalogue(lang) ?? {};
}
