import { PackProblem } from '../problem.js';
import { checkCaptions } from './check-captions.js';
import type { CaptionCue } from './cue.js';
import type { DecodedText } from './decode-text.js';
import { parseCaptions } from './parse-captions.js';

/** Captions that have been read, cleaned and checked. */
export interface Captions {
  readonly language: string;
  readonly cues: readonly CaptionCue[];
  readonly styles: readonly string[];
  /** Each in a sentence that names the file. */
  readonly warnings: readonly string[];
}

/** A file with its language, as an argument names it. */
export interface LanguageFile {
  readonly path: string;
  /** BCP 47 tag; empty if it is unknown. */
  readonly language: string;
}

/** @throws {PackProblem} if the text has no captions */
export function toCaptions(
  { text, encoding }: DecodedText,
  file: LanguageFile,
  durationSeconds: number,
): Captions {
  const { cues, styles, unreadable } = parseCaptions(text);
  if (cues.length === 0)
    throw new PackProblem(`${file.path} has no captions: it is neither WebVTT nor SubRip.`);
  const checked = checkCaptions(cues, durationSeconds);
  if (checked.cues.length === 0) throw new PackProblem(`${file.path} has no caption that can be shown.`);
  const warnings = [
    ...(encoding === 'utf-8' ? [] : [`The encoding is ${encoding}; it becomes UTF-8.`]),
    ...unreadable.map((line) => `"${line}" is no time: the cue is left out.`),
    ...checked.warnings,
  ];
  return {
    language: file.language,
    cues: checked.cues,
    styles,
    warnings: warnings.map((warning) => `${file.path}: ${warning}`),
  };
}
