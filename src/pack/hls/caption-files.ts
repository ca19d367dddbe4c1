import type { Captions } from '../captions/captions.js';
import { formatWebVtt } from '../captions/format-webvtt.js';
import { labelOf } from '../captions/language-name.js';
import type { CaptionRendition } from './playlists.js';
import type { TextFile } from './written-stream.js';

/** Ties the times of the captions to those of the segments, which begin at 0 (RFC 8216, section 3.5). */
const TIMESTAMP_MAP = 'X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:0';

/** The names of the files of captions in one language. */
export function captionRendition(language: string): TextFile & CaptionRendition {
  const name = `captions.${language}`;
  return { file: `${name}.vtt`, playlistUri: `${name}.m3u8`, language, label: labelOf(language) };
}

/** The WebVTT file that a `<track>` and the stream name. */
export function formatCaptions({ cues, styles }: Captions): string {
  return formatWebVtt(cues, [TIMESTAMP_MAP, ...styles.map((block) => `\n${block}`)]);
}
