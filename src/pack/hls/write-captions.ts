import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatWebVtt } from '../captions/format-webvtt.js';
import { labelOf } from '../captions/language-of.js';
import type { Chapter } from '../captions/parse-chapters.js';
import type { Captions } from '../captions/read-texts.js';
import { type CaptionRendition, formatCaptionsPlaylist } from './playlists.js';

/** A WebVTT file in the folder of a clip. */
export interface TextFile {
  readonly file: string;
  readonly language: string;
  readonly label: string;
}

/** Ties the times of the captions to those of the segments, which begin at 0 (RFC 8216, section 3.5). */
const TIMESTAMP_MAP = 'X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0';

/** Writes each file of captions once: a `<track>` and the stream name the same. */
export async function writeCaptions(
  captions: readonly Captions[],
  durationSeconds: number,
  folder: string,
): Promise<readonly (TextFile & CaptionRendition)[]> {
  const written = captions.map(async ({ language, cues, styles }) => {
    const file = `captions.${language}.vtt`;
    const playlistUri = `captions.${language}.m3u8`;
    const header = [TIMESTAMP_MAP, ...styles.map((block) => `\n${block}`)];
    await writeFile(join(folder, file), formatWebVtt(cues, header));
    await writeFile(join(folder, playlistUri), formatCaptionsPlaylist(file, durationSeconds));
    return { file, playlistUri, language, label: labelOf(language) };
  });
  return Promise.all(written);
}

/** @returns undefined if there are no chapters */
export async function writeChapters(
  chapters: readonly Chapter[],
  language: string,
  folder: string,
): Promise<TextFile | undefined> {
  if (chapters.length === 0) return undefined;
  const file = language ? `chapters.${language}.vtt` : 'chapters.vtt';
  const cues = chapters.map(({ title, ...times }) => ({ ...times, text: escapeCueText(title) }));
  await writeFile(join(folder, file), formatWebVtt(cues));
  return { file, language, label: '' };
}

function escapeCueText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
