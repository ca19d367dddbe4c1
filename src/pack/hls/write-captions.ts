import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Captions } from '../captions/captions.js';
import { formatWebVtt } from '../captions/format-webvtt.js';
import type { Chapter } from '../captions/parse-chapters.js';
import { captionRendition, formatCaptions } from './caption-files.js';
import { type CaptionRendition, formatCaptionsPlaylist } from './playlists.js';
import type { TextFile } from './written-stream.js';

/** Writes each file of captions once: a `<track>` and the stream name the same. */
export async function writeCaptions(
  captions: readonly Captions[],
  durationSeconds: number,
  folder: string,
): Promise<readonly (TextFile & CaptionRendition)[]> {
  const written = captions.map(async (track) => {
    const rendition = captionRendition(track.language);
    const { file, playlistUri } = rendition;
    await writeFile(join(folder, file), formatCaptions(track));
    await writeFile(join(folder, playlistUri), formatCaptionsPlaylist(file, durationSeconds));
    return rendition;
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
