/** From this age on, minutes are shown: a large number of seconds is hard to grasp. */
const MINUTES_FROM_SECONDS = 100;

/**
 * How long ago something was, in any language that the browser knows: "40 seconds ago", "2 minutes ago",
 * "now".
 *
 * @param lang BCP 47 tag; English is used for one that is invalid, or that the browser does not know
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
