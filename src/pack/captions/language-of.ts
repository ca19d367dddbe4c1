import { basename } from 'node:path';
import { UsageProblem } from '../problem.js';

/** A file with its language, as an argument names it. */
export interface LanguageFile {
  readonly path: string;
  /** BCP 47 tag; empty if it is unknown. */
  readonly language: string;
}

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Reads `de=words.srt`, or `interview.de.srt`, whose name has the language before its ending. */
export function readLanguageFile(argument: string): LanguageFile {
  const [, given, path] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)=(.+)$/.exec(argument) ?? [];
  if (given && path) return { path, language: given };
  const language = basename(argument).split('.').at(-2) ?? '';
  return { path: argument, language: LANGUAGE.test(language) && isLanguage(language) ? language : '' };
}

/** @throws {UsageProblem} if the language is unknown */
export function requireLanguage(file: LanguageFile, option: string): LanguageFile {
  if (file.language) return file;
  throw new UsageProblem(
    `${option} ${file.path}: the language is unknown. Write ${option} en=${file.path}, or name the file like words.en.vtt.`,
  );
}

/** The name of a language in itself: `Deutsch`. */
export function labelOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** `final` is no language, though it could be one. */
function isLanguage(tag: string): boolean {
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  return name !== undefined && name !== tag;
}
