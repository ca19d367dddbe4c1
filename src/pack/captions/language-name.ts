const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The language before the ending of a file's name, as in `interview.de.srt`; empty if there is none. */
export function languageInName(name: string): string {
  const language = name.split('.').at(-2) ?? '';
  return LANGUAGE.test(language) && isLanguage(language) ? language : '';
}

/** The name of a language in itself: `Deutsch`. */
export function labelOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** `final` is no language, though it could be one. */
function isLanguage(tag: string): boolean {
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  return name !== undefined && name !== tag;
}
