import type { Captions, LanguageFile } from '../captions/captions.js';
import type { Chapter } from '../captions/parse-chapters.js';
import { readCaptions, readChapters } from '../captions/read-texts.js';
import { PackProblem } from '../problem.js';
import type { Reporter } from '../report/reporter.js';
import type { PackOptions } from './pack-options.js';

/** The texts that come with a clip. */
export interface Texts {
  readonly captions: readonly Captions[];
  readonly chapters: readonly Chapter[];
  /** Empty if it is unknown. */
  readonly chaptersLanguage: string;
}

/**
 * Reads captions and chapters, and reports what is wrong with the captions.
 *
 * @throws {PackProblem} if a file cannot be used, or has a fault and the command is strict
 */
export async function readTexts(
  { captions, chapters, isStrict }: PackOptions,
  durationSeconds: number,
  reporter: Reporter,
): Promise<Texts> {
  rejectTwice(captions);
  const read = await Promise.all(captions.map((file) => readCaptions(file, durationSeconds)));
  const warnings = read.flatMap((file) => file.warnings);
  for (const warning of warnings) reporter.notice(warning);
  if (isStrict && warnings.length > 0)
    throw new PackProblem(`The captions have faults (${warnings.length}), and --strict accepts none.`);
  return {
    captions: read,
    chapters: chapters ? await readChapters(chapters, durationSeconds) : [],
    chaptersLanguage: chapters?.language ?? '',
  };
}

/** Two files of one language would be one file of the clip. */
function rejectTwice(captions: readonly LanguageFile[]): void {
  const languages = captions.map(({ language }) => language);
  const twice = languages.find((language, index) => languages.indexOf(language) !== index);
  if (twice) throw new PackProblem(`There are two files of captions in one language (${twice}).`);
}
