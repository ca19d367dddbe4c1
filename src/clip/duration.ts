const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;

/** A clip of a week is a typing error; and beyond it the badge would outgrow the poster. */
const LONGEST_SECONDS = 7 * 24 * SECONDS_PER_HOUR;

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,4}):(\d\d(?:\.\d+)?)$/;
const ISO_8601 = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/i;

/**
 * Reads a length of time, or a point in time, as editors write it: `165`, `2:45`, `1:02:45`, or as content systems do:
 * `PT2M45S` (ISO 8601, section 4.4.3, from days to seconds, with a fraction of seconds alone).
 *
 * @returns seconds, at least 0; undefined for anything else
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim();
  const seconds = /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : (fromClock(trimmed) ?? fromIso(trimmed));
  return seconds !== undefined && seconds <= LONGEST_SECONDS ? seconds : undefined;
}

function fromClock(text: string): number | undefined {
  const [, hours, minutes, seconds] = CLOCK.exec(text)?.map((part) => Number(part ?? -1)) ?? [];
  if (hours === undefined || minutes === undefined || seconds === undefined) return undefined;
  // Minutes may run over where there are no hours: 90:00.
  if (seconds >= 60 || (hours >= 0 && minutes >= 60)) return undefined;
  return Math.max(0, hours) * SECONDS_PER_HOUR + minutes * SECONDS_PER_MINUTE + seconds;
}

function fromIso(text: string): number | undefined {
  const parts = ISO_8601.exec(text)?.slice(1);
  if (!parts?.some(Boolean)) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return (days * 24 + hours) * SECONDS_PER_HOUR + minutes * SECONDS_PER_MINUTE + seconds;
}

/** Whole hours, minutes and seconds, rounded down as clocks do. */
export interface ClockTime {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Splits `totalSeconds` (at least 0) for display. */
export function clockTime(totalSeconds: number): ClockTime {
  const whole = Math.floor(totalSeconds);
  return {
    hours: Math.floor(whole / SECONDS_PER_HOUR),
    minutes: Math.floor((whole % SECONDS_PER_HOUR) / SECONDS_PER_MINUTE),
    seconds: whole % SECONDS_PER_MINUTE,
  };
}

/** `02:45` below an hour, `1:02:45` from there on. */
export function formatBadge(totalSeconds: number): string {
  const { hours, minutes, seconds } = clockTime(totalSeconds);
  const tail = [minutes, seconds].map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/** ISO 8601, as `<time datetime>` and schema.org's `duration` want it: `PT165S`. */
export function toIsoDuration(totalSeconds: number): string {
  return `PT${Math.floor(totalSeconds)}S`;
}
