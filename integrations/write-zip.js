import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest date that a zip can have: the same files give the same bytes. */
const DATE = new Date(1980, 0, 1);

/** Writes a folder into a zip, in which it is the one folder at the top. */
export async function writeZip(folder, zip) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = {};
  for (const path of paths.sort()) files[relative(dirname(folder), path)] = await readFile(path);
  await writeFile(zip, zipSync(files, { level: 9, mtime: DATE }));
}
