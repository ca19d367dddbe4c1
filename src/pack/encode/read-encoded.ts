import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rendition } from '../plan/plan.js';
import type { RenditionSegments } from './encode-renditions.js';
import type { EncodedRendition } from './encoded-rendition.js';
import { INIT_FILE } from './rendition-files.js';

/** Reads the initialization sections of renditions that are written. */
export async function readEncoded(
  renditions: readonly Rendition[],
  written: readonly RenditionSegments[],
  folder: string,
): Promise<readonly EncodedRendition[]> {
  return Promise.all(
    renditions.map(async (rendition) => ({
      rendition,
      init: await readFile(join(folder, rendition.name, INIT_FILE)).catch(() => Buffer.alloc(0)),
      segments: written.find(({ name }) => name === rendition.name)?.segments ?? [],
    })),
  );
}
