/** The languages that have a catalogue: English comes with the page, the others stand in `locales/`. Nothing but the region or the script may follow. */
const LOCALES = /^(ar|bn|de|en|es|fa|fr|he|hi|id|it|ja|ko|nl|pl|pt|ru|sw|th|tr|uk|vi|zh)([-_]|$)/;

/** The catalogue that serves `lang`, a BCP 47 tag, or what many write instead, `en_US`: its language's, whatever the region or script. */
export function findLocale(lang: string): string | undefined {
  return LOCALES.exec(lang.trim().toLowerCase())?.[1];
}
