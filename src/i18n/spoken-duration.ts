import { formatDuration } from './format-duration.js';
import { intlDurationMessages } from './intl-duration-messages.js';

/**
 * A duration in words, in any language that the browser knows: "2 minutes 45 seconds",
 * "2 Minuten und 45 Sekunden". Rounded down, as the badge is. Units that are zero are left out.
 *
 * @param lang BCP 47 tag; English is used for one that is invalid, or that the browser does not know
 */
export function spokenDuration(totalSeconds: number, lang: string): string {
  return formatDuration(totalSeconds, intlDurationMessages(lang));
}
