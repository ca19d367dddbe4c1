import type { CaptionCue } from './cue.js';

const MILLISECONDS = 1000;

/** @param header lines after `WEBVTT`, and blocks before the first cue */
export function formatWebVtt(cues: readonly CaptionCue[], header: readonly string[] = []): string {
  const blocks = cues.map(({ startSeconds, endSeconds, settings, text }) => {
    const timings = `${clock(startSeconds)} --> ${clock(endSeconds)}`;
    return `${settings ? `${timings} ${settings}` : timings}\n${text}`;
  });
  return `${['WEBVTT', ...header].join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

/** A time as in WebVTT, with hours: `00:01:02.500`. */
export function clock(seconds: number): string {
  const total = Math.round(seconds * MILLISECONDS);
  const parts = [total / 3_600_000, (total / 60_000) % 60, (total / MILLISECONDS) % 60];
  const [hours, minutes, rest] = parts.map((part) => String(Math.floor(part)).padStart(2, '0'));
  return `${hours}:${minutes}:${rest}.${String(total % MILLISECONDS).padStart(3, '0')}`;
}
