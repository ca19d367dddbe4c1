import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RESULTS } from '../places.js';

/** What a run found, and where and of what; the report is made from it. */
export async function writeResults(results) {
  await mkdir(dirname(RESULTS), { recursive: true });
  await writeFile(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
}

export async function readResults() {
  return JSON.parse(await readFile(RESULTS, 'utf8'));
}
