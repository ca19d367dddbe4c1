import { formatDuration } from './format-duration.js';
import { intlDurationMessages } from './intl-duration-messages.js';

/**
 * A length of time in words, in any language the browser knows: "2 minutes 45 seconds", "2 Minuten und 45 Sekunden".
 * Rounded down, as the badge is; units that are zero are left out.
 *
 * @param lang BCP 47 tag; one that the browser does not know, or that is none, reads as English
 */
export function spokenDuration(totalSeconds: number, lang: string): string {
  return formatDuration(totalSeconds, intlDurationMessages(lang));
}
