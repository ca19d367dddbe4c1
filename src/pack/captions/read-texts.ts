import { readFile } from 'node:fs/promises';
import { PackProblem } from '../problem.js';
import { checkCaptions } from './check-captions.js';
import type { CaptionCue } from './cue.js';
import { decodeText } from './decode-text.js';
import type { LanguageFile } from './language-of.js';
import { parseCaptions } from './parse-captions.js';
import { type Chapter, parseChapters } from './parse-chapters.js';

/** Captions that have been read, cleaned and checked. */
export interface Captions {
  readonly language: string;
  readonly cues: readonly CaptionCue[];
  readonly styles: readonly string[];
  /** Each in a sentence that names the file. */
  readonly warnings: readonly string[];
}

/** @throws {PackProblem} if the file is missing, or has no captions */
export async function readCaptions(file: LanguageFile, durationSeconds: number): Promise<Captions> {
  const { text, encoding } = await readText(file.path);
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

/** @throws {PackProblem} if the file is missing, or has no chapters */
export async function readChapters(file: LanguageFile, durationSeconds: number): Promise<readonly Chapter[]> {
  const { text } = await readText(file.path);
  const chapters = parseChapters(text, durationSeconds);
  if (chapters.length === 0)
    throw new PackProblem(
      `${file.path} has no chapters: give WebVTT, or lines such as "1:02 What happened".`,
    );
  return chapters;
}

async function readText(path: string) {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new PackProblem(
      error.code === 'ENOENT' ? `There is no file ${path}.` : `${path} cannot be read: ${error.code}.`,
    );
  });
  return decodeText(bytes);
}
