import { cleanCueText } from './clean-cue-text.js';
import type { CaptionCue } from './cue.js';

/** The content of a WebVTT or SubRip file. */
export interface ParsedCaptions {
  /** In the order of time. */
  readonly cues: readonly CaptionCue[];
  /** `STYLE` and `REGION` blocks of WebVTT, as they were. */
  readonly styles: readonly string[];
  /** Lines with an arrow that are no times, as they were. */
  readonly unreadable: readonly string[];
}

/** Hours are optional, and the decimal separator is a comma in SubRip. */
const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`;
const TIMINGS = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}\s*(.*)$`);

/** A line that is meant to be the times of a cue. An arrow may also stand in a text. */
const MEANT_AS_TIMINGS = /^\s*\d\S*\s*-->/;

const STYLE_BLOCK = /^(STYLE|REGION)\b/;

/** Parses a WebVTT or SubRip file, tolerant of what editors write by mistake. */
export function parseCaptions(file: string): ParsedCaptions {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\0', '\uFFFD');
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  const first = /^WEBVTT/.test(lines[0] ?? '') ? Math.max(1, lines.indexOf('')) : 0;
  const cues: CaptionCue[] = [];
  const styles: string[] = [];
  const unreadable: string[] = [];
  for (const block of blocksOf(lines.slice(first))) {
    if (STYLE_BLOCK.test(block[0] ?? '')) styles.push(block.join('\n'));
    for (const [timings = '', ...textLines] of splitAtTimings(block)) {
      const cue = readCue(timings, textLines);
      if (cue) cues.push(cue);
      else unreadable.push(timings.trim());
    }
  }
  return { cues: cues.sort(byTime), styles, unreadable };
}

function byTime(a: CaptionCue, b: CaptionCue): number {
  return a.startSeconds - b.startSeconds || a.endSeconds - b.endSeconds;
}

/** Lines between blank lines. */
function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/** The cues of a block: a blank line between two may be missing. The number of the next is no text then. */
function splitAtTimings(block: readonly string[]): readonly (readonly string[])[] {
  const starts = block.flatMap((line, index) => (MEANT_AS_TIMINGS.test(line) ? [index] : []));
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? block.length : next - (/^\d+$/.test(block[next - 1] ?? '') ? 1 : 0);
    return block.slice(start, end);
  });
}

function readCue(timings: string, textLines: readonly string[]): CaptionCue | undefined {
  const [, ...parts] = TIMINGS.exec(timings) ?? [];
  if (parts.length === 0) return undefined;
  const settings = parts[8]?.trim() ?? '';
  return {
    startSeconds: secondsOf(parts.slice(0, 4)),
    endSeconds: secondsOf(parts.slice(4, 8)),
    text: cleanCueText(textLines.join('\n')),
    ...(/^(\w+:\S+\s*)+$/.test(settings) ? { settings } : {}),
  };
}

function secondsOf([hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole + Number(`0.${fraction}`);
}
