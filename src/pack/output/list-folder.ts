import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a clip, or one of its folders with everything in it. */
export interface FolderEntry {
  /** A folder's name ends with a slash. */
  readonly name: string;
  readonly bytes: number;
}

/** What is in a folder, in the order of the names, without hidden entries. */
export async function listFolder(folder: string): Promise<readonly FolderEntry[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const visible = entries
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  return Promise.all(
    visible.map(async (entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return { name: entry.name, bytes: (await stat(path)).size };
      const inside = await listFolder(path);
      return { name: `${entry.name}/`, bytes: inside.reduce((sum, { bytes }) => sum + bytes, 0) };
    }),
  );
}
