import { ATTRIBUTE_NAMES, ATTRIBUTES } from '../server/attributes.js';
import type { ClipData } from '../server/clip-data.js';
import { isOwnUrl } from './own-urls.js';

/**
 * Reads the clip of `embed.html` from the query of its URL: `?clip=flood.json` names a file with the fields of a
 * clip, or there is a parameter for each attribute, as in `?src=flood.mp4&headline=Flood`. The relative URLs of a
 * file count from that file, which is of one of the given origins.
 *
 * @returns a clip without fields if the file cannot be read; an error in the console says why
 */
export async function readQuery(query: URLSearchParams, origins: readonly string[]): Promise<ClipData> {
  const file = query.get('clip');
  if (file === null) return readParameters(query);
  try {
    if (!isOwnUrl(file, origins)) throw new Error(`embed.html allows ${origins.join(', ')} alone`);
    return await readFile(file, origins);
  } catch (error) {
    console.error(`embed.html cannot read clip=${JSON.stringify(file)}: ${(error as Error).message}`);
    return {};
  }
}

function readParameters(query: URLSearchParams): ClipData {
  const attributes = ATTRIBUTE_NAMES.filter((name) => query.has(name) && query.get(name) !== 'false').map(
    (name) => [ATTRIBUTES[name], query.get(name) || true] as const,
  );
  const { id, lang } = Object.fromEntries(query);
  return { ...Object.fromEntries(attributes), ...(id ? { id } : {}), ...(lang ? { lang } : {}) };
}

async function readFile(file: string, origins: readonly string[]): Promise<ClipData> {
  const response = await fetch(file);
  if (!isOwnUrl(response.url, origins)) throw new Error(`it is redirected to ${response.url}`);
  if (!response.ok) throw new Error(`the status is ${response.status}`);
  const data: unknown = await response.json();
  if (typeof data !== 'object' || data === null) throw new Error('it is no JSON object');
  for (const base of document.querySelectorAll('base')) base.href = response.url;
  return data;
}
