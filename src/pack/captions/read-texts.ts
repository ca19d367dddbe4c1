import { readFile } from 'node:fs/promises';
import { PackProblem } from '../problem.js';
import { type Captions, type LanguageFile, toCaptions } from './captions.js';
import { decodeText } from './decode-text.js';
import { type Chapter, parseChapters } from './parse-chapters.js';

/** @throws {PackProblem} if the file is missing, or has no captions */
export async function readCaptions(file: LanguageFile, durationSeconds: number): Promise<Captions> {
  return toCaptions(await readText(file.path), file, durationSeconds);
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
