/** `lang` as `Intl` takes it: many write `de_DE` and mean `de-DE`, and what is no BCP 47 tag at all, which would be an exception, reads as English. */
export function languageTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}
