import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captionsOf, formatWebVtt } from './captions.js';
import { formatSubtitlesPlaylist } from './playlists.js';

export const LANGUAGES = [
  { language: 'en', name: 'English' },
  { language: 'ar', name: 'العربية' },
];

const MPEGTS_CLOCK_HZ = 90_000;

/** Writes the HLS subtitle renditions; the map ties the captions' zero to the streams' first timestamp. */
export async function writeSubtitles(timeline, streamFolder, streamStartSeconds) {
  const folder = join(streamFolder, 'subtitles');
  await mkdir(folder, { recursive: true });
  const streamStart = Math.round(streamStartSeconds * MPEGTS_CLOCK_HZ);
  const header = `WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:${streamStart}`;
  for (const { language } of LANGUAGES) {
    const uri = `captions.${language}.vtt`;
    await writeFile(join(folder, uri), formatWebVtt(captionsOf(timeline, language), header));
    const playlist = formatSubtitlesPlaylist(uri, timeline.durationSeconds);
    await writeFile(join(folder, `captions.${language}.m3u8`), playlist);
  }
  return LANGUAGES.map((track) => ({ ...track, uri: `subtitles/captions.${track.language}.m3u8` }));
}
