/**
 * A duration in whole units, rounded down. The names are those of `Temporal.PlainTime`; `hour` may exceed 23.
 */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Splits `totalSeconds` (at least 0) into units, for display. */
export function clockTime(totalSeconds: number): ClockTime {
  const whole = Math.floor(totalSeconds);
  return {
    hour: Math.floor(whole / 3600),
    minute: Math.floor(whole / 60) % 60,
    second: whole % 60,
  };
}

/** The duration as a badge shows it: `02:45` below an hour, `1:02:45` from an hour on. Rounded down. */
export function formatBadge(totalSeconds: number): string {
  const { hour, minute, second } = clockTime(totalSeconds);
  const tail = [minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return hour > 0 ? `${hour}:${tail}` : tail;
}
