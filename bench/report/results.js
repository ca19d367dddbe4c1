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

/** The results of an earlier run, with those of a later one in the place of whatever both measured. */
export function joinResults(earlier, later) {
  const keyOf = ({ figure, peer, cell }) => JSON.stringify([figure, peer, cell]);
  const measured = new Set(later.records.map(keyOf));
  const kept = earlier.records.filter((record) => !measured.has(keyOf(record)));
  const versions = { ...earlier.environment.versions, ...later.environment.versions };
  return { environment: { ...later.environment, versions }, records: [...kept, ...later.records] };
}
