import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseVariant } from '../../engine/early-start/choose-variant.js';
import { parseMultivariantPlaylist } from '../../engine/early-start/multivariant-playlist.js';
import type { Chapter } from '../captions/parse-chapters.js';
import type { Captions } from '../captions/read-texts.js';
import type { EncodedRendition } from '../encode/encoded-rendition.js';
import { HEAD_FILE, PLAYLIST_FILE } from '../encode/rendition-files.js';
import { MULTIVARIANT_FILE } from '../output/clip-files.js';
import { formatMediaPlaylist, formatMultivariantPlaylist, timedSegments } from './playlists.js';
import { type TextFile, writeCaptions, writeChapters } from './write-captions.js';

/** The player does not read a larger head file (docs/sources.md, "Head files"). */
const MAX_HEAD_BYTES = 512 * 1024;

/** A stream that has been written, as its tag names its files. */
export interface WrittenStream {
  readonly durationSeconds: number;
  /** The rendition with the head file; undefined if its first segment is too large for one. */
  readonly headRendition: string | undefined;
  readonly captions: readonly TextFile[];
  readonly chapters: TextFile | undefined;
}

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
 * Writes the head file of the rendition that the player begins with: its own code chooses.
 *
 * @returns the name of the rendition
 */
async function writeHead(
  renditions: readonly EncodedRendition[],
  playlist: string,
  folder: string,
): Promise<string | undefined> {
  const base = 'https://clip.example/';
  const variants = parseMultivariantPlaylist(playlist, base + MULTIVARIANT_FILE) ?? [];
  const { url } = chooseVariant(variants, Number.POSITIVE_INFINITY) ?? {};
  const chosen = renditions.find(({ rendition }) => url === `${base}${rendition.name}/${PLAYLIST_FILE}`);
  const [first] = chosen?.segments ?? [];
  if (!chosen || !first || chosen.init.length + first.bytes > MAX_HEAD_BYTES) return undefined;
  const { name } = chosen.rendition;
  const segment = await readFile(join(folder, name, first.uri));
  await writeFile(join(folder, name, HEAD_FILE), Buffer.concat([chosen.init, segment]));
  return name;
}
