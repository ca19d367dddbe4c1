import { basename } from 'node:path';
import { UsageProblem } from '../problem.js';
import type { LanguageFile } from './captions.js';
import { languageInName } from './language-name.js';

/** Reads `de=words.srt`, or `interview.de.srt`, whose name has the language before its ending. */
export function readLanguageFile(argument: string): LanguageFile {
  const [, given, path] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=(.+)$/.exec(argument) ?? [];
  if (given && path) return { path, language: given };
  return { path: argument, language: languageInName(basename(argument)) };
}

/** @throws {UsageProblem} if the language is unknown */
export function requireLanguage(file: LanguageFile, option: string): LanguageFile {
  if (file.language) return file;
  throw new UsageProblem(
    `${option} ${file.path}: the language is unknown. Write ${option} en=${file.path}, or name the file like words.en.vtt.`,
  );
}
