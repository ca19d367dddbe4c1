/** Seconds in a day, an hour, a minute and a second. */
const SECONDS_PER = [24 * 3600, 3600, 60, 1];

/** A week. A longer clip is a typing error, and its badge would not fit on the poster. */
const MAX_SECONDS = 7 * 24 * 3600;

/**
 * The groups of each notation are days, hours, minutes and seconds. Without hours, minutes may exceed 59:
 * `90:00`.
 */
const NOTATIONS = [
  /^()()()(\d+(?:\.\d+)?)$/,
  /^()()(\d{1,4}):([0-5]\d(?:\.\d+)?)$/,
  /^()(\d{1,3}):([0-5]?\d):([0-5]\d(?:\.\d+)?)$/,
  /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i,
];

/**
 * Parses a duration, or a position: `165`, `2:45`, `1:02:45`, or `PT2M45S` (ISO 8601, section 4.4.3, with the
 * units from days to seconds; only seconds may have a fraction).
 *
 * @returns seconds, from 0 to 604 800, which is a week; undefined for anything else
 */
export function parseDuration(text: string): number | undefined {
  for (const notation of NOTATIONS) {
    const parts = notation.exec(text.trim())?.slice(1);
    if (!parts?.some(Boolean)) continue;
    const total = parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (SECONDS_PER[index] ?? 0), 0);
    return total <= MAX_SECONDS ? total : undefined;
  }
  return undefined;
}

/** A duration in ISO 8601, for `<time datetime>` and schema.org's `duration`: `PT165S`. Rounded down. */
export function toIsoDuration(totalSeconds: number): string {
  return `PT${Math.floor(totalSeconds)}S`;
}
