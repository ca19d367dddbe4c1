/** `lang` as a canonical BCP 47 tag; `en` where `lang` is no tag, for which `Intl` would throw. */
export function canonicalTag(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/**
 * The canonical BCP 47 tag of a `lang` attribute, `en` where it is invalid. Many pages write `de_DE` for
 * `de-DE`.
 */
export function languageTag(lang: string): string {
  return canonicalTag(lang.trim().replaceAll('_', '-'));
}
