import { visibleText } from './clean-cue-text.js';
import { parseCaptions } from './parse-captions.js';

/** A chapter of a clip. */
export interface Chapter {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly title: string;
}

/** `1:02 What happened`, as in the description of a video. */
const LINE = /^\s*(?:(\d{1,2}):)?(\d{1,2}):(\d{2})\s+[-–—]?\s*(\S.*)$/;

/**
 * Parses chapters from WebVTT, SubRip, or lines that begin with a time. Each one lasts until the next begins.
 *
 * @returns empty if the text has none; those after the end of the clip are left out
 */
export function parseChapters(text: string, durationSeconds: number): readonly Chapter[] {
  const starts = (text.includes('-->') ? fromCues(text) : fromLines(text)).filter(
    ({ startSeconds }) => startSeconds < durationSeconds,
  );
  return starts.map((chapter, index) => ({
    ...chapter,
    endSeconds: starts[index + 1]?.startSeconds ?? durationSeconds,
  }));
}

function fromCues(text: string) {
  return parseCaptions(text).cues.map(({ startSeconds, text }) => ({
    startSeconds,
    title: visibleText(text).replaceAll('\n', ' '),
  }));
}

function fromLines(text: string) {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, hours = '0', minutes = '', seconds = '', title = ''] = LINE.exec(line) ?? [];
    if (!title) return [];
    return [{ startSeconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), title }];
  });
}
