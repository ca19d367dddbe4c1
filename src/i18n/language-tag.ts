/** `lang` in its canonical form; English where it is no BCP 47 tag, which `Intl` would answer with an exception. */
export function canonicalTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The same of a `lang` as pages have it: many write `de_DE` and mean `de-DE`. */
export function languageTag(lang: string): string {
  return canonicalTag(lang.trim().replaceAll('_', '-'));
}
