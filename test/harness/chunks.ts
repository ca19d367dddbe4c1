/** Matches the URL of a chunk in a built file: its path, its file name, and its name without the hash. */
const CHUNK_URL = /["'`](\.\/(?:chunks\/)?(([\w-]+)-[\w-]{8}\.js))["'`]/g;

/**
 * The chunks that a built file imports, statically or dynamically.
 *
 * @returns the URL of each chunk, by its name without the hash
 */
export async function chunksOf(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await (await fetch(path)).text();
  const found = Array.from(text.matchAll(CHUNK_URL));
  return new Map(found.map(([, , file = '', name = '']) => [name, `${location.origin}/dist/chunks/${file}`]));
}

/**
 * The URL of the chunk with this name that a built file imports.
 *
 * @throws if the file imports no such chunk
 */
export async function chunkOf(path: string, name: string): Promise<string> {
  const url = (await chunksOf(path)).get(name);
  if (!url) throw new Error(`${path} imports no chunk called ${name}`);
  return url;
}
