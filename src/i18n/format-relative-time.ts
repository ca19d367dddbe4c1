/** From here on, seconds say more than one can take in. */
const MINUTES_FROM_SECONDS = 100;

/**
 * How long ago something was, in any language the browser knows: "40 seconds ago", "2 minutes ago", and "now".
 *
 * @param lang BCP 47 tag; one that the browser does not know, or that is none, reads as English
 */
export function formatRelativeTime(ageSeconds: number, lang: string): string {
  const format = formatFor(lang);
  return ageSeconds < MINUTES_FROM_SECONDS
    ? format.format(-Math.trunc(ageSeconds) || 0, 'second')
    : format.format(-Math.trunc(ageSeconds / 60), 'minute');
}

function formatFor(lang: string): Intl.RelativeTimeFormat {
  const options = { numeric: 'auto' } as const;
  try {
    return new Intl.RelativeTimeFormat([lang, 'en'], options);
  } catch {
    return new Intl.RelativeTimeFormat('en', options);
  }
}
