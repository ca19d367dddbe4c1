const UNITS = ['hour', 'minute', 'second'] as const;
const SECONDS_IN: Record<(typeof UNITS)[number], number> = { hour: 3600, minute: 60, second: 1 };

/**
 * A length of time in words, in any language the browser knows: "2 minutes 45 seconds", "2 Minuten und 45 Sekunden".
 * Rounded down, as the badge is; units that are zero are left out.
 *
 * @param lang BCP 47 tag; one that the browser does not know, or that is none, reads as English
 */
export function spokenDuration(totalSeconds: number, lang: string): string {
  const locales = usableLocales(lang);
  let rest = Math.floor(totalSeconds);
  const parts: string[] = [];
  for (const unit of UNITS) {
    const count = Math.floor(rest / SECONDS_IN[unit]);
    rest %= SECONDS_IN[unit];
    if (count > 0 || (unit === 'second' && parts.length === 0)) {
      parts.push(new Intl.NumberFormat(locales, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
    }
  }
  return new Intl.ListFormat(locales, { type: 'unit', style: 'narrow' }).format(parts);
}

function usableLocales(lang: string): readonly string[] {
  try {
    return [...Intl.getCanonicalLocales(lang), 'en'];
  } catch {
    // `lang` comes from the page, and Intl throws a RangeError at "en_US" or "".
    return ['en'];
  }
}
