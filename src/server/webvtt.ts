import type { Cue } from '../clip/cue.js';
import { readCueText } from './cue-text.js';

/** A time: hours are optional, and may have any number of digits (WebVTT, section 6.3). */
const TIME = String.raw`(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})(?!\d)`;
const TIMINGS = new RegExp(String.raw`^[ \t\f]*${TIME}[ \t\f]*-->[ \t\f]*${TIME}`);

/**
 * Parses the cues of a WebVTT file as browsers do (W3C WebVTT, section 6.1), in the order of time. Settings,
 * styles and regions are ignored: they concern the picture.
 *
 * @param language of the cues, as a BCP 47 tag
 * @throws {TypeError} if the first line is not that of a WebVTT file
 */
export function parseWebVtt(file: string, language = ''): readonly Cue[] {
  if (typeof file !== 'string') throw new TypeError('The captions are no text: give a string');
  const text = file.replace(/^\uFEFF/, '').replaceAll('\0', '\uFFFD');
  const lines = text.split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? ''))
    throw new TypeError('The captions are not WebVTT: the first line is not "WEBVTT"');

  const cues: Cue[] = [];
  for (let index = endOfHeader(lines); index < lines.length; ) {
    const block = readBlock(lines, index);
    index = block.next;
    const times = TIMINGS.exec(block.timings);
    if (times) cues.push(readCue(block, times, language));
  }
  // Text track cue order (HTML, section 4.8.11.11.1).
  return cues.sort((a, b) => a.startSeconds - b.startSeconds || b.endSeconds - a.endSeconds);
}

/** The lines of a block, of which only those of a cue are used. */
interface Block {
  readonly id: string;
  /** The line with the arrow; empty for a note, a style or a region. */
  readonly timings: string;
  readonly text: string;
  /** Index of the line after the block. */
  readonly next: number;
}

/** The header ends with a blank line, or before the first line with an arrow. */
function endOfHeader(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && (line === '' || isTimings(line)));
  return end === -1 ? lines.length : end;
}

/** Reads the block that begins at or after a line. A second arrow begins another block. */
function readBlock(lines: readonly string[], from: number): Block {
  let start = from;
  while (lines[start] === '') start += 1;
  const hasId = !isTimings(lines[start] ?? '') && isTimings(lines[start + 1] ?? '');
  const first = hasId ? start + 1 : start;
  const timings = isTimings(lines[first] ?? '') ? (lines[first] ?? '') : '';
  let next = first + 1;
  while (next < lines.length && lines[next] !== '' && !isTimings(lines[next] ?? '')) next += 1;
  const text = lines.slice(first + 1, next).join('\n');
  return { id: hasId ? (lines[start] ?? '') : '', timings, text, next };
}

function isTimings(line: string): boolean {
  return line.includes('-->');
}

function readCue({ id, text }: Block, times: RegExpExecArray, language: string): Cue {
  const [, ...parts] = times;
  return {
    id,
    startSeconds: secondsOf(parts.slice(0, 4)),
    endSeconds: secondsOf(parts.slice(4)),
    ...readCueText(text),
    language,
  };
}

function secondsOf([hours, minutes, seconds, milliseconds]: readonly (string | undefined)[]): number {
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return whole + Number(milliseconds) / 1000;
}
