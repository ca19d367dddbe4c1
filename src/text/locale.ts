/** The languages, besides English, that have a catalogue in `locales/`. */
export const LOCALES = ['ar', 'de', 'es', 'fr', 'he'] as const;

export type Locale = (typeof LOCALES)[number];

/** The catalogue that serves `lang` (a BCP 47 tag): its language's, whatever the region or script. */
export function findLocale(lang: string): Locale | undefined {
  const [language] = lang.trim().toLowerCase().split('-');
  return LOCALES.find((locale) => locale === language);
}
