/** The languages, besides English, that have a catalogue in `locales/`. */
export const LOCALES = ['ar', 'de', 'es', 'fr', 'he'] as const;

export type Locale = (typeof LOCALES)[number];

/** The catalogue that serves `lang` (a BCP 47 tag): its own, else its language's (RFC 4647, section 3.4, lookup). */
export function findLocale(lang: string): Locale | undefined {
  let range = lang.trim().toLowerCase();
  while (range) {
    const found = LOCALES.find((locale) => locale.toLowerCase() === range);
    if (found) return found;
    range = range.slice(0, Math.max(0, range.lastIndexOf('-')));
  }
  return undefined;
}
