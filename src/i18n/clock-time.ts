/** A length of time in whole units, rounded down as clocks do; named as in `Temporal.PlainTime`, but with hours past 23. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Splits `totalSeconds` (at least 0) for display. */
export function clockTime(totalSeconds: number): ClockTime {
  const whole = Math.floor(totalSeconds);
  return {
    hour: Math.floor(whole / 3600),
    minute: Math.floor(whole / 60) % 60,
    second: whole % 60,
  };
}

/** `02:45` below an hour, `1:02:45` from there on. */
export function formatBadge(totalSeconds: number): string {
  const { hour, minute, second } = clockTime(totalSeconds);
  const tail = [minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return hour > 0 ? `${hour}:${tail}` : tail;
}
