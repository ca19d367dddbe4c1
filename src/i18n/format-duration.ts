import { type ClockTime, clockTime } from './clock-time.js';
import { interpolate } from './interpolate.js';
import type { DurationMessages } from './messages.js';

const UNITS = ['hour', 'minute', 'second'] as const;

/** By language tag: `Intl.PluralRules` takes longer than the rest of a server's poster. */
const pluralRules = new Map<string, Intl.PluralRules>();

function rulesOf(locale: string): Intl.PluralRules {
  const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locale);
  pluralRules.set(locale, rules);
  return rules;
}

/**
 * A duration in words: "2 minutes 45 seconds", "2 Minuten 45 Sekunden". Rounded down, as the badge is. Units
 * that are zero are left out.
 *
 * The texts come from `messages`, because the first use of `Intl.NumberFormat` and `Intl.ListFormat` takes 40
 * ms on a fast machine, and every poster needs a duration.
 */
export function formatDuration(totalSeconds: number, messages: DurationMessages): string {
  const time = clockTime(totalSeconds);
  const rules = rulesOf(messages.locale);
  const format = (unit: keyof ClockTime) =>
    interpolate(messages[`${unit}_${rules.select(time[unit])}`] ?? messages[`${unit}_other`], time[unit]);
  return (
    UNITS.filter((unit) => time[unit])
      .map(format)
      .join(messages.and) || format('second')
  );
}
