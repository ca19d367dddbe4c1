import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = fileURLToPath(new URL('../../src/i18n', import.meta.url));

/** Has no text: the browser makes its messages. */
const WITHOUT_TEXT = 'locales/other.ts';

/** Other characters may be escaped in the output, or are replaced in the message. */
const PLAIN = /^[^"'`\\{}\s]+( [^"'`\\{}\s]+)*$/;

/**
 * The languages of `src/i18n/`.
 *
 * @param {string} compiled folder of their modules as the package has them
 * @returns for each file, a message that only this file has
 */
export async function readLocaleTexts(compiled) {
  const files = await Promise.all(
    ['locales', 'viewer-locales'].map(async (folder) =>
      (await readdir(join(source, folder))).map((name) => `${folder}/${name}`),
    ),
  );
  return Promise.all(
    files
      .flat()
      .filter((file) => file !== WITHOUT_TEXT)
      .map(async (file) => ({ file, text: await textOf(compiled, file) })),
  );
}

async function textOf(compiled, file) {
  const language = basename(file, '.ts');
  const module = join(compiled, file.replace(extname(file), '.js'));
  const { catalogue } = await import(pathToFileURL(module).href);
  const messages = Object.values(catalogue(language)).filter((message) => PLAIN.test(message));
  return messages.reduce((longest, message) => (message.length > longest.length ? message : longest));
}
