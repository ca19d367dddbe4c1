import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Captions } from '../captions/captions.js';
import type { Chapter } from '../captions/parse-chapters.js';
import type { EncodedRendition } from '../encode/encoded-rendition.js';
import { HEAD_FILE, PLAYLIST_FILE } from '../encode/rendition-files.js';
import { MULTIVARIANT_FILE } from '../output/clip-files.js';
import { chooseHead } from './choose-head.js';
import { formatMediaPlaylist, formatMultivariantPlaylist, timedSegments } from './playlists.js';
import { writeCaptions, writeChapters } from './write-captions.js';
import type { WrittenStream } from './written-stream.js';

/** The texts beside a stream. */
export interface StreamTexts {
  readonly captions: readonly Captions[];
  readonly chapters: readonly Chapter[];
  /** Language of the chapters; empty if it is unknown. */
  readonly chaptersLanguage: string;
}

/** Writes the playlists of a stream, its captions and chapters, and its head file. */
export async function writeStream(
  renditions: readonly EncodedRendition[],
  hasSound: boolean,
  texts: StreamTexts,
  folder: string,
): Promise<WrittenStream> {
  const durationSeconds = Math.max(...renditions.map(secondsOf));
  for (const encoded of renditions)
    await writeFile(join(folder, encoded.rendition.name, PLAYLIST_FILE), formatMediaPlaylist(encoded));
  const captions = await writeCaptions(texts.captions, durationSeconds, folder);
  const playlist = formatMultivariantPlaylist(renditions, hasSound, captions);
  await writeFile(join(folder, MULTIVARIANT_FILE), playlist);
  return {
    durationSeconds,
    headRendition: await writeHead(renditions, playlist, folder),
    captions,
    chapters: await writeChapters(texts.chapters, texts.chaptersLanguage, folder),
  };
}

function secondsOf(encoded: EncodedRendition): number {
  return timedSegments(encoded).reduce((sum, { seconds }) => sum + seconds, 0);
}

/**
 * Writes the head file of the rendition that the player begins with.
 *
 * @returns the name of the rendition
 */
async function writeHead(
  renditions: readonly EncodedRendition[],
  playlist: string,
  folder: string,
): Promise<string | undefined> {
  const chosen = chooseHead(renditions, playlist);
  if (!chosen) return undefined;
  const { encoded, first } = chosen;
  const { name } = encoded.rendition;
  const segment = await readFile(join(folder, name, first.uri));
  await writeFile(join(folder, name, HEAD_FILE), Buffer.concat([encoded.init, segment]));
  return name;
}
