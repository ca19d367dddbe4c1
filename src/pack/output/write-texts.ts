import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderJsonLd } from '../../server/video-object.js';
import type { EncodedRendition } from '../encode/encoded-rendition.js';
import { type PackedClip, toClipData } from './clip-data.js';
import type { ClipDetails } from './clip-details.js';
import { CLIP_DATA_FILE, PREVIEW_FILE, REPORT_FILE, STRUCTURED_DATA_FILE, TAG_FILE } from './clip-files.js';
import { type FolderEntry, listFolder } from './list-folder.js';
import { readDistFiles, readVersion } from './package-files.js';
import { renderPreview, renderTag } from './pages.js';

/** What the texts of a clip are written from. */
export interface TextsJob {
  readonly packed: PackedClip;
  readonly details: ClipDetails;
  readonly renditions: readonly EncodedRendition[];
  readonly folder: string;
  readonly source: { readonly path: string; readonly bytes: number };
}

/**
 * Writes the clip as data, its tag, its structured data and its preview, and the report of what was made.
 *
 * @returns the files of the clip
 * @throws {TypeError} for a detail that the element or the server would not accept
 */
export async function writeTexts(job: TextsJob): Promise<readonly FolderEntry[]> {
  const { packed, details, folder } = job;
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  const files = await readDistFiles();
  const clip = toClipData(packed, details);
  const tag = renderTag(clip, files);
  await write(CLIP_DATA_FILE, json(clip));
  await write(TAG_FILE, tag);
  if (hasAbsoluteUrls(details)) await write(STRUCTURED_DATA_FILE, `${renderJsonLd(clip)}\n`);
  const entries = await listFolder(folder);
  const relative = toClipData(packed, { ...details, baseUrl: '' });
  await write(PREVIEW_FILE, renderPreview(relative, files, tag, entries));
  await write(REPORT_FILE, json(await reportOf(job, entries)));
  return entries;
}

/** Structured data need absolute URLs. */
export function hasAbsoluteUrls({ pageUrl, baseUrl }: ClipDetails): boolean {
  return pageUrl !== '' || /^https?:/i.test(baseUrl);
}

async function reportOf({ source, renditions, packed }: TextsJob, files: readonly FolderEntry[]) {
  return {
    version: await readVersion(),
    source,
    durationSeconds: packed.stream.durationSeconds,
    renditions: renditions.map(({ rendition, segments }) => ({
      ...rendition,
      segments: segments.length,
      bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
    })),
    files,
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
