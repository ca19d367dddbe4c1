/** The languages that have a catalogue: English comes with the page, the others stand in `locales/`. */
export const LOCALES = ['en', 'ar', 'de', 'es', 'fr', 'he'] as const;

export type Locale = (typeof LOCALES)[number];

/** The catalogue that serves `lang`, a BCP 47 tag, or what many write instead, `en_US`: its language's, whatever the region or script. */
export function findLocale(lang: string): Locale | undefined {
  const [language] = lang.trim().toLowerCase().split(/[-_]/);
  return LOCALES.find((locale) => locale === language);
}
