import { visibleText } from './clean-cue-text.js';
import type { CaptionCue } from './cue.js';
import { clock } from './format-webvtt.js';

/** Characters that most people can read in a second (BBC Subtitle Guidelines: 160 to 180 words a minute). */
const MAX_CHARACTERS_PER_SECOND = 20;

/** Longer lines do not fit on a small picture. */
const MAX_LINE_CHARACTERS = 42;

/** A longer time without a caption may be one that is missing. */
const MAX_GAP_SECONDS = 20;

/** Cues may touch, and times are rounded to milliseconds. */
const TOLERANCE_SECONDS = 0.002;

/** Captions that can be shown, and what a person should know about them. */
export interface CheckedCaptions {
  readonly cues: readonly CaptionCue[];
  /** Each in a sentence. */
  readonly warnings: readonly string[];
}

/**
 * Removes what cannot be shown, and checks the rest. Pure.
 *
 * @param cues in the order of time
 */
export function checkCaptions(cues: readonly CaptionCue[], durationSeconds: number): CheckedCaptions {
  const kept: CaptionCue[] = [];
  const warnings: string[] = [];
  for (const cue of cues) {
    const fault = whyUnusable(cue, durationSeconds);
    if (fault) warnings.push(`${placeOf(cue)} ${fault}.`);
    if (!fault || fault === ENDS_LATE)
      kept.push({ ...cue, endSeconds: Math.min(cue.endSeconds, durationSeconds) });
  }
  return { cues: kept, warnings: [...warnings, ...checkPairs(kept), ...kept.flatMap(checkText)] };
}

const ENDS_LATE = 'ends after the clip: it is cut';

function whyUnusable(
  { startSeconds, endSeconds, text }: CaptionCue,
  durationSeconds: number,
): string | undefined {
  if (text === '') return 'has no text: it is left out';
  if (endSeconds <= startSeconds) return 'ends before it begins: it is left out';
  if (startSeconds >= durationSeconds) return 'begins after the end of the clip: it is left out';
  return endSeconds > durationSeconds + TOLERANCE_SECONDS ? ENDS_LATE : undefined;
}

function checkPairs(cues: readonly CaptionCue[]): readonly string[] {
  return cues.flatMap((cue, index) => {
    const next = cues[index + 1];
    if (!next) return [];
    const gapSeconds = next.startSeconds - cue.endSeconds;
    if (gapSeconds < -TOLERANCE_SECONDS)
      return [`${placeOf(next)} begins before the one at ${clock(cue.startSeconds)} ends: both are shown.`];
    return gapSeconds > MAX_GAP_SECONDS
      ? [`There are no captions from ${clock(cue.endSeconds)} to ${clock(next.startSeconds)}.`]
      : [];
  });
}

function checkText(cue: CaptionCue): readonly string[] {
  const lines = visibleText(cue.text).split('\n');
  const characters = lines.join(' ').length;
  const speed = Math.round(characters / (cue.endSeconds - cue.startSeconds));
  const longest = Math.max(...lines.map(({ length }) => length));
  return [
    ...(speed > MAX_CHARACTERS_PER_SECOND
      ? [
          `${placeOf(cue)} asks for ${speed} characters a second: readers manage ${MAX_CHARACTERS_PER_SECOND}.`,
        ]
      : []),
    ...(longest > MAX_LINE_CHARACTERS
      ? [`${placeOf(cue)} has a line of ${longest} characters: ${MAX_LINE_CHARACTERS} fit.`]
      : []),
  ];
}

function placeOf({ startSeconds }: CaptionCue): string {
  return `The cue at ${clock(startSeconds)}`;
}
