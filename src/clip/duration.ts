/** Day, hour, minute and second. */
const SECONDS_PER = [24 * 3600, 3600, 60, 1];

/** A clip of a week is a typing error; and beyond it the badge would outgrow the poster. */
const LONGEST_SECONDS = 7 * 24 * 3600;

/** How a time is written; in each, the groups are days, hours, minutes and seconds. Minutes may run over where there are no hours: 90:00. */
const NOTATIONS = [
  /^()()()(\d+(?:\.\d+)?)$/,
  /^()()(\d{1,4}):([0-5]\d(?:\.\d+)?)$/,
  /^()(\d{1,3}):([0-5]?\d):([0-5]\d(?:\.\d+)?)$/,
  /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i,
];

/**
 * Reads a length of time, or a point in time, as editors write it: `165`, `2:45`, `1:02:45`, or as content systems do:
 * `PT2M45S` (ISO 8601, section 4.4.3, from days to seconds, with a fraction of seconds alone).
 *
 * @returns seconds, at least 0; undefined for anything else
 */
export function parseDuration(text: string): number | undefined {
  for (const notation of NOTATIONS) {
    const parts = notation.exec(text.trim())?.slice(1);
    if (!parts?.some(Boolean)) continue;
    const total = parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (SECONDS_PER[index] ?? 0), 0);
    return total <= LONGEST_SECONDS ? total : undefined;
  }
  return undefined;
}

/** ISO 8601, as `<time datetime>` and schema.org's `duration` want it: `PT165S`. */
export function toIsoDuration(totalSeconds: number): string {
  return `PT${Math.floor(totalSeconds)}S`;
}
