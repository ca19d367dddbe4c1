import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DistFiles } from '../../server/render-head.js';

/** The folder `dist/` of the package, from a compiled file in `dist/esm/pack/output/`. */
export const DIST_FOLDER = fileURLToPath(new URL('../../../', import.meta.url));

/** URL of the folder that has the files of `dist/`, on the server of the preview and in the tag. */
export const DIST_URL = '/news-video/';

export async function readDistFiles(): Promise<DistFiles> {
  return JSON.parse(await readFile(`${DIST_FOLDER}files.json`, 'utf8')) as DistFiles;
}

export async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(`${DIST_FOLDER}../package.json`, 'utf8')) as {
    version: string;
  };
  return version;
}
