import { type ClockTime, clockTime } from './clock-time.js';
import { interpolate } from './interpolate.js';
import type { DurationMessages } from './messages.js';

const UNITS = ['hour', 'minute', 'second'] as const;

/**
 * A length of time in words: "2 minutes 45 seconds", "2 Minuten 45 Sekunden". Rounded down, as the badge is; units that are zero are left out.
 *
 * Put together by hand from a catalogue: what `Intl` has for it takes a browser 40 ms to load, on a quick machine, and this is said before anybody wants the clip.
 */
export function formatDuration(totalSeconds: number, words: DurationMessages): string {
  const time = clockTime(totalSeconds);
  const rules = new Intl.PluralRules(words.locale);
  const say = (unit: keyof ClockTime) =>
    interpolate(words[`${unit}_${rules.select(time[unit])}`] ?? words[`${unit}_other`], time[unit]);
  return (
    UNITS.filter((unit) => time[unit])
      .map(say)
      .join(words.and) || say('second')
  );
}
