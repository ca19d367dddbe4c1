import { readFile, writeFile } from 'node:fs/promises';
import { RESULTS } from '../places.js';

/**
 * What a run found, and where and of what; the report is made from it. A line for each measurement: they are
 * kept with the sources.
 */
export async function writeResults({ environment, records }) {
  const lines = records.map((record) => JSON.stringify(record));
  await writeFile(
    RESULTS,
    `{"environment":${JSON.stringify(environment)},\n"records":[\n${lines.join(',\n')}\n]}\n`,
  );
}

export async function readResults() {
  return JSON.parse(await readFile(RESULTS, 'utf8'));
}

/** The results of an earlier run, with those of a later one in the place of whatever both measured. */
export function joinResults(earlier, later) {
  const measured = new Set(later.records.map(keyOf));
  const kept = earlier.records.filter((record) => !measured.has(keyOf(record)));
  const versions = { ...earlier.environment.versions, ...later.environment.versions };
  // In the order in which they were first measured: the first conditions of a figure are the base.
  const order = [...new Set([...earlier.records, ...later.records].map(conditionsOf))];
  const placeOf = (record) => order.indexOf(conditionsOf(record));
  const records = [...kept, ...later.records].toSorted((one, other) => placeOf(one) - placeOf(other));
  return { environment: { ...later.environment, versions }, records };
}

function conditionsOf({ figure, cell }) {
  return JSON.stringify([figure, cell]);
}

/** What a record measures, whichever run it is of. */
export function keyOf({ figure, peer, cell }) {
  return JSON.stringify([figure, peer, cell]);
}
