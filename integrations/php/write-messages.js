// Writes the messages of the element for PHP, one file for each language.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMessages } from 'news-video/server';

const LOCALES = fileURLToPath(new URL('../../src/i18n/locales', import.meta.url));

/** The texts that PHP writes. The script has the others. */
const KEYS = [
  'play',
  'playLive',
  'titleSeparator',
  'separator',
  'live',
  'credit',
  'and',
  'transcript',
  'playFrom',
];
const UNIT = /^(hour|minute|second)_/;

/** The hours of a week, which is the longest clip. PHP has no plural rules without an extension. */
const MAX_COUNT = 168;

/** @param folder is made if it is missing */
export async function writeMessages(folder) {
  await mkdir(folder, { recursive: true });
  for (const tag of await tags()) {
    const messages = await loadMessages(tag);
    const kept = Object.entries(messages).filter(([key]) => KEYS.includes(key) || UNIT.test(key));
    const file = { texts: Object.fromEntries(kept), plurals: pluralsOf(messages.locale) };
    await writeFile(join(folder, `${tag.toLowerCase()}.json`), `${JSON.stringify(file)}\n`);
  }
}

/** The languages that have messages, and Chinese in its other script. */
async function tags() {
  const names = (await readdir(LOCALES)).map((name) => name.replace('.ts', ''));
  return ['en', 'zh-Hant', ...names.filter((name) => name !== 'other')];
}

/** The counts of each plural category but `other`. */
function pluralsOf(locale) {
  const rules = new Intl.PluralRules(locale);
  const plurals = {};
  for (let count = 0; count <= MAX_COUNT; count += 1) {
    const category = rules.select(count);
    if (category !== 'other') plurals[category] = [...(plurals[category] ?? []), count];
  }
  return plurals;
}
