import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rendition } from '../plan/plan.js';
import { boxesIn } from './boxes.js';
import type { WrittenSegment } from './encoded-rendition.js';
import { readTrackRuns } from './fragment.js';
import { INIT_FILE, segmentFile } from './rendition-files.js';

/** What an interrupted run has encoded of a rendition. */
export interface EncodedBefore {
  readonly init: Buffer;
  readonly segments: readonly WrittenSegment[];
  /** The decode times at which the next segment begins, by track. */
  readonly endTimes: ReadonlyMap<number, number>;
}

/**
 * Finds what an interrupted run has encoded: as many segments of each rendition as all of them have. The others
 * are removed.
 *
 * @returns empty if there is nothing to go on with
 */
export async function findEncodedBefore(
  renditions: readonly Rendition[],
  folder: string,
): Promise<ReadonlyMap<string, EncodedBefore>> {
  const counts = await Promise.all(renditions.map(({ name }) => countSegments(join(folder, name))));
  const count = Math.min(...counts);
  if (count === 0) return new Map();
  const found = renditions.map(async (rendition) => {
    const place = join(folder, rendition.name);
    await removeFrom(place, count + 1);
    return [rendition.name, await readBefore(rendition, place, count)] as const;
  });
  return new Map(await Promise.all(found));
}

/** Segments are written in their order, and each appears as a whole. */
async function countSegments(folder: string): Promise<number> {
  const files = await readdir(folder).catch(() => [] as string[]);
  let count = 0;
  while (files.includes(INIT_FILE) && files.includes(segmentFile(count + 1))) count += 1;
  return count;
}

async function removeFrom(folder: string, number: number): Promise<void> {
  const kept = new Set([
    INIT_FILE,
    ...Array.from({ length: number - 1 }, (_, index) => segmentFile(index + 1)),
  ]);
  for (const file of await readdir(folder)) if (!kept.has(file)) await rm(join(folder, file));
}

async function readBefore(rendition: Rendition, folder: string, count: number): Promise<EncodedBefore> {
  const segments: WrittenSegment[] = [];
  let endTimes: ReadonlyMap<number, number> = new Map();
  for (let number = 1; number <= count; number += 1) {
    const bytes = await readFile(join(folder, segmentFile(number)));
    segments.push({ uri: segmentFile(number), bytes: bytes.length, frames: rendition.framesPerSegment });
    endTimes = new Map([...endTimes, ...endTimesOf(bytes)]);
  }
  return { init: await readFile(join(folder, INIT_FILE)), segments, endTimes };
}

/** When the samples of a segment end, by track. */
export function endTimesOf(segment: Buffer): ReadonlyMap<number, number> {
  const fragments = boxesIn(segment, 0, segment.length).filter(({ type }) => type === 'moof');
  const runs = fragments.flatMap(({ start, end }) => readTrackRuns(segment.subarray(start, end)));
  return new Map(runs.map(({ trackId, decodeTime, duration }) => [trackId, decodeTime + duration]));
}
