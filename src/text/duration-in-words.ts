import type { DurationWords } from './catalogue.js';
import { fill } from './fill.js';

const UNITS = ['hour', 'minute', 'second'] as const;

/**
 * A length of time in words: "2 minutes 45 seconds", "2 Minuten 45 Sekunden". Rounded down, as the badge is; units that are zero are left out.
 *
 * Put together by hand from a catalogue: what `Intl` has for it takes a browser 40 ms to load, on a quick machine, and this is said before anybody wants the clip.
 */
export function durationInWords(totalSeconds: number, words: DurationWords): string {
  const rules = new Intl.PluralRules(words.locale);
  const whole = Math.floor(totalSeconds);
  const counts = { hour: whole / 3600, minute: (whole / 60) % 60, second: whole % 60 };
  return UNITS.map((unit) => [unit, Math.floor(counts[unit])] as const)
    .filter(([unit, count]) => count > 0 || (whole === 0 && unit === 'second'))
    .map(([unit, count]) =>
      fill(words[`${unit}_${rules.select(count)}`] ?? words[`${unit}_other`], String(count)),
    )
    .join(words.and);
}
