/**
 * The languages that have messages, as primary language subtags. A script or a region may follow.
 *
 * A new language needs its tag here, `locales/<tag>.ts` (facade and player) with a line in load-locale.ts,
 * `viewer-locales/<tag>.ts` (controls and transcript) with a line in load-viewer-locale.ts, and its tag in
 * test/i18n/languages.ts, whose tests then check every key. The English messages are in `en/`.
 */
const LOCALES = /^(ar|bn|de|en|es|fa|fr|he|hi|id|it|ja|ko|nl|pl|pt|ru|sw|th|tr|uk|vi|zh)([-_]|$)/;

/**
 * The locale whose messages serve `lang`: the language of the tag, whatever the region or script.
 *
 * @param lang BCP 47 tag, or with underscores as many pages write it, `en_US`
 * @returns a tag of `LOCALES`; undefined if the language has no messages
 */
export function findLocale(lang: string): string | undefined {
  return LOCALES.exec(lang.trim().toLowerCase())?.[1];
}
